import type { AddIntention } from '../../model/edit';
import { lastLineOf, nextItemStart } from '../item-shape';
import { newSection } from '../new-section';
import { oneLine, opensSomething } from '../one-line';
import type { OpenNote, Planned, Planner, Seen } from '../plan';
import { afterHeading } from '../section-head';
import { isBlankLine } from '../note-foot';

/** A task at the end of a list, or under a heading made for it. */
export const planAdd: Planner<AddIntention> = (open, { list, heading, text }) => {
	const words = oneLine(text);
	if (words === '') return { code: 'bad-text', why: 'it has no words.' };
	if (opensSomething(words)) return { code: 'bad-text', why: 'its words open a comment, code or math that they do not close.' };
	if (list === null) return planSection(open, oneLine(heading), words);
	const name = `the heading "${list.headings.at(-1) ?? ''}"`;
	const found = open.sections.headingsAt(list);
	if (found.length === 0) return { code: 'line-changed', why: `${name} is gone from the note.` };
	const section = found.length === list.count ? found[list.ordinal] : undefined;
	if (section === undefined) return { code: 'lines-moved', why: `${name} comes more or less often than when the note was read.` };
	const last = open.sections.lastItem(section);
	return last === null ? planList(open, section, words) : planItem(open, section, last, words);
};

/** Behind the last item of a list. */
function planItem(open: OpenNote, section: number, last: number, words: string): Planned {
	const start = nextItemStart(open.lines, open.note.items[last]?.line ?? 0);
	if (start === null) return { code: 'no-place', why: 'it cannot be told how the items of this list begin.' };
	const line = open.sections.endOnce('item', last, () => lastLineOf(open.note, open.lines, last));
	return below(open, line, `\n${start}[ ] ${words}`, isNewItem(open, words, section));
}

/** Below a heading that has no list yet, and below what it says itself. */
function planList(open: OpenNote, section: number, words: string): Planned {
	if (section < 0) return { code: 'no-place', why: 'the note has no list above its headings.' };
	const line = open.sections.endOnce('heading', section, () => afterHeading(open, section));
	return below(open, line, `\n\n- [ ] ${words}${gapBelow(open, line)}`, isNewItem(open, words, section));
}

function planSection(open: OpenNote, heading: string, words: string): Planned {
	if (heading === '') return { code: 'bad-text', why: 'the heading to make for it has no words.' };
	const known = open.note.headings.find(({ text }) => text.toLowerCase() === heading.toLowerCase());
	if (known !== undefined) return { code: 'lines-moved', why: `the note has a heading "${known.text}" by now. Try again.`, line: known.line };
	const { line, level, lead } = newSection(open);
	const marks = '#'.repeat(level);
	const made = lead.split('\n').length - (line < 0 ? 1 : 2);
	const insert = `${lead}${marks} ${heading}\n\n- [ ] ${words}`;
	const isAsAsked = (seen: Seen) => {
		const headingLine = (seen.touched[0]?.after.from ?? 0) + made;
		return seen.after(headingLine).headings === 1 && hasNewItem(seen, words, headingLine);
	};
	if (line >= 0) return { ...below(open, line, insert + gapBelow(open, line), isAsAsked), heading: made };
	const start = open.lines.starts[0] ?? 0;
	return { splices: [{ start, end: start, insert }], isAsAsked, heading: made };
}

/** A blank line where the next line is not one: text right below an item would go on with it. */
function gapBelow({ lines }: OpenNote, line: number): string {
	return line + 1 < lines.starts.length && !isBlankLine(lines, line + 1) ? '\n' : '';
}

function below({ lines }: OpenNote, line: number, insert: string, isAsAsked: (seen: Seen) => boolean) {
	const end = lines.ends[line] ?? lines.text.length;
	return { splices: [{ start: end, end, insert }], isAsAsked };
}

function isNewItem({ note }: OpenNote, words: string, section: number): (seen: Seen) => boolean {
	const line = note.headings[section]?.line ?? -1;
	return seen => hasNewItem(seen, words, line < 0 ? -1 : seen.now(line));
}

/** Whether the written lines hold one open task of these words, in no other item, under the heading of this line; and no other text. */
function hasNewItem({ touched: [touched], after, noteAfter }: Seen, words: string, headingLine: number): boolean {
	if (touched === undefined) return false;
	const lines = Array.from({ length: touched.after.to - touched.after.from + 1 }, (_, at) => after(touched.after.from + at));
	const [item, ...others] = lines.flatMap(({ items }) => items);
	if (item === undefined || others.length > 0 || lines.some(({ texts, cells }) => texts.length > 0 || cells !== null)) return false;
	return item.status === ' ' && item.raw === words && item.parent < 0 && (noteAfter.headings[item.heading]?.line ?? -1) === headingLine;
}
