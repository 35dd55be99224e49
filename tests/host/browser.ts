import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtDir, buildHostPage } from './build.mjs';
import type { ThemeName } from './page/base/options';
import './page/driver/driver';
import { startHost, type Host } from './server/start-host';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface OpenHostOptions {
	/** The folder to open: really read and written. */
	vault: string;
	/** Where main.js, manifest.json and styles.css are; the repository by default. */
	pluginDir?: string;
	theme?: ThemeName;
	width?: number;
	height?: number;
	mobile?: boolean;
	/** Layout-ready comes before any note is in the metadata cache. */
	coldCache?: boolean;
	apiVersion?: string;
	/** false: the page starts with the plugin off. */
	plugin?: boolean;
	/** Milliseconds from the last edit to the save; 2000 as in the app. */
	saveDelay?: number;
	/** false: do not turn the plugin off at the end to see what it leaves behind. */
	unloadAtEnd?: boolean;
	/** Called with every line of the page's console. */
	onConsole?: (type: string, text: string) => void;
}

export interface OpenedHost {
	page: Page;
	host: Host;
	/** What went wrong so far, in the page and around it. */
	faults(): Promise<string[]>;
	/** A fault that the test means to happen; a text or a pattern found in it. */
	expectFault(pattern: string | RegExp): void;
	/** Turns the plugin off, closes page and server; throws if there was a fault, or something left behind, that was not expected. */
	close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;
let built: Promise<void> | null = null;

async function launch(): Promise<Browser> {
	const found = await findBrowser();
	if (!found) throw new Error('No browser was found: see above.');
	const env = Object.entries({ ...process.env, ...found.env }).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return chromium.launch({ executablePath: found.path, args: found.args, headless: true, env: Object.fromEntries(env) });
}

/** One browser for all hosts of a test file; it goes with the process, or with this. */
export async function closeBrowser(): Promise<void> {
	const open = browser;
	browser = null;
	await (await open)?.close();
}

function addressOf(host: Host, options: OpenHostOptions): string {
	const query = new URLSearchParams();
	if (options.theme) query.set('theme', options.theme);
	if (options.mobile) query.set('mobile', '1');
	if (options.coldCache) query.set('cache', 'cold');
	if (options.apiVersion !== undefined) query.set('api', options.apiVersion);
	if (options.plugin === false) query.set('plugin', 'off');
	if (options.saveDelay !== undefined) query.set('save', String(options.saveDelay));
	return `${host.url}?${query.toString()}`;
}

/** Hears what the page cannot: its console, crashes, and requests to anywhere else. */
function listenToPage(page: Page, host: Host, options: OpenHostOptions, outside: string[]): void {
	page.on('console', message => {
		options.onConsole?.(message.type(), message.text());
		if (message.type() === 'error') outside.push(`console error: ${message.text()} (${message.location().url})`);
	});
	page.on('crash', () => outside.push('the page crashed'));
	page.on('request', request => {
		const url = request.url();
		if (!url.startsWith(host.url) && !/^(?:data|blob|about|chrome-error):/.test(url)) outside.push(`network call: ${url}`);
	});
}

async function leftBehind(page: Page, options: OpenHostOptions): Promise<string[]> {
	if (options.unloadAtEnd === false) return [];
	const left = await page.evaluate(() => window.hostDriver.unloadPlugin());
	return left.map(what => `left behind after unload: ${what}`);
}

export async function openHost(options: OpenHostOptions): Promise<OpenedHost> {
	built ??= buildHostPage();
	browser ??= launch();
	await built;
	const host = await startHost({ vault: options.vault, pluginDir: options.pluginDir ?? root, pageDir: builtDir });
	const context = await (await browser).newContext({
		viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
		reducedMotion: 'reduce',
		...options.mobile ? { hasTouch: true } : {},
	});
	const page = await context.newPage();
	const outside: string[] = [];
	const expected: (string | RegExp)[] = [];
	listenToPage(page, host, options, outside);
	await page.goto(addressOf(host, options));
	await page.waitForFunction(() => 'hostDriver' in window);
	await page.evaluate(() => window.hostDriver.ready());
	const faults = async (): Promise<string[]> => [...outside, ...await page.evaluate(() => window.hostDriver.faults())];
	const unexpected = (all: string[]): string[] =>
		all.filter(fault => !expected.some(pattern => typeof pattern === 'string' ? fault.includes(pattern) : pattern.test(fault)));
	return {
		page,
		host,
		faults,
		expectFault: pattern => { expected.push(pattern); },
		async close() {
			const wrong = unexpected(page.isClosed() ? outside : [...await leftBehind(page, options), ...await faults()]);
			await context.close();
			await host.close();
			if (wrong.length > 0) throw new Error(`The host page had faults:\n${wrong.join('\n')}`);
		},
	};
}
