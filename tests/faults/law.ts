import type { EditIntention, TextChange } from '../../src/model/edit';
import type { Place } from '../../src/model/watch';
import { equals, samePath, type Scan } from './scan';

const DAY = '\\d{4}-\\d\\d-\\d\\d';
const DUE = new RegExp(`^ ?(?:(?:📅 )?${DAY}|\\[(?:due:: )?${DAY}\\]|${DAY})$`, 'u');
/** A heading has one above and one below it, and the next line may need one. */
const MOST_BLANK_LINES = 4;
/** What may stand behind a day that was written: another day, the block's id, blanks. */
const END = new RegExp(`^(?: (?:✅ ${DAY}|\\[completion:: ${DAY}\\]))?(?:\\s+\\^[\\w-]+)?\\s*$`, 'u');
const DONE = new RegExp(`^ (?:✅ ${DAY}|\\[completion:: ${DAY}\\])$`, 'u');

/** The one line that a place means, by the checker's own reading; null where it is not sure. */
export function lineMeant(read: Scan, place: Place): number | null {
	const found = equals(read, { text: place.rawLine, headings: place.headings });
	return found.length === place.count ? (found[place.ordinal] ?? null) : null;
}

/** Why these changes are not what was asked; null where they are. */
export function unlawful(read: Scan, intention: EditIntention, changes: readonly TextChange[]): string | null {
	switch (intention.type) {
		case 'add':
			return wrongAddition(read, intention, changes);
		case 'log':
			return changes.length === 1 && changes.every(({ before, after }) => before === '' && /^\n[^\n]+$/.test(after) && after.includes(intention.day)) ? null : 'more than a line of the log';
		case 'revert':
			return wrongReversal(read, intention, changes);
		case 'status':
		case 'task':
		case 'due':
		case 'sign':
		case 'rewrite': {
			const other = wrongLine(read, intention.place, changes[0]?.from.line ?? 0);
			if (other !== null) return other;
			const line = lineMeant(read, intention.place);
			if (line === null) return `no line is surely "${intention.place.rawLine}"`;
			if (changes.some(({ from, to }) => from.line !== line || to.line !== line)) return `line ${line} was meant`;
			return wrongChange(read, line, intention, changes);
		}
	}
}

/** In what the changed line is another than the one that was seen. */
function wrongLine({ lines }: Scan, { rawLine }: Place, at: number): string | null {
	const { kind, text } = lines[at] ?? { kind: 'other', text: '' };
	if (kind === 'hidden') return `line ${at} is hidden by a fence, a comment or front matter`;
	if (text === rawLine) return null;
	return text.trim() === rawLine.trim() ? `line ${at} has other blanks` : `line ${at} has other words`;
}

function wrongChange(read: Scan, line: number, intention: EditIntention, changes: readonly TextChange[]): string | null {
	const { text = '', status = null, wordsAt = 0 } = read.lines[line] ?? {};
	const [first, second] = changes;
	if (first === undefined) return 'nothing was changed';
	switch (intention.type) {
		case 'status': {
			if (first.from.ch !== wordsAt + 1 || first.before !== status || first.after !== intention.status) return 'another character than the status';
			const isDay = second === undefined || (intention.done !== null && (DONE.test(second.before + second.after) && (second.before === '' || second.after === '')));
			if (second !== undefined && second.before === '' && !END.test(text.slice(second.from.ch))) return 'the day stands within the words';
			return isDay && changes.length <= 2 ? null : 'more than the status and the day';
		}
		case 'task':
			return changes.length === 1 && first.from.ch === wordsAt && first.before === '' && first.after === '[ ] ' ? null : 'more than a box';
		case 'due':
			if (first.before === '' && !END.test(text.slice(first.from.ch))) return 'the day stands within the words';
			return changes.length === 1 && [first.before, first.after].every(part => part === '' || DUE.test(part)) ? null : `more than a day: "${first.before}" > "${first.after}"`;
		case 'sign':
			return changes.length === 1 && first.after.includes(intention.sign) && [first.before, first.after].every(part => /^ ?(?:\(?[-+±]\)?)? ?$/.test(part)) ? null : 'more than a sign';
		case 'rewrite':
			return splice(text, changes) === intention.lines.join('\n') ? null : 'other lines than those given';
		case 'add':
		case 'log':
		case 'revert':
			return null;
	}
}

function splice(text: string, changes: readonly TextChange[]): string {
	return [...changes].reverse().reduce((made, { from, to, after }) => made.slice(0, from.ch) + after + made.slice(to.ch), text);
}

function wrongAddition(read: Scan, { list, text, heading }: Extract<EditIntention, { type: 'add' }>, changes: readonly TextChange[]): string | null {
	if (changes.some(({ before }) => before !== '')) return 'something was taken out';
	const lines = changes.flatMap(({ after }) => after.split('\n')).filter(line => line.replace(/^[\s>]*/, '') !== '');
	const items = lines.filter(line => /^[\s>]*(?:[-*+]|\d{1,9}[.)]) \[ \] $/.test(line.slice(0, Math.max(0, line.length - text.length))) && line.endsWith(text));
	if (changes.some(({ after }) => after.split('\n').filter(line => line === '').length > MOST_BLANK_LINES)) return 'more blank lines than it takes';
	const headings = lines.filter(line => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
	if (items.length !== 1 || lines.length !== items.length + headings.length || headings.length !== (list === null ? 1 : 0)) return `not one item: ${JSON.stringify(lines)}`;
	const [first] = changes;
	const above = read.lines[first?.from.line ?? 0];
	if (above !== undefined && first !== undefined && first.from.ch !== above.text.length && first.from.ch !== 0) return 'in the middle of a line';
	const place = above?.headings ?? [];
	if (list === null) return null;
	if (!samePath(place, list.headings)) return `under ${place.join(' / ')}`;
	const same = read.headings.filter(({ path }) => samePath(path, list.headings));
	const nearest = read.headings.filter(({ line }) => line <= (first?.from.line ?? 0)).at(-1);
	return same.length === list.count && same[list.ordinal]?.line === nearest?.line ? null : 'under another heading of that name';
}

function wrongReversal(read: Scan, { lines, headings, ordinal, count, twins, changes: wanted }: Extract<EditIntention, { type: 'revert' }>, changes: readonly TextChange[]): string | null {
	const starts: number[] = [];
	for (let at = 0; at + lines.length <= read.lines.length; at++) {
		if (lines.every((line, nth) => read.lines[at + nth]?.text === line) && samePath(read.lines[at]?.headings ?? [], headings)) starts.push(at);
	}
	const start = starts.length === count ? starts[ordinal] : undefined;
	if (start === undefined) return 'the lines do not stand as they were left';
	const said = lines.length === 1 && wanted.every(({ after }) => !after.includes('\n')) ? splice(lines[0] ?? '', wanted) : null;
	const others = read.lines.flatMap(({ text, headings: path }, at) => (text === said && samePath(path, headings) ? [at] : []));
	if (others.length !== twins.count || others.filter(at => at < start).length !== twins.above) return 'another line has taken its place';
	const moved = wanted.map(({ from, to, before, after }) => ({ from: { ...from, line: from.line + start }, to: { ...to, line: to.line + start }, before, after }));
	return JSON.stringify(moved) === JSON.stringify(changes.map(({ from, to, before, after }) => ({ from, to, before, after }))) ? null : 'other changes than those to take back';
}
