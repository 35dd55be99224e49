import type { App, TFile } from 'obsidian';

/** A note that half the vault links to is no reason to read half the vault first. */
const MOST = 48;

/** The note and its neighbours, as far as the app knows them: what it links to, then what links to it. */
export function nearby(app: App, note: TFile): TFile[] {
	const { resolvedLinks } = app.metadataCache;
	const to = Object.keys(resolvedLinks[note.path] ?? {});
	const from = Object.entries(resolvedLinks).filter(([, links]) => note.path in links).map(([path]) => path);
	const paths = [...new Set([note.path, ...to, ...from])].slice(0, MOST);
	return paths.map(path => app.vault.getFileByPath(path)).filter(file => file !== null);
}
