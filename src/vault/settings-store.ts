import { Notice, type Plugin } from 'obsidian';
import { loadSettings } from '../atlas/settings';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** Settings in data.json. What could not be read is kept beside it before anything is saved over it. */
export class SettingsStore {
	private current: Settings = DEFAULT_SETTINGS;
	private trusted = true;
	/** One write after the other, so that the last one stays. */
	private writing: Promise<void> = Promise.resolve();

	constructor(private readonly plugin: Plugin) {}

	get(): Settings {
		return this.current;
	}

	async load(): Promise<void> {
		const { settings, trusted, messages } = loadSettings(await this.stored());
		this.current = settings;
		this.trusted = trusted;
		if (!trusted) new Notice(`A part of the stored settings could not be read and is left out; the stored file is kept. ${messages.join(' ')}`);
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
