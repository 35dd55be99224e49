import { type App, debounce, Notice, type Plugin, PluginSettingTab, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../../model/settings';
import { isListKey, type ListKey, readList, showList } from './lists';

/** What the settings can read and do. */
export interface SettingVerbs {
	settings(): Settings;
	/** Saves them, and reads the vault again where they change what is read. */
	change(next: Settings): Promise<void>;
	rebuild(): Promise<void>;
}

/** Every change may read the vault again, so wait until the user has stopped typing. */
const typingPause = 1_000;

/** The plugin's page in the settings. */
export class AtlasSettingTab extends PluginSettingTab {
	override icon = 'book-user';

	/** Typed and not yet saved. */
	private draft: Settings | null = null;
	private readonly saveSoon = debounce(() => void this.save(), typingPause, true);

	constructor(app: App, plugin: Plugin, private readonly verbs: SettingVerbs) {
		super(app, plugin);
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
		return isListKey(key) ? showList(this.current()[key]) : undefined;
	}

	override setControlValue(key: string, value: unknown): void {
		if (!isListKey(key) || typeof value !== 'string') return;
		this.draft = { ...this.current(), [key]: readList(key, value) };
		this.saveSoon();
	}

	override hide(): void {
		this.saveSoon.cancel();
		void this.save();
		super.hide();
	}

	private current(): Settings {
		return this.draft ?? this.verbs.settings();
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
