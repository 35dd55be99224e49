import type { SignIntention } from '../../model/edit';
import type { Inline, Note } from '../../model/note';
import { withoutBlockId } from '../../parse/block-id';
import { lineAt } from '../../parse/lines';
import { findLine, itemAt } from '../find-line';
import { firstAt } from '../item-shape';
import { isFootSection } from '../note-foot';
import type { OpenNote, Planned, Planner, Refused } from '../plan';
import { planRowSign } from '../row-sign';
import { signLine } from '../sign-line';
import { isSameBut } from '../as-text';

const NO_WORDS: Refused = { code: 'no-place', why: 'it cannot be told where the words of this line stand. Write the sign in the note itself.' };

/** `(+)`, `(-)` or `(±)` behind the words that tell of a thesis, or in place of the sign that stands there. */
export const planSign: Planner<SignIntention> = (open, intention) => {
	const line = findLine(open, intention.place, 'all');
	if (typeof line !== 'number') return isHeading(open, intention) ? { code: 'no-place', why: 'a heading is no place for a sign. Write it below.' } : line;
	const planned = planRowSign(open, line, intention) ?? planLineSign(open, line, intention);
	return 'code' in planned ? { ...planned, line } : planned;
};

function isHeading({ note, lines }: OpenNote, { line, place }: SignIntention): boolean {
	return lineAt(lines, line) === place.rawLine && firstAt(note.headings, line)?.line === line;
}

function planLineSign(open: OpenNote, line: number, intention: SignIntention): Planned {
	const inline = itemAt(open, line) ?? paragraphAt(open.note, line);
	if (inline === null) return NO_WORDS;
	const { rawLine } = intention.place;
	const at = rawLine.trimEnd().length - inline.raw.length;
	if (inline.raw === '' || !rawLine.startsWith(inline.raw, at)) return NO_WORDS;
	const source = inline.raw.slice(0, withoutBlockId(inline.raw, 0, inline.raw.length)).trimEnd();
	const found = signLine(inline, source, intention, isFootSection(open.note, inline.heading));
	if ('code' in found) return found;
	const start = (open.lines.starts[line] ?? 0) + at;
	return { splices: [{ ...found, start: start + found.start, end: start + found.end }], isAsAsked: isSameBut(found.shown) };
}

function paragraphAt({ paragraphs }: Note, line: number): (Inline & { readonly heading: number }) | null {
	const paragraph = firstAt(paragraphs, line);
	return paragraph?.line === line ? paragraph : null;
}
