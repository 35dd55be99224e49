import { parse } from 'yaml';
import type { Atlas } from '../src/atlas/atlas';
import { folderAtlas } from '../src/atlas/folder-atlas';
import { readNote, unreadableFile } from '../src/atlas/read-note';
import { isInScope } from '../src/atlas/scope';
import type { Dossier } from '../src/model/dossier';
import type { Settings } from '../src/model/settings';
import { notePaths, readFolderNote } from './folder.mjs';

export interface Timings {
	/** Milliseconds for opening and decoding the files. */
	readonly reading: number;
	/** Milliseconds for parsing and extracting. */
	readonly parsing: number;
	readonly bytes: number;
}

export interface VaultAtlas {
	readonly atlas: Atlas;
	readonly timings: Timings;
}

/** Reads all notes of a folder. */
export function readVault(root: string, settings: Settings): VaultAtlas {
	const started = performance.now();
	const paths = notePaths(root).filter(path => isInScope(path, settings));
	const notes = paths.map(path => readFolderNote(root, path));
	const read = performance.now();
	const dossiers = notes.map(({ path, text }) => (typeof text === 'string' ? readYamlNote(path, text, settings) : unreadableFile(path, text.message)));
	const atlas = folderAtlas(paths, dossiers, settings.kinds);
	const bytes = notes.reduce((sum, { text }) => sum + (typeof text === 'string' ? Buffer.byteLength(text) : 0), 0);
	return { atlas, timings: { reading: read - started, parsing: performance.now() - read, bytes } };
}

export function readYamlNote(path: string, text: string, settings: Settings): Dossier {
	return readNote(path, text, settings, source => parse(source) as unknown);
}
