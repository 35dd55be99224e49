import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, found, packagesIn, required, type Bundle } from './bundle';
import { root } from './repository';

/** A third are words: by which tables are recognised and cells are read in a dozen languages, and sentences about queries. */
const maxBytes = 1100 * 1024;

/** What the app lends to a plugin. */
const providedByApp = [
	'obsidian', '@codemirror/autocomplete', '@codemirror/collab', '@codemirror/commands', '@codemirror/language', '@codemirror/lint',
	'@codemirror/search', '@codemirror/state', '@codemirror/view', '@lezer/common', '@lezer/highlight', '@lezer/lr',
];

/** Parts of d3 that the plugin has no use for: here only when d3 was taken whole. */
const unusedD3 = ['d3-dsv', 'd3-fetch', 'd3-geo', 'd3-delaunay', 'd3-contour'];

const small = (contents: string) => bundle({ entryPoints: [], stdin: { contents, resolveDir: root, loader: 'ts' } });

describe('main.js', () => {
	let plugin: Bundle;
	beforeAll(async () => {
		plugin = await bundle();
	});

	it('is a plugin', () => {
		expect(plugin.text.length).toBeGreaterThan(200);
		expect(plugin.text).toContain('module.exports');
	});

	it('contains nothing that is forbidden', () => {
		expect(found(plugin.text)).toEqual([]);
	});

	it('requires only what the app provides', () => {
		expect(required(plugin.text).filter(name => !providedByApp.includes(name))).toEqual([]);
		expect(required(plugin.text)).toContain('obsidian');
	});

	it('is at most 1100 KB', () => {
		expect(Buffer.byteLength(plugin.text)).toBeLessThanOrEqual(maxBytes);
	});

	it('takes d3 by name, not whole', () => {
		expect(packagesIn(plugin.metafile).filter(name => unusedD3.includes(name))).toEqual([]);
	});

	it('is the same when built again', async () => {
		expect((await bundle()).text).toBe(plugin.text);
	});
});

describe('in another folder', () => {
	const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'actor atlas '));
	afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

	it('the build gives the same bytes', async () => {
		for (const name of ['src', 'package.json', 'tsconfig.json']) cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
		symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
		const [here, there] = await Promise.all([bundle(), bundle({ absWorkingDir: elsewhere })]);
		expect(there.text).toBe(here.text);
	});
});

describe('the checks can fail', () => {
	it.each([
		['eval', 'x=eval("1")'],
		['new Function', 'new Function("a","return a")'],
		['fetch', 'fetch("x")'],
		['fetch', 'window.fetch(y)'],
		['fs', 'var f=require("fs")'],
		['fs', 'var f=require("node:fs/promises")'],
		['Buffer', 'Buffer.from(x)'],
		['lookbehind', '/(?<=a)b/'],
		['lookbehind', '/(?<!a)b/'],
		['late import', 'import("x")'],
		['localStorage', 'window.localStorage.x'],
		['XMLHttpRequest', 'new XMLHttpRequest'],
		['created style element', 'document.createElement("style")'],
		['run-time base64', 'atob(x)'],
	])('%s in %s', (name, text) => {
		expect(found(text)).toEqual([name]);
	});

	it('and let innocent names pass', () => {
		expect(found('isBuffer(x);new ArrayBuffer(8);medieval(x);prefetch(y);/(?<year>a)/.test(z);require("obsidian")')).toEqual([]);
	});

	it('on a package that the app does not provide', () => {
		expect(required('a=require("obsidian"),b=require("electron")').filter(name => !providedByApp.includes(name))).toEqual(['electron']);
	});

	it('on d3 taken whole, and not on d3 by name', async () => {
		const whole = await small(`import * as d3 from 'd3'; export default (key: keyof typeof d3) => d3[key];`);
		const byName = await small(`export { select } from 'd3';`);
		expect(packagesIn(whole.metafile)).toEqual(expect.arrayContaining(unusedD3));
		expect(packagesIn(byName.metafile)).toEqual(['d3-selection']);
		expect(found(whole.text)).toEqual(['new Function', 'fetch']);
		expect(Buffer.byteLength(whole.text)).toBeGreaterThan(10 * Buffer.byteLength(byName.text));
	});

	it('on a build that differs', async () => {
		expect((await small('export const built = 1;')).text).not.toBe((await small('export const built = 2;')).text);
	});
});
