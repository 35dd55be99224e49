import { dailyDay, headingDay } from '../../extract/dates';
import { tidyRecords } from '../../extract/tidy';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { RecordTable } from '../../model/record';
import type { TidyRecord } from '../../model/tidy';
import type { DateSpan, ValueKind } from '../../model/value';
import { readValue } from '../../values/read';
import { namedAbove } from '../since/names-above';
import { fiscalAs, fiscalIn } from './fiscal';
import type { MetricLexicon } from './metric-lexicon';
import { metricOf } from './metric-of';
import { columnFigures } from './column-figures';
import { saidFigures } from './said-figures';
import type { Stated, ToldFigure } from './told-figure';
import { topicOf } from './topic';

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };
const FIGURES: ReadonlySet<ValueKind> = new Set<ValueKind>(['money', 'power', 'energy', 'percent', 'multiple', 'count', 'measure', 'duration', 'ratio', 'rank']);

/** Every figure of an actor that a note states under a label. */
export function figuresIn(dossier: Dossier, index: DossierIndex, lexicon: MetricLexicon): ToldFigure[] {
	const stated = [...factFigures(dossier, index), ...dossier.tables.flatMap(table => tableFigures(dossier, table, index, lexicon)), ...saidFigures(dossier, index, lexicon)];
	return stated.filter(({ value, subject }) => FIGURES.has(value.kind) && index.lookup.role(subject) === 'actor').flatMap(one => told(one, dossier, index, lexicon) ?? []);
}

function told(stated: Stated, dossier: Dossier, index: DossierIndex, lexicon: MetricLexicon): ToldFigure | null {
	const { subject, label, text, value, line, headings, isGeneral, period, periodText } = stated;
	const of = index.get(subject);
	const topic = isGeneral ? null : topicOf(headings, of === null ? [] : [of.title, of.name, ...of.aliases]);
	const base = headingDay(headings) ?? dailyDay(dossier.path) ?? dossier.updated;
	const metric = metricOf(label, value, text, { topic, period, periodText, base, isLater: isLater(stated, dossier, base) }, lexicon);
	if (metric === null) return null;
	const own = ownDay(stated, metric.period, base);
	const day = own ?? stated.asOf;
	// A span that has begun is known up to the day of the note.
	const asOf = metric.estimateOf === null && day !== null && base !== null && own !== null && day > base ? base : day;
	const fiscal = fiscalOf(stated, metric.period);
	return { subject, metric, path: dossier.path, line, label, value, text, asOf: fiscal?.day ?? asOf, period: fiscal?.text ?? null, dated: own !== null, also: [] };
}

/** Whether a place gives a day after that of its note; the end of a year or month that has begun is none. */
function isLater({ asOf, period }: Stated, { updated }: Dossier, base: string | null): boolean {
	if (asOf === null || base === null || period !== null || asOf === updated || asOf <= base) return false;
	return asOf.slice(0, 7) !== base.slice(0, 7) && asOf !== `${base.slice(0, 4)}-12-31`;
}

/** The day that the place itself gives: the end of its span, or the date beside the figure where that has been. */
function ownDay({ asOf, value: { date } }: Stated, period: DateSpan | null, base: string | null): string | null {
	if (period !== null) return period.end ?? period.start;
	const day = date?.end ?? date?.start ?? null;
	if (day !== null && (base === null || day <= base)) return day;
	return asOf !== null && asOf !== base ? asOf : null;
}

/** The fiscal period that a figure is of, and the day that would end it were its year that of the calendar, to sort by. */
function fiscalOf({ label, text, period, periodText, dayCell, value: { date } }: Stated, own: DateSpan | null): { readonly text: string; readonly day: string } | null {
	const said = period !== null ? fiscalIn(periodText) : (fiscalIn(label) ?? fiscalAs(text, date));
	const beside = said === null && period === null && date === null ? dayCell : null;
	const found = said ?? (beside === null ? null : fiscalIn(beside.text));
	const span = own ?? date ?? beside?.value.date ?? readValue(label, NO_CONTEXT).date;
	return found === null || span?.end == null ? null : { text: found, day: span.end };
}

function factFigures(dossier: Dossier, index: DossierIndex): Stated[] {
	return dossier.facts.map(({ metric, text, value, asOf, headings, line }) => {
		const subject = namedAbove(dossier, line, index) ?? dossier.path;
		return { subject, label: metric, text, value, asOf, line, headings, isGeneral: false, period: null, periodText: '', dayCell: null };
	});
}

function tableFigures(dossier: Dossier, table: RecordTable, index: DossierIndex, lexicon: MetricLexicon): Stated[] {
	const isGeneral = table.kind === 'stats' || table.kind === 'financials';
	if (table.shape === 'records' && !(table.kind === 'financials' && table.columns[0]?.key === 'period')) return columnFigures(dossier, table, index, lexicon);
	return tidyRecords(table).flatMap((record): Stated[] => {
		const [label, value] = [cellOf(record, 'metric') ?? cellOf(record, 'aspect'), cellOf(record, 'value')];
		const subject = subjectOf(record, table, dossier, index);
		if (label === undefined || value === undefined || subject === null || record.apart !== null) return [];
		const { line, headings, asOf, period } = record;
		// What is compared under a published name is the same whatever the comparison is called.
		const isOwn = isGeneral || (table.shape === 'comparison' && lexicon.find(label.text) !== null);
		return [{ subject, label: label.text, text: value.text, value: value.value, asOf, line, headings, isGeneral: isOwn, period: period?.span ?? null, periodText: period?.text ?? '', dayCell: cellOf(record, 'as_of') ?? null }];
	});
}

function cellOf({ cells }: TidyRecord, key: string): TidyRecord['cells'][number]['cell'] | undefined {
	return cells.find(cell => cell.key === key)?.cell;
}

/** In a comparison whom the column names; else whom the table is about. */
function subjectOf({ subjects }: TidyRecord, { shape }: RecordTable, dossier: Dossier, index: DossierIndex): string | null {
	if (shape === 'comparison') return index.subjectOf(subjects[0] ?? null, [], dossier).path;
	return index.subjectOf(null, subjects, dossier).path;
}
