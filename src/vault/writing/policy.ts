import { withoutDays } from '../../edit/written-days';
import { withoutBlockId } from '../../parse/block-id';
import type { DateForm, EditIntention, StatusIntention } from '../../model/edit';
import type { Settings } from '../../model/settings';

/** What the settings and the day say of ticks. */
export interface WritePolicy extends Pick<Settings, 'doneDate' | 'tasksPlugin'> {
	readonly dateForm: DateForm;
	/** ISO day. */
	readonly today: string;
}

/** What another program makes of a line when its task is turned over; an error says why it cannot tell. Null: it is not there. */
export type ToggleTask = (rawLine: string, path: string) => readonly string[] | Error | null;

/** What is really asked of the note, and what the user is told beside it. */
export interface Prepared {
	readonly intention: EditIntention;
	readonly remark: string | null;
}

const BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]/u;
const NO_NEXT = 'The Tasks plugin is off, so no next one was written.';
const LEFT_OUT = 'The Tasks plugin was left out by setting, so no next one was written.';

/** Fills in what the view leaves open: the day of a tick, and what the Tasks plugin makes of it. A text says why it cannot be done. */
export function prepare(intention: EditIntention, policy: WritePolicy, toggle: ToggleTask): Prepared | string {
	if (intention.type !== 'status') return { intention, remark: null };
	const turns = isTurn(intention);
	const recurs = comesAgain(intention.place.rawLine);
	const asked = turns && (policy.tasksPlugin === 'always' || (policy.tasksPlugin === 'recurring' && recurs));
	const lines = asked ? toggle(intention.place.rawLine, intention.path) : null;
	if (lines instanceof Error) return lines.message;
	if (lines !== null) return rewritten(intention, lines);
	const remark = turns && recurs && isDone(intention.status) ? (policy.tasksPlugin === 'never' ? LEFT_OUT : NO_NEXT) : null;
	return { intention: withDay(intention, policy), remark };
}

function rewritten({ path, place, line, status }: StatusIntention, lines: readonly string[]): Prepared | string {
	if (!isTurned(place.rawLine, status, lines)) return `the Tasks plugin made something else of the line than "[${status}]".`;
	return { intention: { type: 'rewrite', path, place, line, lines }, remark: null };
}

/** One line has the asked status and says what the old one said; at most one more stands beside it, the next one, which says so too. */
function isTurned(rawLine: string, status: string, lines: readonly string[]): boolean {
	const turned = lines.findIndex(text => statusIn(text)?.toLowerCase() === status.toLowerCase());
	if (turned < 0 || lines.length > 2) return false;
	return lines.every((text, at) => statusIn(text) !== null && said(text, at === turned) === said(rawLine, at === turned));
}

/** What a task says beside its status and its days, in any order: that plugin puts tags before its signs. A block's id stays with the old line. */
function said(line: string, withId: boolean): string {
	const start = BOX.exec(line)?.[0] ?? '';
	const id = withoutBlockId(line, start.length, line.length);
	const words = withoutDays(line.slice(start.length, id)).split(' ').sort();
	return [start.replace(/\[.\]/u, ''), ...words, withId ? line.slice(id).trim() : ''].join(' ');
}

function withDay(intention: StatusIntention, { doneDate, dateForm, today }: WritePolicy): StatusIntention {
	return intention.done !== null || !doneDate ? intention : { ...intention, done: { day: today, form: dateForm } };
}

/** From open to done or back: what the Tasks plugin calls toggling. */
function isTurn({ status, place }: StatusIntention): boolean {
	const before = statusIn(place.rawLine);
	return before !== null && isDone(before) !== isDone(status) && [before, status].includes(' ');
}

function isDone(status: string): boolean {
	return status === 'x' || status === 'X';
}

function statusIn(line: string): string | null {
	return BOX.exec(line)?.[1] ?? null;
}

/** The line says that it comes again when it is done: as the Tasks plugin writes it, or as a field. */
function comesAgain(line: string): boolean {
	return line.includes('🔁') || /[[(]repeat::/.test(line);
}
