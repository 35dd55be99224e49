import type { DataAdapter, Plugin } from 'obsidian';
import { loadSettings } from '../atlas/settings';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** The plugin, as far as its settings go. */
export interface SettingsHost extends Pick<Plugin, 'loadData' | 'saveData'> {
	readonly manifest: { readonly id: string; readonly dir?: string };
	readonly app: { readonly vault: { readonly configDir: string; readonly adapter: Pick<DataAdapter, 'exists' | 'copy'> } };
}

/** Settings in data.json. What could not be read is kept beside it before anything is saved over it. */
export class SettingsStore {
	private current: Settings = DEFAULT_SETTINGS;
	private trusted = true;
	/** One write after the other, so that the last one stays. */
	private writing: Promise<void> = Promise.resolve();

	/** @param tell how the user hears of what could not be read */
	constructor(private readonly plugin: SettingsHost, private readonly tell: (words: string) => void) {}

	get(): Settings {
		return this.current;
	}

	async load(): Promise<void> {
		const { settings, trusted, messages } = loadSettings(await this.stored());
		this.current = settings;
		this.trusted = trusted;
		if (!trusted) this.tell(`A part of the stored settings could not be read and is left out; the stored file is kept. ${messages.join(' ')}`);
	}

	/** Known at once, and written as soon as what was saved before is. */
	save(next: Settings): Promise<void> {
		this.current = next;
		const written = this.writing.then(() => this.write(next));
		this.writing = written.catch(() => undefined);
		return written;
	}

	private async write(next: Settings): Promise<void> {
		if (!this.trusted) await this.keepStored();
		this.trusted = true;
		await this.plugin.saveData(next);
	}

	/** Broken JSON makes `loadData` throw; a text in its place is never trusted. */
	private async stored(): Promise<unknown> {
		try {
			return (await this.plugin.loadData()) as unknown;
		} catch (error) {
			return String(error);
		}
	}

	private async keepStored(): Promise<void> {
		const { adapter, configDir } = this.plugin.app.vault;
		const folder = this.plugin.manifest.dir ?? `${configDir}/plugins/${this.plugin.manifest.id}`;
		let kept = `${folder}/data.unread.json`;
		for (let nth = 2; await adapter.exists(kept); nth++) kept = `${folder}/data.unread-${nth}.json`;
		await adapter.copy(`${folder}/data.json`, kept);
	}
}
