import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pluginBuild } from '../../house/bundle';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(path.join(os.tmpdir(), 'actor-atlas-code-'));
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the build puts in the place of the constant, for the sources in the copy. */
async function version(absWorkingDir = copy): Promise<string> {
	const build = await esbuild.build({ ...await pluginBuild(), absWorkingDir, entryPoints: ['src/vault/cache/extraction-code.ts'], write: false });
	return /[0-9a-f]{16}/.exec(build.outputFiles?.[0]?.text ?? '')?.[0] ?? 'none';
}

describe('the code that read a note', () => {
	let before: string;
	const file = (name: string) => path.join(copy, 'src', name);

	beforeEach(async () => {
		rmSync(path.join(copy, 'src'), { recursive: true, force: true });
		cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
		before = await version();
		expect(before).toMatch(/^[0-9a-f]{16}$/);
	});

	test.each(['parse/note.ts', 'values/read.ts', 'extract/dossier.ts', 'extract/polarity/words.ts', 'atlas/read-note.ts', 'vault/cache/pack.ts'])('is another when %s is', async name => {
		appendFileSync(file(name), '\nconsole.debug("changed");\n');
		expect(await version()).not.toBe(before);
	});

	test('is another when a word is, and the same again when that is taken back', async () => {
		const words = readFileSync(file('extract/kinds/funding.ts'), 'utf8');
		expect(words).toContain("'funding'");
		writeFileSync(file('extract/kinds/funding.ts'), words.replaceAll("'funding'", "'fundings'"));
		expect(await version()).not.toBe(before);
		writeFileSync(file('extract/kinds/funding.ts'), words);
		expect(await version()).toBe(before);
	});

	test.each(['main.ts', 'views/panel/actor-panel.ts', 'index/names.ts', 'query/run/run-query.ts', 'vault/vault-reader.ts'])('is the same when %s is not', async name => {
		appendFileSync(file(name), '\nconsole.debug("changed");\n');
		expect(await version()).toBe(before);
	});

	test('is the same in another folder, with other comments, and with other line endings', async () => {
		const text = readFileSync(file('parse/note.ts'), 'utf8');
		writeFileSync(file('parse/note.ts'), `// A remark.\n${text}`.replaceAll('\n', '\r\n'));
		expect(await version()).toBe(before);
	});
});
