import type { App, Component, MarkdownView, TAbstractFile } from 'obsidian';
import { TFile } from 'obsidian';

/** How long the app may take to notice what another program has done. */
const PATIENCE_MS = 2_000;
const STEP_MS = 50;

export type Freshness = 'fresh' | 'gone' | 'newer-on-disk';

/**
 * Knows whether an open note may be edited through its editor. An editor saves all that it holds,
 * so a change on disk that it has not taken in yet would be lost: the app gets a moment to do so.
 */
export class FreshFiles {
	/** Notes with words that were typed and not yet saved. */
	private readonly typed = new Set<TFile>();

	constructor(private readonly app: App) {}

	start(owner: Component): void {
		owner.registerEvent(
			this.app.workspace.on('editor-change', (_, { file }) => {
				if (file !== null) this.typed.add(file);
			}),
		);
		const saved = (file: TAbstractFile) => {
			if (file instanceof TFile) this.typed.delete(file);
		};
		owner.registerEvent(this.app.vault.on('modify', saved));
		owner.registerEvent(this.app.vault.on('delete', saved));
	}

	/** @param views those that have the note open, asked again at every look: the user does not wait */
	async check(file: TFile, views: () => readonly MarkdownView[]): Promise<Freshness> {
		for (let waited = 0; ; waited += STEP_MS) {
			const disk = await this.app.vault.adapter.stat(file.path);
			if (disk === null) return 'gone';
			const known = disk.mtime === file.stat.mtime && disk.size === file.stat.size;
			if (known && (await this.holdDisk(file, views))) return 'fresh';
			if (waited >= PATIENCE_MS) return 'newer-on-disk';
			await new Promise(resolve => window.setTimeout(resolve, STEP_MS));
		}
	}

	/** Every view has what is on disk, or words of the user's on top of it. */
	private async holdDisk(file: TFile, views: () => readonly MarkdownView[]): Promise<boolean> {
		if (views().length === 0) return true;
		const disk = plain(await this.app.vault.read(file));
		return this.typed.has(file) || views().every(view => plain(view.getViewData()) === disk);
	}
}

/** Without what an editor does not show: the byte order mark and the kind of line endings. */
function plain(text: string): string {
	return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
