import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerOf, violations } from './layers';
import { filesUnder, read, root } from './repository';

function sources(folder: string): [string, string][] {
	return filesUnder(path.join(root, folder))
		.filter(file => /\.m?[jt]s$/.test(file))
		.map(file => [`${folder}/${file}`, read(`${folder}/${file}`)]);
}

const check = (files: Record<string, string>) => violations(new Map(Object.entries(files)));

describe('the house', () => {
	it('keeps its own rules', () => {
		const tree = new Map([...sources('src'), ...sources('cli')]);
		expect(tree.has('src/main.ts')).toBe(true);
		expect(violations(tree)).toEqual([]);
	});
});

describe('what the check lets pass', () => {
	it.each([
		['a layer below', { 'src/parse/a.ts': `import { b } from '../model/b';`, 'src/model/b.ts': '' }],
		['the same layer', { 'src/parse/a.ts': `import './b';`, 'src/parse/b.ts': '' }],
		['everything, from main', { 'src/main.ts': `import './views/v'; import './vault/v'; import 'obsidian';`, 'src/views/v.ts': '', 'src/vault/v.ts': '' }],
		['obsidian and atlas in vault', { 'src/vault/a.ts': `import 'obsidian'; import '../atlas/b';`, 'src/atlas/b.ts': '' }],
		['node and atlas in cli', { 'cli/a.mts': `import 'node:fs'; import { b } from '../src/atlas/b';`, 'src/atlas/b.ts': '' }],
		['a package', { 'src/graph/a.ts': `import { forceSimulation } from 'd3';` }],
		['300 lines', { 'src/model/a.ts': 'export {};\n'.repeat(300) }],
		['a diamond', { 'src/model/a.ts': `import './b'; import './c';`, 'src/model/b.ts': `import './d';`, 'src/model/c.ts': `import './d';`, 'src/model/d.ts': '' }],
	])('%s', (_, files) => {
		expect(check(files)).toEqual([]);
	});
});

describe('what the check reports', () => {
	const importing = (from: string, to: string) => ({ [from]: `import { x } from '${path.posix.relative(path.posix.dirname(from), to)}';`, [to]: '' });

	it.each([
		['src/model/a.ts', 'src/values/b.ts'],
		['src/values/a.ts', 'src/parse/b.ts'],
		['src/parse/a.ts', 'src/values/b.ts'],
		['src/extract/a.ts', 'src/index/b.ts'],
		['src/index/a.ts', 'src/parse/b.ts'],
		['src/index/a.ts', 'src/extract/b.ts'],
		['src/query/a.ts', 'src/graph/b.ts'],
		['src/graph/a.ts', 'src/query/b.ts'],
		['src/edit/a.ts', 'src/values/b.ts'],
		['src/atlas/a.ts', 'src/vault/b.ts'],
		['src/atlas/a.ts', 'src/views/b.ts'],
		['src/vault/a.ts', 'src/index/b.ts'],
		['src/vault/a.ts', 'src/views/b.ts'],
		['src/views/a.ts', 'src/edit/b.ts'],
		['src/views/a.ts', 'src/vault/b.ts'],
		['src/views/a.ts', 'src/index/b.ts'],
		['src/views/a.ts', 'src/main.ts'],
		['cli/a.mts', 'src/parse/b.ts'],
		['cli/a.mts', 'src/query/b.ts'],
		['cli/a.mts', 'src/main.ts'],
		['src/atlas/a.ts', 'cli/b.mts'],
		['src/main.ts', 'cli/b.mts'],
		['src/views/a.ts', 'tests/host/b.ts'],
	])('%s imports %s', (from, to) => {
		expect(check(importing(from, to))).toContain(`${from}: ${layerOf(from)} may not import ${to}`);
	});

	it.each([
		['a type', `import type { X } from '../main';`],
		['a type in place', `export type X = import('../main').default;`],
		['a re-export', `export * from '../main';`],
		['a re-exported type', `export type { X } from '../main';`],
		['an import with an extension', `import '../main.js';`],
		['a late import', `void import('../main');`],
	])('main reached by %s', (_, text) => {
		expect(check({ 'src/views/a.ts': text, 'src/main.ts': '' })).toEqual(['src/views/a.ts: views may not import src/main.ts']);
	});

	it.each(['model', 'values', 'parse', 'extract', 'index', 'query', 'graph', 'edit', 'atlas'])('obsidian in %s', layer => {
		const file = `src/${layer}/a.ts`;
		expect(check({ [file]: `import type { App } from 'obsidian';` })).toEqual([`${file}: ${layer} may not import obsidian`]);
	});

	it('obsidian in cli', () => {
		expect(check({ 'cli/a.mts': `import 'obsidian';` })).toEqual(['cli/a.mts: cli may not import obsidian']);
	});

	it.each(['node:fs', 'fs', 'fs/promises', 'path'])('%s outside cli', name => {
		expect(check({ 'src/vault/a.ts': `import '${name}';` })).toEqual([`src/vault/a.ts: vault may not import ${name}`]);
	});

	it('a cycle', () => {
		const files = { 'src/model/a.ts': `import './b';`, 'src/model/b.ts': `import './c';`, 'src/model/c.ts': `import './a';` };
		expect(check(files)).toEqual(['import cycle: src/model/a.ts > src/model/b.ts > src/model/c.ts > src/model/a.ts']);
	});

	it('a cycle of types through an index file', () => {
		const files = { 'src/model/kinds/index.ts': `export type { A } from '../a';`, 'src/model/a.ts': `import type { K } from './kinds';` };
		expect(check(files)).toEqual([expect.stringMatching(/^import cycle: /)]);
	});

	it('a file that imports itself', () => {
		expect(check({ 'src/model/a.ts': `import './a';` })).toEqual(['import cycle: src/model/a.ts > src/model/a.ts']);
	});

	it('301 lines', () => {
		expect(check({ 'src/model/a.ts': 'export {};\n'.repeat(301) })).toEqual(['src/model/a.ts: 301 lines, at most 300']);
	});

	it('an unknown folder, and a loose file', () => {
		expect(check({ 'src/utils/a.ts': '' })).toEqual(['src/utils/a.ts: there is no layer utils']);
		expect(check({ 'src/helpers.ts': '' })).toEqual(['src/helpers.ts: there is no layer src/helpers.ts']);
	});
});
