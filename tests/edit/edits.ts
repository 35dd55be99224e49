import { expect } from 'vitest';
import { applyEdits, type EditedText } from '../../src/edit/apply-edits';
import { headingPath } from '../../src/extract/headings';
import type { EditIntention, EditOutcome, TextChange } from '../../src/model/edit';
import type { Note } from '../../src/model/note';
import type { Place } from '../../src/model/watch';
import { parseNote } from '../../src/parse/note';

export const PATH = 'note.md';

export const read = (text: string): Note => parseNote(PATH, text, () => ({}));

const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);

/** Where a line stands that was read, told apart from its equals by a plain look at all lines. */
export function placeOf(text: string, line: number): Place {
	const note = read(text);
	const rows = note.tables.flatMap(({ rows: below, line: header, heading }) => [header, ...below.map(row => row.line)].map(at => ({ line: at, heading })));
	const seen = new Map([...note.items, ...note.paragraphs, ...rows].map(({ line: at, heading }) => [at, JSON.stringify(headingPath(note, heading))]));
	const lines = linesOf(text);
	const equals = [...seen.keys()].filter(at => lines[at] === lines[line] && seen.get(at) === seen.get(line)).sort((a, b) => a - b);
	return { headings: JSON.parse(seen.get(line) ?? '[]') as string[], rawLine: lines[line] ?? '', ordinal: equals.indexOf(line), count: equals.length };
}

/** What a user may ask of a line, without where it stands. */
export type Asked = EditIntention extends infer T ? (T extends { readonly place: Place } ? Omit<T, 'path' | 'place' | 'line'> : never) : never;

export function intend(text: string, line: number, asked: Asked): EditIntention {
	return { ...asked, path: PATH, place: placeOf(text, line), line };
}

/** Does one thing and gives the new text; a refusal fails the test. */
export function edited(text: string, intention: EditIntention): string {
	const { text: after, outcomes } = applyEdits(text, PATH, [intention]);
	const outcome = outcomes[0]!;
	expect(outcome.done, outcome.done ? '' : outcome.message).toBe(true);
	return after;
}

/** Takes back all that was done. */
export function undone({ text, outcomes }: EditedText): string {
	return applyEdits(text, PATH, outcomes.flatMap((outcome: EditOutcome) => (outcome.done ? [outcome.undo] : []))).text;
}

/** The changes put into the text by hand, each break as the line before it ends. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
	const ends = [...text.matchAll(/\r\n|\n|\r|$/g)];
	const mark = text.startsWith('\ufeff') ? 1 : 0;
	const offset = ({ line, ch }: TextChange['from']) => ch + (line === 0 ? mark : ends[line - 1]!.index + ends[line - 1]![0].length);
	const ending = (line: number) => ends[line]?.[0] || ends[line - 1]?.[0] || '\n';
	return [...changes].reverse().reduce((now, { from, to, after }) => now.slice(0, offset(from)) + after.replaceAll('\n', ending(from.line)) + now.slice(offset(to)), text);
}
