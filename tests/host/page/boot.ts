import '../styles/app.css';
import { moment } from 'obsidian-test-mocks/obsidian';
import { HostApp } from './app';
import { backend } from './base/backend';
import { installDomHelpers } from './base/dom-helpers';
import { recordFault, watchForFaults } from './base/faults';
import { options } from './base/options';
import { makeDriver } from './driver/make-driver';
import { addCoreCommands, addCoreFileMenu } from './plugin/core-commands';
import { listenToKeys } from './plugin/hotkeys';
import { watchHeldThings } from './plugin/held-things';
import { Notice } from './ui/notice';
import { previewHoveredLinks } from './ui/page-preview';
import { watchTooltips } from './ui/tooltip';
import { applyOutsideChange } from './vault/outside-changes';
import { asStateData } from './views/view';
import { dressBody, addShellButtons } from './shell';
import type { Layout } from './workspace/layout';

declare global {
	interface Window {
		app: HostApp;
		moment: unknown;
	}
}

/** Nothing but the plugin's own handlers may lead away from the page. */
function keepOnPage(): void {
	document.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (link && !/^https?:/.test(link.getAttribute('href') ?? '')) event.preventDefault();
	});
	window.addEventListener('contextmenu', event => {
		if (event.target instanceof Element && event.target.closest('.workspace-leaf-content:not([data-type="markdown"]), .workspace-ribbon')) event.preventDefault();
	});
}

async function loadPlugin(app: HostApp): Promise<void> {
	if (!options.plugin) return;
	try {
		await app.plugins.enable(false);
	} catch (error) {
		recordFault('plugin', error instanceof Error ? error.stack ?? error.message : String(error));
		new Notice(`The plugin did not load: ${error instanceof Error ? error.message : String(error)}`, 0);
	}
}

/** What a user does first: opens a note, and turns the plugin on. */
async function beginWith(app: HostApp, note: string): Promise<void> {
	const file = app.vault.getFileByPath(note);
	if (file) await app.workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
	for (const plugin of Object.values(app.plugins.plugins)) plugin.onUserEnable();
}

function keptLayout(app: HostApp): Layout | null {
	const kept = asStateData(app.loadLocalStorage('workspace-layout'));
	return 'main' in kept && 'left' in kept && 'right' in kept ? app.loadLocalStorage('workspace-layout') as Layout : null; // written by saveLayout
}

async function start(): Promise<void> {
	const listing = await backend.list();
	const app = new HostApp(listing.id);
	window.app = app;
	app.vault.setName(listing.name);
	dressBody(app);
	addCoreCommands(app);
	addCoreFileMenu(app);
	listenToKeys(app);
	watchTooltips();
	addShellButtons(app);
	const hovered = previewHoveredLinks(app);
	let bootMs = 0;
	const ready = (async () => {
		await loadPlugin(app);
		app.vault.load(listing);
		if (options.cache === 'warm') await app.metadataCache.warm();
		const layout = keptLayout(app);
		await app.workspace.restoreLayout(layout);
		app.workspace.announceLayoutReady();
		if (layout === null && options.open !== null) await beginWith(app, options.open);
		bootMs = performance.now();
		app.updateTitle(app.workspace.getActiveFile());
		app.metadataCache.start();
		backend.onOutsideChange(change => applyOutsideChange(app, change));
	})();
	window.hostDriver = makeDriver({ app, ready, hovered, bootMs: () => bootMs });
	await ready;
}

watchForFaults();
installDomHelpers();
window.moment = moment;
watchHeldThings();
keepOnPage();
void start();
