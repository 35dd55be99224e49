import { footOf, isRule, lastFilled } from './note-foot';
import type { OpenNote } from './plan';

interface NewSection {
	/** The line that it comes below; -1 in a note that says nothing. */
	readonly line: number;
	readonly level: number;
	/** What stands between that line and its heading. */
	readonly lead: string;
}

/** Where a section that is made stands: before the foot of the note, as the other sections do. */
export function newSection(open: OpenNote): NewSection {
	const { note, lines } = open;
	const level = levelOfSections(open);
	const above = lastFilled(lines, footOf(note, lines, level));
	// A note that is all foot gets it at its end.
	const line = above < 0 ? lastFilled(lines, lines.starts.length) : above;
	const isFirst = line < 0 || line < note.frontMatter.endLine;
	const rule = !isFirst && !isRule(lines, line) && isRuledOff(open, level) ? '---\n\n' : '';
	return { line, level, lead: line < 0 ? '' : `\n\n${rule}` };
}

/** That of the note's highest headings, without the one that is its title. */
function levelOfSections({ note: { headings } }: OpenNote): number {
	const levels = headings.map(({ level }) => level);
	const hasTitle = levels[0] === 1 && levels.indexOf(1, 1) < 0;
	const rest = hasTitle ? levels.slice(1) : levels;
	return rest.length === 0 ? 2 : rest.reduce((least, level) => Math.min(least, level));
}

/** Whether the note draws a rule above most of its sections. */
function isRuledOff({ note, lines }: OpenNote, level: number): boolean {
	const sections = note.headings.filter(heading => heading.level === level);
	const ruled = sections.filter(({ line }) => isRule(lines, lastFilled(lines, line)));
	return ruled.length * 2 > sections.length;
}
