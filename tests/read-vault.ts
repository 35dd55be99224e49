import { parse } from 'yaml';
import { Atlas } from '../src/atlas/atlas';
import { readNote } from '../src/atlas/read-note';
import { folderLinks, type ResolveLink } from '../src/index/resolve/link-resolver';
import type { Dossier } from '../src/model/dossier';
import { DEFAULT_SETTINGS, type Settings } from '../src/model/settings';

/** Notes by path: a vault written in a test. */
export type Notes = Readonly<Record<string, string>>;

export function dossierOf(path: string, text: string, settings: Settings = DEFAULT_SETTINGS): Dossier {
	return readNote(path, text, settings, source => parse(source) as unknown);
}

/** An atlas that has read these notes, all at once. */
export function atlasOf(notes: Notes, settings: Settings = DEFAULT_SETTINGS): Atlas {
	return atlasWith(folderLinks(Object.keys(notes)), notes, settings);
}

export function atlasWith(links: ResolveLink, notes: Notes, settings: Settings = DEFAULT_SETTINGS): Atlas {
	const atlas = new Atlas(links);
	atlas.update(index => Object.entries(notes).forEach(([path, text]) => index.put(dossierOf(path, text, settings))));
	return atlas;
}
