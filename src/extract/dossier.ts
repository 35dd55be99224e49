import type { Dossier } from '../model/dossier';
import type { Note } from '../model/note';
import type { Settings } from '../model/settings';
import { withoutCopies } from './copies';
import { dailyDay, titleOf, updatedOf } from './dates';
import { readFacts } from './facts';
import { logBullets } from './mentions/log-bullets';
import { readMentions } from './mentions/read';
import { nameOf } from './name';
import { readPassages, readSections } from './passages';
import { noteTags, roleOf } from './role';
import { saidUnder } from './said-under';
import { readTables } from './tables';
import { readThesisNote } from './thesis/read';
import { tickersOf } from './tickers';
import { watchSections } from './watch-sections';
import { readWatch } from './watch/read';

/** Reads out of a note all that it says on its own; names are looked up later, by the index. */
export function readDossier(whole: Note, settings: Settings): Dossier {
	const note = withoutCopies(whole);
	const tags = noteTags(note);
	const updated = updatedOf(note);
	const lower = tags.map(tag => tag.toLowerCase());
	const role = roleOf(note.path, tags, settings);
	const title = titleOf(note.path);
	const asOf = dailyDay(note.path) ?? updated;
	const tables = readTables({ note, role, tags: lower, asOf, kinds: settings.kinds });
	const sections = readSections(note);
	return {
		path: note.path,
		title,
		role,
		name: nameOf(note),
		aliases: note.frontMatter.aliases,
		tags,
		tickers: tickersOf(tables),
		updated,
		facts: readFacts(note, lower, asOf),
		tables,
		mentions: readMentions({ note, title, role, asOf, log: logBullets(note, { role, tables, sections }) }, tables),
		watch: readWatch(note, tables, watchSections(settings.watchHeadings)),
		passages: readPassages(note, sections, asOf),
		under: saidUnder(note, sections),
		sections,
		thesis: role === 'thesis' ? readThesisNote(note, tables) : null,
		problems: note.problems,
	};
}
