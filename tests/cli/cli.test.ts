import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCommandLine, sampleCopy, sampleVault, type Ran } from './run-cli';

let run: (...args: string[]) => Ran;

beforeAll(async () => {
	run = await buildCommandLine();
});

interface Exported {
	readonly path: string;
	readonly role: string;
	readonly tables: ReadonlyArray<{ readonly kind: string; readonly rows: readonly unknown[] }>;
	readonly watch: ReadonlyArray<{ readonly form: string; readonly line: number; readonly text: string }>;
}

function exported(...args: string[]): Exported[] {
	const { out, code } = run('export', ...args);
	expect(code).toBe(0);
	return out.trimEnd().split('\n').map(line => JSON.parse(line) as Exported);
}

describe('export', () => {
	test('one dossier a line, sorted by path, without the folders that are left out', () => {
		const paths = exported('--vault', sampleVault).map(dossier => dossier.path);
		expect(paths).toEqual([...paths].sort());
		expect(paths).toContain('Actors/Amazon.md');
		expect(paths.filter(note => note.includes('Templates'))).toEqual([]);
	});

	test('of one role', () => {
		expect(new Set(exported('--vault', sampleVault, '--role', 'thesis').map(({ role }) => role))).toEqual(new Set(['thesis']));
	});

	test('with actors by folder instead of tag', () => {
		const roles = exported('--vault', sampleVault, '--actor-tag', 'nothing', '--actor-folder', 'Concepts', '--role', 'actor').map(dossier => path.dirname(dossier.path));
		expect(new Set(roles)).toEqual(new Set(['Concepts']));
	});

	test('does not follow links out of the vault, skips hidden folders, reads what it can', () => {
		const vault = sampleCopy();
		writeFileSync(path.join(path.dirname(vault), 'outside.md'), '#actor');
		symlinkSync(path.join(path.dirname(vault), 'outside.md'), path.join(vault, 'link.md'));
		mkdirSync(path.join(vault, '.trash'));
		writeFileSync(path.join(vault, '.trash/gone.md'), '#actor');
		writeFileSync(path.join(vault, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x00, 0x23]));
		const paths = exported('--vault', vault).map(dossier => dossier.path);
		expect(paths.filter(note => note === 'link.md' || note.startsWith('.trash'))).toEqual([]);
		expect(paths).toContain('Actors/Amazon.md');
	});
});

