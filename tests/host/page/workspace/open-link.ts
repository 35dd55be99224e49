import type { HostApp } from '../app';
import { FileView } from '../views/file-view';
import type { TFile } from '../vault/abstract-file';
import type { OpenState } from './leaf';

export type NewLeaf = 'tab' | 'split' | 'window' | boolean;

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
	const at = text.indexOf('#');
	return at < 0 ? { path: text.trim(), subpath: '' } : { path: text.slice(0, at).trim(), subpath: text.slice(at) };
}

/** A link to a note that is not there makes it, as in the app. */
async function findOrCreate(app: HostApp, path: string, sourcePath: string): Promise<TFile | null> {
	const found = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (found || path === '') return found;
	return app.vault.create(/\.[a-z0-9]+$/i.test(path) ? path : `${path}.md`, '');
}

export async function openLinkText(app: HostApp, linktext: string, sourcePath: string, newLeaf: NewLeaf | undefined, open: OpenState = {}): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = await findOrCreate(app, path, sourcePath);
	if (!file) return;
	const eState = { ...subpath === '' ? {} : { subpath }, ...open.eState };
	const leaf = app.workspace.getLeaf(newLeaf);
	if (leaf.view instanceof FileView && leaf.view.file === file && open.state === undefined) {
		leaf.setEphemeralState(eState);
		if (open.active ?? true) app.workspace.setActiveLeaf(leaf, { focus: true });
		return;
	}
	await leaf.openFile(file, { ...open, eState });
}
