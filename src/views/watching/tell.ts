import { type App, Notice } from 'obsidian';
import type { EditIntention, EditOutcome } from '../../model/edit';
import { counted } from '../panel/age';
import { openLead } from '../gestures/open';
import { type NoticeLine, noticeWithLines } from '../notice';
import { noteTitle } from '../text/note-name';
import type { Asked } from './asked';

/** How what was done is called: of one item ("Ticked"), and of several ("ticked"). */
export interface Told {
	readonly one: string;
	readonly many: string;
	/** What is said of others that were not asked for. */
	readonly beside?: string | null;
}

/** A notice with more reasons than these would hide the notes. */
const mostReasons = 3;

interface Result {
	readonly asked: Asked;
	readonly outcome: EditOutcome;
}

/** Says what was done and what was not, and offers what can be done about it: one Undo for all of it. */
export function tellOutcomes(app: App, asked: readonly Asked[], outcomes: readonly EditOutcome[], told: Told, undo: ((undo: readonly EditIntention[]) => void) | null): void {
	const results = asked.flatMap((one, at): Result[] => {
		const outcome = outcomes[at];
		return outcome === undefined ? [] : [{ asked: one, outcome }];
	});
	const lines = [...doneLines(app, results, told, undo), ...refusedLines(app, results)];
	const [only] = lines;
	if (only !== undefined && lines.length === 1 && only.button === null) new Notice(only.text);
	else if (only !== undefined) noticeWithLines(lines);
}

function doneLines(app: App, results: readonly Result[], { one, many, beside = null }: Told, undo: ((undo: readonly EditIntention[]) => void) | null): NoticeLine[] {
	const done = results.flatMap(({ asked, outcome }) => (outcome.done ? [{ asked, outcome }] : []));
	const remarks = [...new Set([...done.flatMap(({ outcome }) => outcome.remark ?? []), ...(beside === null ? [] : [beside])])];
	const [first] = done;
	if (first === undefined) return results.length > 1 ? [{ text: `None of ${counted(results.length, 'item')} ${many}.`, button: null }] : [];
	const words = results.length === 1
		? first.asked.text === '' ? `${one}.` : `${one}: ${first.asked.text}`
		: done.length === results.length ? `${counted(done.length, 'item')} ${many}.` : `${done.length} of ${results.length} ${many}.`;
	const button = undo === null ? null : { label: 'Undo', act: () => undo(done.map(({ outcome }) => outcome.undo)) };
	return [{ text: sentences([words, ...remarks]), button }, ...addedLines(app, done.map(({ asked, outcome: { undo: { line, lines } } }) => ({ asked, line, lines })))];
}

/** What was refused and why, each reason once with the nearest line of the first that it holds for. */
function refusedLines(app: App, results: readonly Result[]): NoticeLine[] {
	const refused = results.flatMap(({ asked, outcome }) => (outcome.done ? [] : [{ asked, outcome }]));
	const shown = refused.slice(0, mostReasons).map(({ asked: { intention: { path }, text }, outcome }): NoticeLine => ({
		text: results.length === 1 ? outcome.message : `${noteTitle(path)}, “${short(text)}”: ${outcome.message}`,
		button: outcome.code === 'note-gone' ? null : { label: results.length === 1 ? 'Open note' : 'Open it', act: () => openLead(app, { path, line: outcome.line }, false) },
	}));
	const more = refused.length - shown.length;
	return more > 0 ? [...shown, { text: `And ${more} more.`, button: null }] : shown;
}

/** Where what was added stands. */
function addedLines(app: App, done: ReadonlyArray<{ readonly asked: Asked; readonly line: number; readonly lines: readonly string[] }>): NoticeLine[] {
	return done.flatMap(({ asked: { intention }, line, lines }): NoticeLine[] => {
		if (intention.type !== 'add') return [];
		const { path, text } = intention;
		const at = line + Math.max(0, lines.findIndex(one => one.endsWith(text)));
		return [{ text: `In “${noteTitle(path)}”.`, button: { label: 'Open', act: () => openLead(app, { path, line: at }, false) } }];
	});
}

/** Each with a stop at its end, where there are several. */
function sentences(said: readonly string[]): string {
	return said.map((one, at) => (at === said.length - 1 || /[.!?…]$/u.test(one) ? one : `${one}.`)).join(' ');
}

function short(text: string): string {
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