describe('tick', () => {
	const note = 'Actors/Amazon.md';
	const task = (vault: string) => exported('--vault', vault).find(dossier => dossier.path === note)!.watch.find(({ text }) => text.includes('AWS AI Factories'))!;

	test('changes one byte, and back', () => {
		const vault = sampleCopy();
		const file = path.join(vault, note);
		const before = readFileSync(file);
		const { line, text } = task(vault);
		expect(run('tick', note, String(line + 1), '--vault', vault, '--text', text)).toMatchObject({ code: 0, err: '', out: `${note}:${line + 1}: [ ] -> [x] ${text}\n` });
		const after = readFileSync(file);
		expect([...after].flatMap((byte, at) => (byte === before[at] ? [] : [at]))).toHaveLength(1);
		expect(run('tick', note, String(line + 1), '--vault', vault).code).toBe(0);
		expect(readFileSync(file).equals(before)).toBe(true);
	});

	test('refuses with a reason and exit 3, and leaves the file alone', () => {
		const vault = sampleCopy();
		const before = readFileSync(path.join(vault, note));
		const { line } = task(vault);
		const refusals: Array<[args: string[], why: RegExp]> = [
			[['tick', note, '1'], /no task on line 1/],
			[['tick', note, String(line + 1), '--text', 'other words'], /says "/],
			[['tick', note, String(line + 1), '--state', ' '], /has this status already/],
			[['tick', note, String(line + 1), '--state', 'xx'], /no single status character/],
		];
		for (const [args, why] of refusals) {
			const { code, err } = run(...args, '--vault', vault);
			expect([code, err]).toEqual([3, expect.stringMatching(why)]);
		}
		expect(readFileSync(path.join(vault, note)).equals(before)).toBe(true);
	});

	test('keeps CRLF, a byte order mark and a missing last line ending; refuses what is no UTF-8', () => {
		const vault = sampleCopy();
		writeFileSync(path.join(vault, 'odd.md'), '\ufeff- [ ] a \r\n- [ ] b');
		expect(run('tick', 'odd.md', '2', '--vault', vault).code).toBe(0);
		expect(readFileSync(path.join(vault, 'odd.md'), 'utf8')).toBe('\ufeff- [ ] a \r\n- [x] b');
		writeFileSync(path.join(vault, 'latin.md'), Buffer.from('- [ ] caf\xe9', 'latin1'));
		expect(run('tick', 'latin.md', '1', '--vault', vault)).toMatchObject({ code: 3, err: expect.stringMatching(/not UTF-8/) as string });
	});

	test.skipIf(process.platform === 'win32')('keeps the permissions, whatever the umask, and leaves nothing beside the note', () => {
		const vault = sampleCopy();
		const file = path.join(vault, 'shared.md');
		for (const mode of [0o600, 0o666, 0o640]) {
			writeFileSync(file, '- [ ] a');
			chmodSync(file, mode);
			expect(run('tick', 'shared.md', '1', '--vault', vault).code).toBe(0);
			expect(readFileSync(file, 'utf8')).toBe('- [x] a');
			expect(statSync(file).mode & 0o777).toBe(mode);
		}
		expect(readdirSync(vault).filter(name => name.endsWith('.tmp'))).toEqual([]);
	});

	test('refuses a note with several names, of which the others would keep the old text', () => {
		const vault = sampleCopy();
		writeFileSync(path.join(vault, 'one.md'), '- [ ] a');
		linkSync(path.join(vault, 'one.md'), path.join(vault, 'two.md'));
		expect(run('tick', 'one.md', '1', '--vault', vault)).toMatchObject({ code: 3, err: expect.stringMatching(/hard links/) as string });
		expect(['one.md', 'two.md'].map(name => readFileSync(path.join(vault, name), 'utf8'))).toEqual(['- [ ] a', '- [ ] a']);
	});

	test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('refuses a note that may not be written', () => {
		const vault = sampleCopy();
		const file = path.join(vault, 'kept.md');
		writeFileSync(file, '- [ ] a');
		chmodSync(file, 0o444);
		expect(run('tick', 'kept.md', '1', '--vault', vault).code).toBe(3);
		expect(readFileSync(file, 'utf8')).toBe('- [ ] a');
	});

	test('stays in the vault', () => {
		expect(run('tick', '../outside.md', '1', '--vault', sampleVault)).toMatchObject({ code: 2, err: expect.stringMatching(/not in the vault/) as string });
	});
});

describe('words that are off', () => {
	const wrong: Array<[args: string[], why: RegExp]> = [
		[['exprot'], /no command "exprot"/],
		[['export', '--vualt', '.'], /vualt/],
		[['export', '--vault', '/no/such/folder'], /no folder "\/no\/such\/folder"/],
		[['export', '--role', 'company', '--vault', sampleVault], /actor, thesis or note/],
		[['stats', '--today', 'soon', '--vault', sampleVault], /wants a day/],
		[['tick', 'a.md', '--vault', sampleVault], /PATH LINE/],
		[['tick', 'a.md', 'x', '--vault', sampleVault], /number from 1/],
	];
	for (const [args, why] of wrong) {
		test(args.join(' '), () => expect(run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(why) as string }));
	}
});

test('stats counts what export lists', () => {
	const { out } = run('stats', '--vault', sampleVault);
	const dossiers = exported('--vault', sampleVault);
	expect(out).toContain(`actors ${dossiers.filter(({ role }) => role === 'actor').length}\n`);
	expect(out).toContain(`tables ${dossiers.reduce((sum, { tables }) => sum + tables.length, 0)}\n`);
});
