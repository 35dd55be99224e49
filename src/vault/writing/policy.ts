import { isTurned, statusIn } from '../../edit/turned-line';
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

/** The line says that it comes again when it is done: as the Tasks plugin writes it, or as a field. */
function comesAgain(line: string): boolean {
	return line.includes('🔁') || /[[(]repeat::/.test(line);
}
