import type { App } from 'obsidian';
import { openIndexedDb } from './indexed-db';
import { NoteCache } from './note-cache';
import { later } from './pause';

const ID_KEY = 'actor-atlas-cache-id';

/** The cache of this vault on this device. */
export function vaultCache(app: App): NoteCache {
	return new NoteCache(async () => openIndexedDb(`actor-atlas-${cacheId(app)}`), later, (words, error) => console.warn(`Actor Atlas: ${words}`, error));
}

/** All vaults of a device share one place for databases, so each has an id of its own, kept with the app's own of this vault. */
function cacheId(app: App): string {
	const kept: unknown = app.loadLocalStorage(ID_KEY);
	if (typeof kept === 'string' && kept !== '') return kept;
	const id = [...window.crypto.getRandomValues(new Uint32Array(3))].map(part => part.toString(36)).join('');
	app.saveLocalStorage(ID_KEY, id);
	return id;
}
