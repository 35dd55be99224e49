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
		created: firstDay(labelled, 'created'),
		reviewed: lastDay(labelled, 'reviewed'),
		nextReview: lastDay(labelled, 'next'),
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

function daysOf(labelled: readonly Labelled[], wanted: Stated): StatedDay[] {
	return labelled.flatMap(({ stated, text, by, line }): StatedDay[] => {
		const date = stated === wanted ? readValue(text, DATE).date : null;
		const day = date?.end ?? date?.start ?? null;
		return day === null ? [] : [{ day, by, line }];
	});
}

const DATE = { header: 'Date', row: '', section: '', tags: [] };

function firstDay(labelled: readonly Labelled[], wanted: Stated): StatedDay | null {
	return daysOf(labelled, wanted).reduce<StatedDay | null>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

function lastDay(labelled: readonly Labelled[], wanted: Stated): StatedDay | null {
	return daysOf(labelled, wanted).reduce<StatedDay | null>((last, one) => (last === null || one.day > last.day ? one : last), null);
}

/** Behind a label that is one for it, else in a line that speaks of reviewing; one that says how often goes first. */
function readCadence(note: Note, labelled: readonly Labelled[]): ReviewCadence | null {
	const behindLabels = labelled.filter(({ stated }) => stated === 'cadence').flatMap(({ text, line }) => cadenceOf(text, line) ?? []);
	const inLines = [...note.paragraphs, ...note.items].sort((a, b) => a.line - b.line).flatMap(({ text, line }) => cadenceIn(text, line) ?? []);
	const all = [...behindLabels, ...inLines];
	return all.find(({ every }) => every !== null) ?? all[0] ?? null;
}
