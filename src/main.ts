import { Keymap, moment, Notice, Plugin } from 'obsidian';
import { asText } from './atlas/answer-formats';
import { Atlas } from './atlas/atlas';
import { synonymsOf } from './atlas/history/synonym-lines';
import { kindLook } from './atlas/kind-look';
import { readKindsText } from './atlas/kinds-text';
import { intendBlock } from './edit/freeze';
import { dueIn } from './extract/watch/due';
import type { Change } from './model/resolved';
import type { Settings } from './model/settings';
import { insertQueryBlock } from './vault/insert-block';
import { lineOfImpact } from './vault/line-as-read';
import { makeFile } from './vault/new-file';
import { NoteWriter } from './vault/note-writer';
import { SettingsStore } from './vault/settings-store';
import { VaultReader } from './vault/vault-reader';
import { Programs } from './views/api/programs';
import type { AskVerbs } from './views/asking/verbs';
import { drawOpenNotes } from './views/code-block/draw-open-notes';
import { drawCodeBlock } from './views/code-block/processor';
import type { BlockVerbs } from './views/code-block/verbs';
import { COMPARE_VIEW_TYPE, CompareView } from './views/compare/compare-view';
import { EXPLORER_VIEW_TYPE, ExplorerView } from './views/explorer/explorer-view';
import { openExplorer } from './views/explorer/open-explorer';
import { registerGraph } from './views/graph/register';
import { activeQuery } from './views/palette/active-query';
import type { ExplorerVerbs } from './views/explorer/verbs';
import { askCommands, type AskCommandVerbs } from './views/palette/ask-commands';
import { registerRecordsView } from './views/bases/register';
import { watchCommands } from './views/palette/watch-commands';
import { FindActorModal } from './views/palette/find-actor';
import { kindCommands, savedCommands } from './views/palette/kind-commands';
import { ActorPanel, PANEL_VIEW_TYPE } from './views/panel/actor-panel';
import { knowledgeVerbs } from './views/panel/knowledge-verbs';
import { openPanel } from './views/panel/open-panel';
import type { PanelVerbs } from './views/panel/verbs';
import { openProblems } from './views/problems/open-problems';
import { PROBLEMS_VIEW_TYPE, ProblemsView } from './views/problems/problems-view';
import type { ProblemsVerbs } from './views/problems/verbs';
import { CommandSet } from './views/saved/command-set';
import { recentQueries, rememberQuery } from './views/saved/recent';
import { SavedQueries } from './views/saved/saved-queries';
import { registerSince } from './views/since/register';
import { rebuildIndex } from './views/rebuild-index';
import { AtlasSettingTab } from './views/settings/setting-tab';
import type { Pane } from './views/gestures/open';
import { openTheses } from './views/theses/open-theses';
import { THESES_VIEW_TYPE, ThesesView } from './views/theses/theses-view';
import type { ThesesVerbs } from './views/theses/verbs';
import { WATCH_VIEW_TYPE, WatchView } from './views/watch/watch-view';
import type { WatchVerbs } from './views/watch/verbs';
import { addPlaceOf } from './views/watching/add-place';
import type { WatchingVerbs } from './views/watching/verbs';
import { IndexStatus } from './views/status/index-status';

