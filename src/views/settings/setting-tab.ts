import { type App, debounce, Notice, type Plugin, PluginSettingTab, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import type { ReadKinds } from '../../atlas/user-kinds';
import { queriesAsText } from '../../atlas/import-queries';
import type { QueryError } from '../../model/query';
import type { Settings } from '../../model/settings';
import { copyText } from '../copy-text';
import { saveFile } from '../explorer/export';
import { ImportModal } from '../saved/import-modal';
import { queryRow } from '../saved/query-rows';
import type { SavedQueries } from '../saved/saved-queries';
import { isListKey, type ListKey, readList, showList } from './lists';
import { exampleKinds, showKinds } from './own-kinds';
import { isWritingKey, readChoice, writingSettings } from './watch-settings';

/** What the settings can read and do. */
export interface SettingVerbs {
	settings(): Settings;
	/** Saves a part of them, and reads the vault again. */
	change(part: Partial<Settings>): Promise<void>;
	readonly queries: SavedQueries;
	/** What is wrong with a query. */
	check(text: string): readonly QueryError[];
	rebuild(): Promise<void>;
	/** The user's kinds out of what was typed, and in words what of it could not be read. */
	readKinds(text: string): ReadKinds;
}

/** Every change may read the vault again, so wait until the user has stopped typing. */
const typingPause = 1_000;

const kindsKey = 'kinds';

/** The plugin's page in the settings. */
export class AtlasSettingTab extends PluginSettingTab {
	override icon = 'book-user';

	/** Typed and not yet saved. */
	private draft: Partial<Settings> | null = null;
	private readonly saveSoon = debounce(() => void this.save(), typingPause, true);

	/** The queries that have a row. */
	private listed = '';

	constructor(app: App, plugin: Plugin, private readonly verbs: SettingVerbs) {
		super(app, plugin);
	}

	/** Draws the queries anew where one has come, gone or moved; a row keeps up with its own typing. */
	queriesChanged(): void {
		if (this.queryIds() !== this.listed) this.update();
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				type: 'group',
				heading: 'Actors',
				items: [
					list('actorTags', 'Actor tags', 'A note with one of these tags is an actor; nested tags count. Put commas or lines between tags.', 'actor'),
					list('actorFolders', 'Actor folders', 'A note under one of these folders is an actor, tagged or not. One folder on each line.', 'Companies'),
				],
			},
			{
				type: 'group',
				heading: 'Theses',
				items: [
					list('thesisTags', 'Thesis tags', 'A note with one of these tags is a thesis, unless it is an actor. Put commas or lines between tags.', 'thesis'),
					list('thesisFolders', 'Thesis folders', 'A note under one of these folders is a thesis. One folder on each line.', 'Theses'),
				],
			},
			watchGroup,
			{
				type: 'group',
				heading: 'Tables',
				cls: 'actor-atlas-own-kinds',
				items: [
					this.ownKinds(),
					list('metricSynonyms', 'Names of metrics', 'Labels that mean the same figure, so that its values from all notes stand in one line, beside the names that Actor Atlas knows. One metric on each line.', 'Fleet: hulls, ships owned'),
				],
			},
			this.savedQueries(),
			{
				type: 'group',
				items: [
					{ name: 'Import queries', desc: 'From a file, or from text that you paste.', action: () => new ImportModal(this.app, typed => this.verbs.queries.takeIn(typed)).open() },
					{
						name: 'Export queries',
						desc: 'All saved queries as JSON, for another vault or another person.',
						render: setting => {
							setting.addButton(button => button.setButtonText('Copy').onClick(() => void copyText(this.exported())));
							setting.addButton(button => button.setButtonText('Save file').onClick(() => saveFile('actor-atlas-queries.json', this.exported(), 'application/json')));
						},
					},
				],
			},
			{
				type: 'group',
				heading: 'Index',
				items: [
					list('excluded', 'Excluded folders', 'Notes under these folders are not read. One folder on each line.', 'Templates'),
					{
						name: 'Rebuild index',
						desc: 'Reads every note again. Your notes are not changed.',
						action: () => void this.rebuild(),
					},
				],
			},
		];
	}

	override getControlValue(key: string): unknown {
		if (key === kindsKey) return showKinds(this.current().kinds);
		if (isWritingKey(key)) return this.current()[key];
		return isListKey(key) ? showList(this.current()[key]) : undefined;
	}

	override setControlValue(key: string, value: unknown): void {
		const choice = isWritingKey(key) ? readChoice(key, value) : null;
		if (choice !== null) this.change(choice);
		if (typeof value !== 'string') return;
		if (isListKey(key)) this.change({ [key]: readList(key, value) });
		if (key === kindsKey) this.changeKinds(value);
	}

	override hide(): void {
		this.saveSoon.cancel();
		void this.save();
		super.hide();
	}

	private savedQueries(): SettingDefinitionItem {
		const { queries } = this.verbs;
		this.listed = this.queryIds();
		return {
			type: 'list',
			heading: 'Saved queries',
			cls: 'actor-atlas-saved-queries',
			emptyState: 'No query is saved. Each one that you save is a command of the palette under its name.',
			items: queries.saved().map(query => queryRow(query, queries, text => this.verbs.check(text))),
			addItem: { name: 'Add query', action: () => void queries.save('New query', 'TABLE investments') },
			onDelete: index => queries.remove(queries.saved()[index]?.id ?? ''),
			onReorder: (from, to) => queries.move(from, to),
		};
	}

	private queryIds(): string {
		return this.verbs.queries.saved().map(({ id }) => id).join(' ');
	}

	private exported(): string {
		return queriesAsText(this.verbs.queries.saved());
	}

	private ownKinds(): SettingDefinition {
		return {
			name: 'Your own kinds of table',
			desc: 'Tried before the kinds that come with Actor Atlas. A list in JSON, in the form that docs/kinds.md of the project explains under "Kinds of your own". Nothing is saved while a part of it cannot be read.',
			control: {
				type: 'textarea',
				key: kindsKey,
				placeholder: showKinds(exampleKinds),
				rows: 12,
				validate: (text: string) => this.verbs.readKinds(text).messages.join(' '),
			},
		};
	}

	/** Text of which a part cannot be read changes nothing. */
	private changeKinds(text: string): void {
		const { kinds, messages } = this.verbs.readKinds(text);
		if (messages.length === 0) this.change({ kinds });
	}

	private change(part: Partial<Settings>): void {
		this.draft = { ...this.draft, ...part };
		this.saveSoon();
	}

	private current(): Settings {
		return { ...this.verbs.settings(), ...this.draft };
	}

	private async save(): Promise<void> {
		const { draft } = this;
		this.draft = null;
		if (draft === null) return;
		try {
			await this.verbs.change(draft);
		} catch {
			new Notice('The settings could not be saved.');
		}
	}

	private async rebuild(): Promise<void> {
		this.saveSoon.cancel();
		await this.save();
		new Notice('Reading all notes again.');
		await this.verbs.rebuild();
	}
}

function list(key: ListKey, name: string, desc: string, placeholder: string): SettingDefinition {
	return { name, desc, control: { type: 'textarea', key, placeholder, rows: 3 } };
}

const watchGroup: SettingDefinitionItem = {
	type: 'group',
	heading: 'Watch',
	items: [
		list('watchHeadings', 'Watch headings', 'Bullets and table rows under these headings are things to watch too, beside those under “What to watch” and its like. One heading on each line.', 'Signals'),
		...writingSettings,
	],
};
