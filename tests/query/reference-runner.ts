import type { QueryRecord, StatedCell } from '../../src/model/answer';
import type { Condition, Literal, Query } from '../../src/model/query';
import type { Amount, Value } from '../../src/model/value';
import { literalValue } from '../../src/query/literal';
import { compareValues, type Comparison } from '../../src/values/compare';
import { compareKeys, sortKey, type SortKey } from '../../src/values/order';
import { isAfter, isBefore, isBy, isWithin, type Answer } from '../../src/values/period';
import { BLANK, TEXT } from '../../src/values/word-value';

/** Records of one shape, looked at one by one and cell by cell: no columns, no codes, nothing kept. */
export const FIELDS = { project: 'name', amount: 'amount', capacity: 'capacity', timeline: 'date', status: 'status', notes: 'text' } as const;
type FieldName = keyof typeof FIELDS;

export interface Found {
	readonly at: number;
	readonly isSure: boolean;
}

/** The records that a query gives, in its order. */
export function runPlainly(query: Query, records: readonly QueryRecord[], today: string): Found[] {
	const found = records.flatMap((record, at): Found[] => {
		const verdict = query.where === null ? 'yes' : holds(query.where, record, today);
		return verdict === 'yes' || verdict === 'maybe' ? [{ at, isSure: verdict === 'yes' }] : [];
	});
	const [sort] = query.sort;
	const ordered = sort === undefined ? found : inOrder(found, records, sort.by.type === 'field' ? sort.by.name : '', sort.descending);
	return query.limit === null ? ordered : ordered.slice(0, query.limit);
}

function inOrder(found: readonly Found[], records: readonly QueryRecord[], name: string, descending: boolean): Found[] {
	const type = typeOf(name);
	const sortable = ({ at }: Found) => {
		const cell = cellOf(records[at]!, name);
		const value = cell.value ?? BLANK;
		if (value.kind === 'empty') return { text: '', value: BLANK };
		if (type === 'name' || type === 'text') return { text: cell.text, value: TEXT };
		return { text: cell.text, value: type === 'date' && value.date !== null ? { ...value, kind: 'date' as const } : value };
	};
	const keys = found.map(one => sortKey(sortable(one)));
	const rarer = (a: SortKey, b: SortKey) => keys.filter(key => isAlike(key, b)).length - keys.filter(key => isAlike(key, a)).length;
	return found.map((one, at) => ({ one, key: keys[at]! })).sort((a, b) => (a.key.place === b.key.place && a.key.scale !== b.key.scale ? rarer(a.key, b.key) : 0) || compareKeys(a.key, b.key, descending ? -1 : 1)).map(({ one }) => one);
}

/** Of figures on several scales, those on the one that most have stand first. */
function isAlike(a: SortKey, b: SortKey): boolean {
	return a.place === b.place && a.scale === b.scale;
}

function typeOf(name: string): (typeof FIELDS)[FieldName] {
	return Object.entries(FIELDS).find(([field]) => field === name)?.[1] ?? 'text';
}

export function cellOf({ columns, cells }: QueryRecord, name: string): StatedCell {
	return cells[columns.findIndex(({ key }) => key === name)] ?? { text: '', raw: '', links: [], value: BLANK };
}

export function holds(condition: Condition, record: QueryRecord, today: string): Answer {
	switch (condition.type) {
		case 'and':
			return among(condition.parts.map(part => holds(part, record, today)), ['no', 'unknown', 'maybe']) ?? 'yes';
		case 'or':
			return among(condition.parts.map(part => holds(part, record, today)), ['yes', 'maybe', 'unknown']) ?? 'no';
		case 'not': {
			const verdict = holds(condition.of, record, today);
			return verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict;
		}
		case 'empty':
			return condition.left.type === 'field' && isEmpty(cellOf(record, condition.left.name)) ? 'yes' : 'no';
		case 'compare':
			return among(condition.right.map(literal => compare(condition, literal, record, today)), ['yes', 'maybe', 'unknown']) ?? 'no';
	}
}

function among(verdicts: readonly Answer[], first: readonly Answer[]): Answer | undefined {
	return first.find(verdict => verdicts.includes(verdict));
}

function isEmpty({ text, value }: StatedCell): boolean {
	return text === '' || value?.kind === 'empty';
}

type Compare = Extract<Condition, { readonly type: 'compare' }>;

