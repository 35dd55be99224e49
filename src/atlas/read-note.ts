import { readDossier } from '../extract/dossier';
import { titleOf } from '../extract/dates';
import type { Dossier } from '../model/dossier';
import type { ProblemCode } from '../model/problem';
import type { Settings } from '../model/settings';
import type { ParseYaml } from '../parse/front-matter';
import { parseNote } from '../parse/note';
import { withPlaces } from './with-places';

/** Reads the text of a note into its dossier. A note that breaks the reader gives an empty dossier with a problem. */
export function readNote(path: string, text: string, settings: Settings, parseYaml: ParseYaml): Dossier {
	try {
		const note = parseNote(path, text, parseYaml);
		return withPlaces(readDossier(note, settings), note, text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return unread(path, 'unread-note', `This note could not be read: ${why}. Please report it with the note's text.`);
	}
}

/** The dossier of a file that could not be opened. */
export function unreadableFile(path: string, why: string): Dossier {
	return unread(path, 'unreadable-file', `This file could not be opened: ${why}`);
}

function unread(path: string, code: ProblemCode, message: string): Dossier {
	const title = titleOf(path);
	const nothing = { aliases: [], tags: [], tickers: [], facts: [], tables: [], mentions: [], watch: [], passages: [], under: [], sections: [], thesis: null };
	return { path, title, role: 'note', name: title, updated: null, ...nothing, problems: [{ code, severity: 'error', line: 0, message }] };
}
