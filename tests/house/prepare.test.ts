import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuilt, matchesLock } from '../../scripts/prepare.mjs';
import { workingCopy } from '../../scripts/working-copy.mjs';
import { filesUnder, root } from './repository';
import { temporaryFolder } from './temporary';

type Packages = Record<string, { version: string; optional?: boolean }>;

function project(wanted: Packages, installed?: Packages): string {
	const files: Record<string, string> = { 'package-lock.json': JSON.stringify({ packages: { '': { version: '1.0.0' }, ...wanted } }) };
	if (installed) files['node_modules/.package-lock.json'] = JSON.stringify({ packages: installed });
	return temporaryFolder(files);
}

describe('what is installed', () => {
	const a = { version: '1.0.0' };

	it('is what is wanted, here and now', () => {
		expect(matchesLock(root)).toBe(true);
	});

	it.each<[string, boolean, Packages, Packages | undefined]>([
		['the same packages', true, { a }, { a }],
		['all but the optional', true, { a, b: { version: '1.0.0', optional: true } }, { a }],
		['nothing at all', false, { a }, undefined],
		['another version', false, { a: { version: '1.0.1' } }, { a }],
		['one too few', false, { a, b: a }, { a }],
	])('%s: %s', (_, answer, wanted, installed) => {
		expect(matchesLock(project(wanted, installed))).toBe(answer);
	});
});

describe('what is built', () => {
	const touch = (folder: string, name: string, seconds: number) => utimesSync(path.join(folder, name), seconds, seconds);

	function built(): string {
		const folder = temporaryFolder({ 'src/model/a.ts': '', 'cli/main.mts': '', 'esbuild.config.mjs': '', 'package-lock.json': '', 'main.js': '', 'dist/actor-atlas.mjs': '' });
		for (const name of ['src/model/a.ts', 'src/model', 'src', 'cli/main.mts', 'cli', 'esbuild.config.mjs', 'package-lock.json']) touch(folder, name, 1000);
		for (const name of ['main.js', 'dist/actor-atlas.mjs']) touch(folder, name, 2000);
		return folder;
	}

	it('is newer than its sources', () => {
		expect(isBuilt(built())).toBe(true);
	});

	it.each(['src/model/a.ts', 'cli/main.mts', 'esbuild.config.mjs', 'package-lock.json'])('is old when %s changed', name => {
		const folder = built();
		touch(folder, name, 3000);
		expect(isBuilt(folder)).toBe(false);
	});

	it('is old when a source is gone', () => {
		const folder = built();
		rmSync(path.join(folder, 'src/model/a.ts'));
		expect(isBuilt(folder)).toBe(false);
	});

	it.each(['main.js', 'dist/actor-atlas.mjs'])('is not there without %s', name => {
		const folder = built();
		rmSync(path.join(folder, name));
		expect(isBuilt(folder)).toBe(false);
	});
});

describe('the working copy', () => {
	const sample = () => temporaryFolder({ 'Actors/Acme.md': '#actor\n', '.obsidian/app.json': '{}' });

	it('is the sample vault, byte for byte, under the same name', async () => {
		const original = sample();
		const { folder, fresh } = await workingCopy(original, temporaryFolder());
		expect(fresh).toBe(true);
		expect(path.basename(folder)).toBe(path.basename(original));
		expect(filesUnder(folder)).toEqual(['.obsidian/app.json', 'Actors/Acme.md']);
		expect(readFileSync(path.join(folder, 'Actors/Acme.md'), 'utf8')).toBe('#actor\n');
	});

	it('keeps what was written in it', async () => {
		const original = sample();
		const shelf = temporaryFolder();
		const first = await workingCopy(original, shelf);
		writeFileSync(path.join(first.folder, 'Actors/Acme.md'), '#actor, edited\n');
		expect(await workingCopy(original, shelf)).toEqual({ folder: first.folder, fresh: false });
		expect(readFileSync(path.join(first.folder, 'Actors/Acme.md'), 'utf8')).toBe('#actor, edited\n');
	});

	it.each([
		['changes', (folder: string) => writeFileSync(path.join(folder, 'Actors/Acme.md'), '#actor #new\n')],
		['gets a note', (folder: string) => writeFileSync(path.join(folder, 'Actors/New.md'), '')],
	])('is made anew, beside the old one, when the sample vault %s', async (_, change) => {
		const original = sample();
		const shelf = temporaryFolder();
		const first = await workingCopy(original, shelf);
		change(original);
		const second = await workingCopy(original, shelf);
		expect(second.fresh).toBe(true);
		expect(filesUnder(second.folder)).toEqual(filesUnder(original));
		expect(existsSync(first.folder)).toBe(true);
		expect(second.folder).not.toBe(first.folder);
	});

	it('is made anew when it was thrown away, even if its shelf was not', async () => {
		const original = sample();
		const shelf = temporaryFolder();
		const { folder } = await workingCopy(original, shelf);
		rmSync(folder, { recursive: true });
		mkdirSync(path.dirname(folder), { recursive: true });
		expect(await workingCopy(original, shelf)).toEqual({ folder, fresh: true });
	});
});
