import { Atlas } from '../../src/atlas/atlas';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { NoteCache } from '../../src/vault/cache/note-cache';
import type { Later } from '../../src/vault/cache/pause';
import { VaultReader } from '../../src/vault/vault-reader';
import type { Device } from './cache/memory-store';
import type { ModelVault } from './model-vault';

/** One start of the app over a vault, with what the device kept of the starts before. */
export class WarmPage {
	readonly atlas = new Atlas(() => null);
	readonly complaints: string[] = [];
	readonly reader: VaultReader;
	private readonly cache: NoteCache;
	private readonly page;

	/** @param wait what is to happen later; never, where it is left out */
	constructor(vault: ModelVault, device: Device, public settings: Settings = DEFAULT_SETTINGS, wait: Later = () => () => undefined) {
		// Nothing is written until it is asked for: `leave` and `save` do.
		this.cache = new NoteCache(() => device.open(), wait, words => this.complaints.push(words));
		this.reader = new VaultReader(vault.app, this.atlas, () => this.settings, undefined, this.cache);
		this.page = vault.page();
		this.reader.start(this.page);
	}

	/** Everything that is asked for has been read. */
	async settle(): Promise<this> {
		for (let quiet = 0; quiet < 20; quiet++) {
			if (this.reader.progress() !== null) quiet = 0;
			await new Promise(resolve => setTimeout(resolve));
		}
		return this;
	}

	save(): Promise<void> {
		return this.cache.write();
	}

	/** The app is closed in order. */
	async leave(): Promise<void> {
		await this.settle();
		this.page.close();
		await this.cache.close();
	}

	/** The app is gone in a moment: nothing is written. */
	crash(): void {
		this.page.close();
	}

	titles(): string[] {
		return this.atlas.dossiers().map(({ path, name }) => `${path}: ${name}`);
	}
}
