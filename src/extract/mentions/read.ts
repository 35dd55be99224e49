import type { Mention } from '../../model/mention';
import type { Note } from '../../model/note';
import type { RecordTable } from '../../model/record';
import type { MentionContext } from './context';
import { impactRows } from './impact-tables';
import { passingLinks } from './passing-links';
import { relatedMentions } from './related';
import { makerFacts } from './relation-facts';
import { relationRows } from './relation-tables';
import { sectionsOf } from './sections';
import { thesisLines, type Line } from './thesis-lines';

/** What the note says of theses and of other actors, by name, in the order of its lines. */
export function readMentions(context: MentionContext, tables: readonly RecordTable[]): Mention[] {
	const { note } = context;
	const sections = sectionsOf(note);
	const related = note.items.filter(item => sections[item.heading] === 'related').flatMap(item => relatedMentions(context, item));
	const lines = linesOf(note);
	const mentions: Mention[] = [...impactRows(context, tables), ...passingLinks(context, tables), ...relationRows(tables, context.title), ...makerFacts(lines), ...related, ...thesisLines(context, lines, sections)];
	return mentions.sort((a, b) => a.line - b.line);
}

function linesOf(note: Note): Line[] {
	const items = note.items.map((item): Line => ({ ...item, bullet: true }));
	const paragraphs = note.paragraphs.map((line): Line => ({ ...line, bullet: false }));
	return [...items, ...paragraphs].sort((a, b) => a.line - b.line);
}
