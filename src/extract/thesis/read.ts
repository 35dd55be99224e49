import type { Note } from '../../model/note';
import type { RecordTable } from '../../model/record';
import type { ReviewCadence, StatedDay, StatedWords, ThesisNote } from '../../model/thesis';
import { readValue } from '../../values/read';
import { cadenceIn, cadenceOf } from './cadence';
import { isStatusTag, statedBy, type Stated } from './labels';
import { statementsOf, type Statement } from './statements';

interface Labelled extends Statement {
	readonly stated: Stated;
}

/** What a thesis note says of itself: how it stands, since when, and when it is to be looked at again. */
export function readThesisNote(note: Note, tables: readonly RecordTable[]): ThesisNote {
	const labelled = statementsOf(note, tables).flatMap((statement): Labelled[] => {
		const stated = statedBy(statement.label);
		return stated === null ? [] : [{ ...statement, stated }];
	});
	const statuses = words(labelled, 'status');
	return {
		statuses: [...statuses, ...tagged(note)],
		convictions: [...words(labelled, 'conviction'), ...statuses.flatMap(convictionIn)],
		// A position may have been opened long before its thesis was written.
		created: firstDay(ownDays(labelled, 'created')) ?? firstDay(ownDays(labelled, 'opened')),
		reviewed: lastDay(ownDays(labelled, 'reviewed')),
		nextReview: lastDay(daysOf(labelled.filter(({ ofItself }) => ofItself), 'next')) ?? lastDay(daysOf(labelled.filter(({ text, ofNamed }) => !ofNamed && isDayOnly(text)), 'next')),
		cadence: readCadence(note, labelled),
	};
}

/** Only where the note speaks of itself: a status in its sections is that of something else. */
function words(labelled: readonly Labelled[], wanted: Stated): StatedWords[] {
	return labelled.filter(({ stated, ofItself }) => stated === wanted && ofItself).map(({ text, by, line }) => ({ text, by, line }));
}

const CONVICTION = /\b(?:very )?(?:high|medium|moderate|low|strong|weak) conviction\b/i;

/** `High conviction — half position`: a status may state how sure one is. */
function convictionIn(status: StatedWords): StatedWords[] {
	const text = CONVICTION.exec(status.text)?.[0];
	return text === undefined ? [] : [{ ...status, text }];
}

function tagged({ tags, frontMatter }: Note): StatedWords[] {
	const all = [...frontMatter.tags.map(name => ({ name, line: 0 })), ...tags].filter(({ name }) => isStatusTag(name));
	return [...new Map(all.map(({ name, line }): [string, StatedWords] => [name.toLowerCase(), { text: name.slice(name.indexOf('/') + 1), by: 'tag', line }])).values()];
}

/** Days that the note gives of itself and of which nothing more is told: "Reviewed: 2025-12-30 by the FTC" is of another's doing. */
function ownDays(labelled: readonly Labelled[], wanted: Stated): StatedDay[] {
	return daysOf(labelled.filter(({ text, ofItself }) => ofItself && isDayOnly(text)), wanted);
}

function isDayOnly(text: string): boolean {
	const words = (text.split(/\s[—–-]\s|[;(（]|,\s(?=\D)/, 1)[0] ?? '').trim().replace(/[.。]$/, '');
	const last = words.lastIndexOf(' ');
	return last < 0 || dayIn(words) !== dayIn(words.slice(0, last));
}

function daysOf(labelled: readonly Labelled[], wanted: Stated): StatedDay[] {
	return labelled.flatMap(({ stated, text, by, line }): StatedDay[] => {
		const day = stated === wanted ? dayIn(text) : null;
		return day === null ? [] : [{ day, by, line }];
	});
}

function dayIn(text: string): string | null {
	const { date } = readValue(text, DATE);
	return date?.end ?? date?.start ?? null;
}

const DATE = { header: 'Date', row: '', section: '', tags: [] };

function firstDay(days: readonly StatedDay[]): StatedDay | null {
	return days.reduce<StatedDay | null>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

function lastDay(days: readonly StatedDay[]): StatedDay | null {
	return days.reduce<StatedDay | null>((last, one) => (last === null || one.day > last.day ? one : last), null);
}

/** Behind a label that is one for it, else in a line that speaks of reviewing; one that says how often goes first. */
function readCadence(note: Note, labelled: readonly Labelled[]): ReviewCadence | null {
	const behindLabels = labelled.filter(({ stated, ofItself }) => stated === 'cadence' && ofItself).flatMap(({ text, line }) => cadenceOf(text, line) ?? []);
	const lines = [...note.paragraphs, ...note.items.filter(({ status }) => status === null)];
	const inLines = lines.sort((a, b) => a.line - b.line).flatMap(({ text, line }) => cadenceIn(text, line) ?? []);
	const all = [...behindLabels, ...inLines];
	return all.find(({ every }) => every !== null) ?? all[0] ?? null;
}