/** Builds the parts and hands each what it needs. */
export default class ActorAtlas extends Plugin {
	private readonly store = new SettingsStore(this, words => new Notice(words));
	private readonly atlas = new Atlas(
		(target, sourcePath) => this.app.metadataCache.getFirstLinkpathDest(target, sourcePath)?.path ?? null,
		() => this.store.get().kinds,
		synonymsOf(() => this.store.get().metricSynonyms),
	);
	private readonly reader = new VaultReader(this.app, this.atlas, () => this.store.get(), file => this.writer.read(file));
	private readonly writer = new NoteWriter(this.app, () => ({ ...this.store.get(), today: today() }));
	private readonly queries = new SavedQueries({ get: () => this.store.get().queries, keep: queries => this.store.save({ ...this.store.get(), queries }) });
	private readonly kindCommands = new CommandSet(this);
	private readonly queryCommands = new CommandSet(this);
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
		const graph = registerGraph(this, this.atlas, { ...this.panelVerbs(), makeFile: (name, extension, content) => makeFile(this.app, name, extension, content) });
		this.registerView(PANEL_VIEW_TYPE, leaf => new ActorPanel(leaf, this.panelVerbs()));
		this.registerView(EXPLORER_VIEW_TYPE, leaf => new ExplorerView(leaf, this.explorerVerbs(), graph));
		this.addRibbonIcon('telescope', 'Open explorer', () => void openExplorer(this.app));
		this.registerView(PROBLEMS_VIEW_TYPE, leaf => new ProblemsView(leaf, this.problemsVerbs()));
		this.registerView(WATCH_VIEW_TYPE, leaf => new WatchView(leaf, this.watchVerbs()));
		this.registerView(THESES_VIEW_TYPE, leaf => new ThesesView(leaf, this.thesesVerbs()));
		this.registerView(COMPARE_VIEW_TYPE, leaf => new CompareView(leaf, this.askCommandVerbs()));
		this.registerMarkdownCodeBlockProcessor('atlas', drawCodeBlock(this.app, this.blockVerbs(), graph));
		this.registerHoverLinkSource('actor-atlas', { display: 'Actor Atlas', defaultMod: true });
		this.addCommands();
		this.programs.connect(this);
		registerSince(this, this.atlas, this.watchVerbs());
		registerRecordsView(this, { ...this.askVerbs(), askWithin: (text, paths) => this.atlas.asking.ask(text, today(), paths), sourcesIn: paths => this.atlas.asking.sourcesIn(paths) });
		this.addSettings();
		this.addChild(new IndexStatus(this.addStatusBarItem(), this.statusVerbs()));
		this.register(() => {
			this.isUnloaded = true;
			// What was an answer is code again: its buttons would still write, and nothing would keep it as the notes are.
			drawOpenNotes(this.app);
		});
		if (this.app.workspace.layoutReady) drawOpenNotes(this.app);
		this.app.workspace.onLayoutReady(() => void this.startReading());
	}

	override onUserEnable(): void {
		void openPanel(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		this.followSettings();
		await this.reader.settingsChanged();
	}

	private async startReading(): Promise<void> {
		await this.store.load();
		// Turned off while the settings were read: nobody would take back what is registered from here on.
		if (this.isUnloaded) return;
		this.followSettings();
		this.writer.start(this);
		this.reader.start(this);
	}

	private addCommands(): void {
		for (const command of askCommands(this.app, this.askCommandVerbs())) this.addCommand(command);
		for (const command of watchCommands(this.app, this.watchVerbs())) this.addCommand(command);
		this.addCommand({ id: 'open-actor-panel', name: 'Open actor panel', callback: () => void openPanel(this.app) });
		this.addCommand({ id: 'open-explorer', name: 'Open explorer', callback: () => void openExplorer(this.app) });
		this.addCommand({ id: 'find-actor', name: 'Find actor', callback: () => this.findActor() });
		this.addCommand({ id: 'open-thesis-board', name: 'Open thesis board', icon: 'scale', callback: () => void openTheses(this.app) });
		this.addCommand({ id: 'show-problems', name: 'Show problems', callback: () => void openProblems(this.app) });
		this.addCommand({ id: 'rebuild-index', name: 'Rebuild index', callback: () => void rebuildIndex({ rebuild: () => this.reader.readAll(), actors: () => this.atlas.actors() }) });
	}

	private addSettings(): void {
		const tab = new AtlasSettingTab(this.app, this, this.settingVerbs());
		this.addSettingTab(tab);
		this.register(this.queries.onSavedChange(() => tab.queriesChanged()));
		this.register(this.queries.onSavedChange(() => this.queryCommands.follow(savedCommands(this.queries.saved(), this.openQuery))));
	}

	/** Kinds and saved queries are commands, which come and go with the settings. */
	private followSettings(): void {
		this.kindCommands.follow(kindCommands(this.atlas.asking.schema().sources, this.openQuery));
		this.queries.changed();
	}

	private readonly openQuery = (text: string, pane: Pane = false): void => void openExplorer(this.app, text, pane);

	private askVerbs(): AskVerbs {
		const { asking } = this.atlas;
		return {
			ask: text => asking.ask(text, today()),
			check: text => asking.check(text),
			complete: (text, at) => asking.complete(text, at),
			schema: () => asking.schema(),
			format: asText,
			edit: intentions => this.writer.edit(intentions),
			...this.readingVerbs(),
			today,
		};
	}

	private explorerVerbs(): ExplorerVerbs {
		const { saved, save, rename, remove, onSavedChange } = this.queries;
		return {
			...this.askVerbs(),
			saved, save, rename, remove, onSavedChange,
			remember: text => rememberQuery(this.app, text),
			actors: () => this.atlas.actors(),
		};
	}

	private blockVerbs(): BlockVerbs {
		return {
			...this.askVerbs(),
			openQuery: this.openQuery,
			replaceBlock: ({ path, text, from, to }, instead) => this.writer.replaceBlock(intendBlock(path, text, from, to, instead)),
			takeBack: undo => this.writer.replaceBlock(undo),
		};
	}

	private askCommandVerbs(): AskCommandVerbs {
		return {
			...this.askVerbs(),
			saved: this.queries.saved,
			recent: () => recentQueries(this.app),
			remember: text => rememberQuery(this.app, text),
			openQuery: this.openQuery,
			insertQuery: text => insertQueryBlock(this.app, text),
			findNames: query => this.atlas.findNames(query),
			linkTo: path => this.linkTo(path),
			activeQuery: () => activeQuery(this.app),
		};
	}

	/** How a query links to the note at a path: as short as it can be. */
	private linkTo(path: string): string {
		const file = this.app.vault.getFileByPath(path);
		return file === null ? path : this.app.metadataCache.fileToLinktext(file, '');
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
			kindLook: kind => kindLook(kind, this.store.get().kinds),
			...knowledgeVerbs(this.atlas, today),
			lineOf: impact => lineOfImpact(this.app, impact),
			...this.readingVerbs(),
			...this.watchingVerbs(),
		};
	}

	private watchingVerbs(): WatchingVerbs {
		return {
			edit: intentions => this.writer.edit(intentions),
			findNames: query => this.atlas.findNames(query),
			addPlace: path => addPlaceOf(this.atlas.dossier(path), this.store.get().watchHeadings),
			dueIn,
			dateForm: () => this.store.get().dateForm,
			today,
		};
	}

	/** Whom links lead to, how far the reading is, and what changes. */
	private readingVerbs(): Pick<PanelVerbs, 'linkTarget' | 'progress' | 'onChange'> {
		return {
			linkTarget: (target, sourcePath) => this.atlas.resolveLink(target, sourcePath),
			progress: () => this.reader.progress(),
			onChange: listener => this.onAnyChange(listener),
		};
	}

	private watchVerbs(): WatchVerbs {
		return {
			...this.watchingVerbs(),
			watchItems: () => this.atlas.watchItems(),
			...this.readingVerbs(),
		};
	}

	private thesesVerbs(): ThesesVerbs {
		return {
			...this.watchingVerbs(),
			board: () => this.atlas.knowledge.theses.board(today()),
			...this.readingVerbs(),
		};
	}

	private problemsVerbs(): ProblemsVerbs {
		return {
			problems: () => this.atlas.problems(today()),
			...this.readingVerbs(),
		};
	}

	private settingVerbs() {
		return {
			settings: () => this.store.get(),
			change: async (part: Partial<Settings>) => {
				await this.store.save({ ...this.store.get(), ...part });
				this.followSettings();
				await this.reader.settingsChanged();
			},
			queries: this.queries,
			check: (text: string) => this.atlas.asking.check(text),
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
		const stops = [this.atlas.onChange(listener), this.reader.onProgress(() => listener({ paths: new Set(), names: false }))];
		return () => stops.forEach(stop => stop());
	}
}

function today(): string {
	return moment().format('YYYY-MM-DD');
}
