import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Luck } from '../faults/luck';
import { temporaryFolder } from '../house/temporary';
import { buildCommandLine, type RunCommandLine } from './run-cli';

const KILLS = 24;
const LINES = 60_000;
const OLD = 90;

let run: RunCommandLine;

beforeAll(async () => {
	run = await buildCommandLine();
});

/** Starts a tick and kills it when `kill` says so; whether it was killed before it was done. */
function killed(args: readonly string[], plan: (kill: () => void) => () => void): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(process.execPath, [run.file, ...args], { stdio: 'ignore' });
		const stop = plan(() => child.kill('SIGKILL'));
		child.on('close', (_, signal) => {
			stop();
			resolve(signal === 'SIGKILL');
		});
	});
}

function after(ms: number) {
	return (kill: () => void) => {
		const timer = setTimeout(kill, ms);
		return () => clearTimeout(timer);
	};
}

/** So many milliseconds after the first thing that happens in the folder: while the new text is written. */
function afterFirstWrite(folder: string, ms: number) {
	return (kill: () => void) => {
		const watcher = watch(folder, () => (ms === 0 ? kill() : setTimeout(kill, ms)));
		return () => watcher.close();
	};
}

const isHidden = (name: string) => /^\.actor-atlas-[0-9a-f-]{36}\.tmp$/.test(name);

describe('the command line, killed in the middle of a tick', () => {
	test('leaves the note wholly as it was or wholly ticked, and at most a hidden file beside it', { timeout: 240_000 }, async () => {
		const before = `# Long\n\n${'Words that take a while to write.\n'.repeat(LINES)}\n- [ ] the task\n`;
		const ticked = before.replace('- [ ]', '- [x]');
		const folder = temporaryFolder({ 'long.md': before });
		const args = ['tick', 'long.md', String(before.split('\n').length - 1), '--state', 'x', '--vault', folder];
		const begun = Date.now();
		expect(run(...args).code).toBe(0);
		const whole = Date.now() - begun;
		const luck = new Luck(26);
		const counts = { killed: 0, before: 0, after: 0, hidden: 0 };
		for (let kill = 0; kill < KILLS; kill++) {
			const vault = temporaryFolder({ 'long.md': before });
			const plan = kill % 2 === 0 ? after(whole * (0.3 + 0.7 * luck.next())) : afterFirstWrite(vault, luck.below(6));
			if (await killed([...args.slice(0, -1), vault], plan)) counts.killed++;
			const text = readFileSync(path.join(vault, 'long.md'), 'utf8');
			expect(text === before || text === ticked, 'the note is whole').toBe(true);
			counts[text === before ? 'before' : 'after']++;
			const others = readdirSync(vault).filter(name => name !== 'long.md');
			expect(others.filter(name => !isHidden(name))).toEqual([]);
			expect(others.length).toBeLessThan(2);
			counts.hidden += others.length;
		}
		console.log(`killed ticks: ${counts.killed} of ${KILLS} killed in time, ${counts.before} notes as before, ${counts.after} ticked, ${counts.hidden} hidden files left, 0 notes torn`);
		expect(counts.killed).toBeGreaterThan(0);
	});

	test('the next tick in that folder takes away what is old, and nothing else', () => {
		const names = ['.actor-atlas-00000000-0000-4000-8000-000000000000.tmp', '.actor-atlas-00000000-0000-4000-8000-000000000001.tmp', '.other.tmp', 'kept.tmp'];
		const folder = temporaryFolder({ 'a.md': '- [ ] a', ...Object.fromEntries(names.map(name => [name, 'half'])) });
		mkdirSync(path.join(folder, 'Other'));
		writeFileSync(path.join(folder, 'Other', '.actor-atlas-00000000-0000-4000-8000-000000000002.tmp'), 'half');
		const old = Date.now() / 1000 - OLD;
		for (const name of names.filter((_, at) => at !== 1)) utimesSync(path.join(folder, name), old, old);
		expect(run('tick', 'a.md', '1', '--vault', folder).code).toBe(0);
		expect(readdirSync(folder).sort()).toEqual([...names.slice(1), 'Other', 'a.md'].sort());
		expect(readdirSync(path.join(folder, 'Other'))).toHaveLength(1);
	});

	test('an item that recurs is ticked, and that no next one was written is said', () => {
		const folder = temporaryFolder({ 'a.md': '# Note\n\n## What to watch\n\n- [ ] margin 🔁 every month\n- [ ] other [repeat:: every week]\n- [ ] plain\n' });
		const remark = expect.stringMatching(/no next one was written/) as string;
		expect(run('tick', 'a.md', '5', '--vault', folder)).toMatchObject({ code: 0, err: remark });
		expect(run('tick', 'a.md', '6', '--vault', folder)).toMatchObject({ code: 0, err: remark });
		expect(run('tick', 'a.md', '7', '--vault', folder)).toMatchObject({ code: 0, err: '' });
		expect(run('tick', 'a.md', '5', '--vault', folder)).toMatchObject({ code: 0, err: '' });
		expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('# Note\n\n## What to watch\n\n- [ ] margin 🔁 every month\n- [x] other [repeat:: every week]\n- [x] plain\n');
	});
});
