import { Keymap, moment, Plugin } from 'obsidian';
import { Atlas } from './atlas/atlas';
import { kindLook } from './atlas/kind-look';
import { readKindsText } from './atlas/kinds-text';
import type { Change } from './model/resolved';
import { NoteWriter } from './vault/note-writer';
import { SettingsStore } from './vault/settings-store';
import { VaultReader } from './vault/vault-reader';
import { Programs } from './views/api/programs';
import { FindActorModal } from './views/palette/find-actor';
import { ActorPanel, PANEL_VIEW_TYPE } from './views/panel/actor-panel';
import { openPanel } from './views/panel/open-panel';
import type { PanelVerbs } from './views/panel/verbs';
import { openProblems } from './views/problems/open-problems';
import { PROBLEMS_VIEW_TYPE, ProblemsView } from './views/problems/problems-view';
import type { ProblemsVerbs } from './views/problems/verbs';
import { rebuildIndex } from './views/rebuild-index';
import { AtlasSettingTab } from './views/settings/setting-tab';
import { IndexStatus } from './views/status/index-status';

const NOTHING_CHANGED: Change = { paths: new Set(), names: false };

/** Builds the parts and hands each what it needs. */
export default class ActorAtlas extends Plugin {
	private readonly store = new SettingsStore(this);
	private readonly atlas = new Atlas((target, sourcePath) => this.app.metadataCache.getFirstLinkpathDest(target, sourcePath)?.path ?? null);
	private readonly reader = new VaultReader(this.app, this.atlas, () => this.store.get());
	private readonly writer = new NoteWriter(this.app);
	private readonly programs = new Programs({
		atlas: this.atlas,
		release: this.manifest.version,
		kindTitle: kind => kindLook(kind, this.store.get().kinds)?.title ?? 'Tables',
		progress: () => this.reader.progress(),
		onChange: listener => this.onAnyChange(listener),
		today,
	});
	/** For other plugins: see `docs/api.md`. */
	readonly api = this.programs.api;
	private isUnloaded = false;

	override onload(): void {
		this.registerView(PANEL_VIEW_TYPE, leaf => new ActorPanel(leaf, this.panelVerbs()));
		this.registerView(PROBLEMS_VIEW_TYPE, leaf => new ProblemsView(leaf, this.problemsVerbs()));
		this.registerHoverLinkSource('actor-atlas', { display: 'Actor Atlas', defaultMod: true });
		this.addCommands();
		this.programs.connect(this);
		this.addSettingTab(new AtlasSettingTab(this.app, this, this.settingVerbs()));
		this.addChild(new IndexStatus(this.addStatusBarItem(), this.statusVerbs()));
		this.register(() => {
			this.isUnloaded = true;
		});
		this.app.workspace.onLayoutReady(() => void this.startReading());
	}

	override onUserEnable(): void {
		void openPanel(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		await this.reader.readAll();
	}

	private async startReading(): Promise<void> {
		await this.store.load();
		// Turned off while the settings were read: nobody would take back what is registered from here on.
		if (this.isUnloaded) return;
		this.writer.start(this);
		this.reader.start(this);
	}

	private addCommands(): void {
		this.addCommand({ id: 'open-actor-panel', name: 'Open actor panel', callback: () => void openPanel(this.app) });
		this.addCommand({ id: 'find-actor', name: 'Find actor', callback: () => this.findActor() });
		this.addCommand({ id: 'show-problems', name: 'Show problems', callback: () => void openProblems(this.app) });
		this.addCommand({ id: 'rebuild-index', name: 'Rebuild index', callback: () => void rebuildIndex({ rebuild: () => this.reader.readAll(), actors: () => this.atlas.actors() }) });
	}

	private findActor(): void {
		new FindActorModal(this.app, {
			search: query => this.atlas.findNames(query),
			open: (path, evt) => void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(evt)),
		}).open();
	}

	private panelVerbs(): PanelVerbs {
		return {
			dossier: path => this.atlas.dossier(path),
			linkTarget: (target, sourcePath) => this.atlas.resolveLink(target, sourcePath),
			kindLook: kind => kindLook(kind, this.store.get().kinds),
			progress: () => this.reader.progress(),
			onChange: listener => this.onAnyChange(listener),
			tick: intention => this.writer.tick(intention),
			today,
		};
	}

	private problemsVerbs(): ProblemsVerbs {
		return {
			problems: () => this.atlas.problems(today()),
			progress: () => this.reader.progress(),
			onChange: listener => this.onAnyChange(listener),
		};
	}

	private settingVerbs() {
		return {
			settings: () => this.store.get(),
			change: async (next: ReturnType<SettingsStore['get']>) => {
				await this.store.save(next);
				await this.reader.readAll();
			},
			rebuild: () => this.reader.readAll(),
			readKinds: readKindsText,
		};
	}

	private statusVerbs() {
		return {
			progress: () => this.reader.progress(),
			actors: () => this.atlas.actors(),
			onChange: (listener: () => void) => this.onAnyChange(listener),
			open: () => void openPanel(this.app),
		};
	}

	/** Changes of the index and steps of its first reading. */
	private onAnyChange(listener: (change: Change) => void): () => void {
		const stops = [this.atlas.onChange(listener), this.reader.onProgress(() => listener(NOTHING_CHANGED))];
		return () => stops.forEach(stop => stop());
	}
}

function today(): string {
	return moment().format('YYYY-MM-DD');
}
