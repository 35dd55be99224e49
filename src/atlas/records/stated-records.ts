import { rowText } from '../../extract/watch/row-text';
import { dayValue, isToNote, textCell } from '../../index/columns/base-cells';
import type { DossierIndex } from '../../index/dossier-index';
import type { QueryRecord, StatedCell } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { Row } from '../../model/record';
import type { WatchItem } from '../../model/watch';
import { TEXT } from '../../values/word-value';
import { isCancelled, isDone } from '../watch/item-state';
import { dayUnder, headingsAt, subjectUnder, titled } from './places';
import { dateCell, flagCell, plainColumn, recordOf } from './record-cells';

const WATCH = [
	plainColumn('condition', 'text'), plainColumn('outcome', 'text'), plainColumn('due', 'date'), plainColumn('done', 'flag'), plainColumn('side', 'text'), plainColumn('status', 'text'),
	plainColumn('form', 'text'), plainColumn('doneOn', 'date'), plainColumn('shortfall', 'text'),
];

const NO_DAY = dateCell(null, '');

/** What a note wants watched. */
export function watchRecords(dossier: Dossier, index: DossierIndex): QueryRecord[] {
	return dossier.watch.map(item => {
		const { outcome, due, dueWords, status, side, form, line, headings, doneOn, shortfall } = item;
		const subject = subjectUnder(dossier, headings, index);
		const short = shortfall === null ? '' : `${shortfall.got}, short of ${shortfall.asked}`;
		const stated = [conditionCell(item), textCell(outcome ?? ''), dateCell(due, dueWords ?? ''), flagCell(isDone(item) || isCancelled(item))];
		const cells = [...stated, textCell(side ?? ''), textCell(status?.trim() ?? ''), textCell(form), doneOn === null ? NO_DAY : dateCell(dayValue(doneOn).date, doneOn), textCell(short)];
		return recordOf(dossier, { line, source: 'watch', headings, asOf: dayUnder(dossier, headings), subject: subject.name, subjectPath: subject.path, columns: WATCH, cells, watch: item });
	});
}

/** The condition with the links that stand in it. */
function conditionCell({ condition, text, raw, links }: WatchItem): StatedCell {
	if (condition === text) return { text, raw, links, value: TEXT };
	const from = text.indexOf(condition);
	const inside = from < 0 ? [] : links.filter(({ start, end }) => start >= from && end <= from + condition.length);
	return { text: condition, raw: condition, links: inside.map(link => ({ ...link, start: link.start - from, end: link.end - from })), value: TEXT };
}

const FACTS = [plainColumn('metric', 'name'), plainColumn('value', 'value')];

/** What labels in the note's lines state. */
export function factRecords(dossier: Dossier, index: DossierIndex): QueryRecord[] {
	return dossier.facts.map(({ subjects, metric, text, value, asOf, headings, line }) => {
		const subject = titled(index.subjectOf(null, subjects, dossier), index);
		const cells = [textCell(metric), { text, raw: text, links: [], value }];
		return recordOf(dossier, { line, source: 'facts', headings, asOf, subject: subject.name, subjectPath: subject.path, columns: FACTS, cells });
	});
}

const MENTIONS = [plainColumn('text', 'text')];

/** Lines, list items and rows that link to another note. */
export function mentionRecords(dossier: Dossier, index: DossierIndex): QueryRecord[] {
	const passages = dossier.passages.map(({ text, raw, links, line, asOf }) => mention(dossier, index, { line, asOf, headings: headingsAt(dossier, line), cell: { text, raw, links, value: TEXT } }));
	const rows = dossier.tables.flatMap(({ rows: all, headings }) => all.flatMap(row => (hasLink(row) ? [mention(dossier, index, { line: row.line, asOf: row.asOf, headings, cell: { ...rowText(row), value: TEXT } })] : [])));
	return [...passages, ...rows].sort((a, b) => a.line - b.line);
}

const mentionsIn = new WeakMap<Dossier, number>();

/** Counted once a dossier, since it looks at every cell. */
export function countMentions(dossier: Dossier): number {
	const { passages, tables } = dossier;
	const count = mentionsIn.get(dossier) ?? tables.reduce((sum, { rows }) => sum + rows.filter(hasLink).length, passages.length);
	mentionsIn.set(dossier, count);
	return count;
}

interface Said {
	readonly line: number;
	readonly asOf: string | null;
	readonly headings: readonly string[];
	readonly cell: StatedCell;
}

function mention(dossier: Dossier, index: DossierIndex, { line, asOf, headings, cell }: Said): QueryRecord {
	const subject = subjectUnder(dossier, headings, index);
	return recordOf(dossier, { line, source: 'mentions', headings, asOf, subject: subject.name, subjectPath: subject.path, columns: MENTIONS, cells: [cell] });
}

function hasLink({ cells }: Row): boolean {
	return cells.some(({ links }) => links.some(isToNote));
}

/** The day and the headings of a line, whether a row stands there or not. */
export function placeOf(dossier: Dossier, line: number, rows: ReadonlyMap<number, { readonly row: Row }>): Pick<QueryRecord, 'headings' | 'asOf' | 'line'> {
	const headings = headingsAt(dossier, line);
	const row = rows.get(line)?.row;
	return { line, headings, asOf: row === undefined ? dayUnder(dossier, headings) : row.asOf };
}
