import { parseYaml, type App, type TFile } from 'obsidian';
import type { Atlas } from '../../atlas/atlas';
import { readNote, unreadableFile } from '../../atlas/read-note';
import { staleReading } from '../../atlas/stale-reading';
import type { Dossier } from '../../model/dossier';
import type { Settings } from '../../model/settings';
import type { Stat } from '../cache/entry';

/** A file as it was when its text was asked for. */
export interface FileText {
	readonly file: TFile;
	/** Of before it was read: where it changed meanwhile, the text may be of either, and is never taken for the later. */
	readonly stat: Stat;
	readonly text: string | Error;
}

/** @param fromDisk the app's own copy may be as old as what is known of the note */
export async function textOf({ vault }: App, file: TFile, fromDisk: boolean): Promise<FileText> {
	const { mtime, size } = file.stat;
	const stat = { mtime, size };
	try {
		return { file, stat, text: await (fromDisk ? vault.read(file) : vault.cachedRead(file)) };
	} catch (error) {
		return { file, stat, text: error instanceof Error ? error : new Error(String(error)) };
	}
}

/** A read that fails keeps the last good reading of the note, and says so. */
export function dossierOf(atlas: Atlas, { file, text }: FileText, settings: Settings): Dossier {
	if (typeof text === 'string') return readNote(file.path, text, settings, parseYaml);
	const known = atlas.note(file.path);
	const wasRead = known !== null && !known.problems.some(({ code }) => code === 'unreadable-file');
	return wasRead ? staleReading(known, text.message) : unreadableFile(file.path, text.message);
}
