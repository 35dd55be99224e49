import type { Refusal, RefusalCode, TickIntention, TickOutcome } from '../model/edit';
import type { Note } from '../model/note';
import type { Place } from '../model/watch';
import { lineAt, splitLines } from '../parse/lines';
import { parseNote } from '../parse/note';

export interface TickedText {
	readonly outcome: TickOutcome;
	/** The new text; the very text that was given when the tick was refused. */
	readonly text: string;
}

/** Front matter holds no task, so the edit reads it with no engine at all. */
const NO_YAML = () => ({});

/**
 * Changes one character: the status of the task at the intended place. Or changes nothing and says
 * why. Never touches a file.
 */
export function tick(text: string, intention: TickIntention): TickedText {
	const { status, place } = intention;
	if ([...status].length !== 1 || /[\r\n\]]/.test(status)) {
		return refuse(text, intention, 'bad-status', `Not ticked: "${status}" is no single status character.`);
	}
	const note = parseNote(intention.path, text, NO_YAML);
	const found = findTask(note, place);
	if (typeof found === 'string') return refuse(text, intention, found, messageOf(found, place));
	const item = note.items[found];
	if (item === undefined || item.status === null) return refuse(text, intention, 'not-a-task', messageOf('not-a-task', place));
	if (item.status === status) return refuse(text, intention, 'already-so', 'Nothing to do: the task has this status already.', item.line);
	return replaceStatus(text, intention, { line: item.line, column: item.statusAt, before: item.status, after: status });
}

/** Index of the task at the place, or why it cannot be told. */
function findTask(note: Note, place: Place): number | RefusalCode {
	const equals = equalTasks(note, place);
	if (equals.length === 0) return 'line-changed';
	if (equals.length !== place.count) return 'lines-moved';
	return equals[place.ordinal] ?? 'lines-moved';
}

function equalTasks(note: Note, { rawLine, headings }: Place): number[] {
	return note.items.flatMap((item, at) => (item.status !== null && item.rawLine === rawLine && sameHeadings(note, item.heading, headings) ? [at] : []));
}

function sameHeadings(note: Note, heading: number, headings: readonly string[]): boolean {
	let at = heading;
	for (let depth = headings.length - 1; depth >= 0; depth--) {
		const found = note.headings[at];
		if (found === undefined || found.text !== headings[depth]) return false;
		at = found.parent;
	}
	return at < 0;
}

interface StatusChange {
	readonly line: number;
	readonly column: number;
	readonly before: string;
	readonly after: string;
}

function replaceStatus(text: string, intention: TickIntention, change: StatusChange): TickedText {
	const lines = splitLines(text);
	const at = lines.starts[change.line]! + change.column;
	const changed = text.slice(0, at) + change.after + text.slice(at + change.before.length);
	const place = placeAfter(changed, intention, change.line);
	if (place === null) return refuse(text, intention, 'not-a-task', messageOf('not-a-task', intention.place));
	const undo = { path: intention.path, place, status: change.before, line: change.line };
	return { text: changed, outcome: { done: true, change, undo } };
}

/** Where the changed line stands among its equals now. */
function placeAfter(text: string, intention: TickIntention, line: number): Place | null {
	const rawLine = lineAt(splitLines(text), line);
	if (rawLine === null) return null;
	const note = parseNote(intention.path, text, NO_YAML);
	const place = { headings: intention.place.headings, rawLine, ordinal: 0, count: 0 };
	const equals = equalTasks(note, place);
	const ordinal = equals.findIndex(at => note.items[at]?.line === line);
	return ordinal < 0 ? null : { ...place, ordinal, count: equals.length };
}

function refuse(text: string, intention: TickIntention, code: RefusalCode, message: string, line?: number): TickedText {
	const refusal: Refusal = { done: false, code, message, line: line ?? nearestLine(text, intention) };
	return { text, outcome: refusal };
}

function nearestLine(text: string, { line }: TickIntention): number {
	return Math.max(0, Math.min(line, splitLines(text).starts.length - 1));
}

function messageOf(code: RefusalCode, { count }: Place): string {
	switch (code) {
		case 'lines-moved':
			return `Not ticked: ${count === 1 ? 'there was one such line' : `there were ${count} such lines`} under this heading when the note was read, and now there are more or fewer.`;
		case 'not-a-task':
			return 'Not ticked: the line is no longer a task.';
		case 'note-gone':
			return 'Not ticked: the note is gone.';
		case 'line-changed':
		case 'bad-status':
		case 'already-so':
		case 'bad-day':
		case 'bad-text':
		case 'no-place':
		case 'more-would-change':
		case 'write-failed':
		case 'changed-on-disk':
			return 'Not ticked: this line has changed since it was read.';
	}
}
