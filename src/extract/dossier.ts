import type { Dossier } from '../model/dossier';
import type { Note } from '../model/note';
import type { Settings } from '../model/settings';
import { dailyDay, titleOf, updatedOf } from './dates';
import { readMentions } from './mentions';
import { nameOf } from './name';
import { noteTags, roleOf } from './role';
import { readTable } from './tables';
import { tickersOf } from './tickers';
import { readWatch } from './watch';

/** Reads out of a note all that it says on its own; names are looked up later, by the index. */
export function readDossier(note: Note, settings: Settings): Dossier {
	const tags = noteTags(note);
	const updated = updatedOf(note);
	const lower = tags.map(tag => tag.toLowerCase());
	const asOf = dailyDay(note.path) ?? updated;
	const tables = note.tables.map(table => readTable(table, { note, tags: lower, asOf }));
	return {
		path: note.path,
		title: titleOf(note.path),
		role: roleOf(note.path, tags, settings),
		name: nameOf(note),
		aliases: note.frontMatter.aliases,
		tags,
		tickers: tickersOf(tables),
		updated,
		tables,
		mentions: readMentions(note, tables),
		watch: readWatch(note, tables),
		problems: note.problems,
	};
}
