import path from 'node:path';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Measured } from './graph-frames-page';

const SIZES = [[200, 420], [5_000, 32_000]] as const;
/** Plain d3 takes minutes to settle a large graph: so many ticks are waited for, the others reckoned. */
const TICKS = 12;

/** What the app adds to every element, as far as the stage uses it. */
const APP = `
	const make = (tag, info = {}) => {
		const el = document.createElement(tag);
		if (info.cls) el.className = info.cls;
		for (const [name, value] of Object.entries(info.attr ?? {})) el.setAttribute(name, String(value));
		return el;
	};
	window.createEl = make;
	Object.defineProperties(Node.prototype, { win: { get: () => window }, doc: { get: () => document } });
	Node.prototype.createEl = function (tag, info) { return this.appendChild(make(tag, info)); };
	Node.prototype.createSpan = function (info) { return this.createEl('span', info); };
	Element.prototype.toggleClass = function (name, on) { this.classList.toggle(name, on); };
	document.head.append(Object.assign(document.createElement('style'), { textContent: '.actor-atlas-graph-canvas { position: absolute; inset: 0; width: 100%; height: 100% }' }));
`;

function spread(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(7);
	return `${at(0.5)} median ${at(0.95)} of 95 % ${at(1)} longest  (${sorted.length} frames, ${sorted.filter(time => time > 34).length} over 34 ms)`;
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function tell(name: string, peer: readonly number[], ours: readonly number[]): void {
	console.log(`${name}, ms a frame\n  plain d3 and SVG ${spread(peer)}\n  ours             ${spread(ours)}  ${(median(ours) / median(peer)).toFixed(3)}x`);
}

function report(nodes: number, links: number, peer: Measured, ours: Measured): void {
	console.log(`\nA graph of ${nodes} nodes and ${links} links, in Chromium`);
	console.log(`opening: plain d3 and SVG ${peer.opening.toFixed(0)} ms, ours ${ours.opening.toFixed(0)} ms`);
	tell('settling', peer.settling, ours.settling);
	tell('panning', peer.panning, ours.panning);
	tell('zooming', peer.zooming, ours.zooming);
	console.log(`until it has settled: plain d3 and SVG ${(peer.settled / 1000).toFixed(1)} s (reckoned from ${TICKS} ticks), ours ${(ours.settled / 1000).toFixed(1)} s, ${(ours.settled / peer.settled).toFixed(3)}x; all drawn ${(ours.drawn / 1000).toFixed(1)} s`);
}

const { outputFiles } = await esbuild.build({
	entryPoints: [path.join(import.meta.dirname, 'bench/graph-frames-page.ts')],
	bundle: true,
	write: false,
	format: 'iife',
	target: 'es2022',
});
const found = await findBrowser();
if (!found) throw new Error('No browser was found: see above.');
const env = Object.entries({ ...process.env, ...found.env }).filter((entry): entry is [string, string] => entry[1] !== undefined);
const browser = await chromium.launch({ executablePath: found.path, args: found.args, headless: true, env: Object.fromEntries(env) });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, reducedMotion: 'no-preference' });
page.on('pageerror', error => console.error(error));
await page.evaluate(APP);
await page.evaluate(outputFiles[0]?.text ?? '');
for (const [nodes, links] of SIZES) {
	// The first time the browser learns the code.
	await page.evaluate(([count, most]) => window.framesBench.ours(count, most), [200, 420] as const);
	const ours = await page.evaluate(([count, most]) => window.framesBench.ours(count, most), [nodes, links] as const);
	const peer = await page.evaluate(([count, most, ticks]) => window.framesBench.plain(count, most, ticks), [nodes, links, TICKS] as const);
	report(nodes, links, peer, ours);
}
await browser.close();
