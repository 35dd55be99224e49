import { Notice } from 'obsidian';

/** What a rebuild needs. */
export interface RebuildVerbs {
	rebuild(): Promise<void>;
	actors(): number;
}

/** Reads every note again and says when that is done. */
export async function rebuildIndex(verbs: RebuildVerbs): Promise<void> {
	const notice = new Notice('Reading all notes again.', 0);
	try {
		await verbs.rebuild();
		notice.setMessage(`All notes were read again: ${verbs.actors().toLocaleString('en')} actors.`);
	} finally {
		window.setTimeout(() => notice.hide(), 4_000);
	}
}