function compare({ left, operator, right }: Compare, literal: Literal, record: QueryRecord, today: string): Answer {
	if (left.type !== 'field' || (literal.type !== 'words' && literal.type !== 'text')) throw new Error('not asked here');
	const isOpened = left.name === 'opened';
	const name = isOpened ? 'timeline' : left.name;
	const cell = cellOf(record, name);
	const sign = right.length > 1 ? '=' : operator;
	if (isOpened || typeOf(name) === 'date') return compareDates(isOpened ? datedCell(record) : cell, sign, literal.text, isOpened ? today : null);
	const type = typeOf(name);
	const isSame = fold(cell.text) === fold(literal.text);
	if (isSame && (type === 'amount' || type === 'capacity') && (sign === '=' || sign === '!=' || sign === 'IN')) return sign === '!=' ? 'no' : 'yes';
	if (type === 'amount' || type === 'capacity') return compareFigures(cell.value ?? BLANK, sign, literalValue(literal.text, type));
	return compareTexts(cell, sign, literal.text, type === 'status');
}

function datedCell(record: QueryRecord): StatedCell {
	const cell = cellOf(record, 'timeline');
	const status = cellOf(record, 'status');
	return (cell.value?.date ?? null) === null && (status.value?.date ?? null) !== null ? status : cell;
}

/** @param today null where nothing is asked about what happened then */
function compareDates({ value }: StatedCell, operator: string, words: string, today: string | null): Answer {
	const span = value?.date ?? null;
	const wanted = literalValue(words, 'date').date;
	if (span === null || wanted === null) return 'unknown';
	if (today === null) return spans(span, operator, wanted);
	switch (span.phase) {
		case 'ended':
			return 'unknown';
		case 'opened':
			return spans(span, operator, wanted);
		case 'announced':
		case 'started':
			return spans({ start: span.start, end: null }, operator, wanted);
		case 'expected':
		case 'delayed':
			return unsure(spans(span, operator, wanted));
		case null:
			return span.end !== null && span.end < today ? spans(span, operator, wanted) : unsure(spans(span, operator, wanted));
	}
}

function unsure(verdict: Answer): Answer {
	return verdict === 'yes' ? 'maybe' : verdict;
}

type Span = Parameters<typeof isBefore>[0];

function spans(span: Span, operator: string, wanted: Span): Answer {
	switch (operator) {
		case 'AFTER':
			return isAfter(span, wanted);
		case 'BEFORE':
			return isBefore(span, wanted);
		case 'BY':
			return isBy(span, wanted);
		default:
			return isWithin(span, wanted);
	}
}

/** The main figure; one on the literal's scale that the cell states beside it where the main is on another. */
function compareFigures(value: Value, operator: string, literal: Value): Answer {
	const comparison = operator === 'IN' ? '=' : (operator as Comparison);
	const main = one(value, comparison, literal);
	if (main !== 'unknown') return main;
	const other = value.also.map(amount => one({ ...value, ...amount, also: [] }, comparison, literal)).find(verdict => verdict !== 'unknown') ?? 'unknown';
	if (value.kind !== 'text') return other;
	// In prose a figure is one in passing: it may be the amount.
	return other === 'yes' ? 'maybe' : other;
}

function one(value: Value, comparison: Comparison, literal: Value): Answer {
	return compareValues(capped(value), comparison, literal);
}

/** `$2B+` is less than twice as much. */
function capped<A extends Amount>(amount: A): A {
	return amount.value !== null && amount.low !== null && amount.high === null && amount.low > 0 ? { ...amount, value: null, high: amount.low * 2 } : amount;
}

function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}

function compareTexts(cell: StatedCell, operator: string, words: string, isStatus: boolean): Answer {
	const [text, wanted] = [fold(cell.text), fold(words)];
	const meant = literalValue(words, 'status');
	const word = isStatus && meant.kind === 'status' && cell.value?.kind === 'status' && cell.value.word?.toLowerCase() === meant.word?.toLowerCase();
	const fits = operator === 'CONTAINS' ? text.includes(wanted) : operator === 'STARTS WITH' ? text.startsWith(wanted) : text === wanted || word;
	const verdict = fits ? 'yes' : isEmpty(cell) ? 'unknown' : 'no';
	return operator === '!=' ? (verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict) : verdict;
}
