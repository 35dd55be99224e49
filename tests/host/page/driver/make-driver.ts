import type { App } from 'obsidian';
import type { HostApp } from '../app';
import { BaseLeaf } from '../bases/base-leaf';
import { asPluginSees } from '../base/boundary';
import { forgetFaults, recordedFaults } from '../base/faults';
import type { HoverLink } from '../ui/page-preview';
import { MarkdownView } from '../views/markdown-view';
import type { HostDriver } from './driver';

export interface DriverParts {
	app: HostApp;
	ready: Promise<void>;
	hovered: HoverLink[];
	bootMs: () => number;
}

function frontNote(app: HostApp): MarkdownView | null {
	const view = app.workspace.getMostRecentLeaf()?.view;
	return view instanceof MarkdownView ? view : null;
}

function frontBase(app: HostApp): BaseLeaf {
	const [leaf] = app.workspace.getLeavesOfType('bases').filter(one => one.isVisible());
	if (!(leaf?.view instanceof BaseLeaf)) throw new Error('no base is open');
	return leaf.view;
}

export function makeDriver({ app, ready, hovered, bootMs }: DriverParts): HostDriver {
	const load = (): Promise<void> => app.plugins.enable(true);
	return {
		app: asPluginSees<App>(app),
		ready: () => ready,
		settleMetadata: () => app.metadataCache.settled(),
		faults: recordedFaults,
		forgetFaults,
		command: id => app.commands.executeCommandById(id),
		commands: () => app.commands.listCommands().map(command => command.id),
		async openNote(path, { mode, line, newTab } = {}) {
			const file = app.vault.getFileByPath(path);
			if (!file) throw new Error(`no note "${path}"`);
			const open = { ...mode ? { state: { mode } } : {}, ...line === undefined ? {} : { eState: { line } } };
			await app.workspace.getLeaf(newTab ?? false).openFile(file, open);
			await frontNote(app)?.previewMode.render();
		},
		activeNote() {
			const view = frontNote(app);
			return view && { path: view.file?.path ?? null, mode: view.getMode(), text: view.getViewData(), dirty: view.dirty };
		},
		saveActive: async () => { await frontNote(app)?.save(); },
		setTheme: theme => app.setTheme(theme),
		unloadPlugin: () => app.plugins.disable(),
		loadPlugin: load,
		async reloadPlugin() {
			const left = await app.plugins.disable();
			await load();
			return left;
		},
		async updatePlugin() {
			const left = await app.plugins.disable();
			await app.plugins.enable(false);
			return left;
		},
		notices: () => [...document.querySelectorAll('.notice-message')].map(el => el.textContent),
		hoverLinks: () => hovered.map(({ source, linktext, sourcePath }) => ({ source, linktext, sourcePath })),
		async openBase({ viewId, files, config = {}, groupBy = null, name = 'Base' }) {
			const state = { viewId, files, config, groupBy, name };
			await app.workspace.getLeaf('tab').setViewState({ type: 'bases', state, active: true });
		},
		changeBase: part => frontBase(app).change(part),
		baseConfig: () => ({ ...frontBase(app).config() }),
		baseOptions: () => JSON.parse(JSON.stringify(frontBase(app).options())) as unknown[],
		runCli: (command, params = {}) => app.registrations.runCli(command, params),
		bootMs,
	};
}
