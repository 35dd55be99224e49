import type { AggregateFunction, FieldRef, FieldType, Operand, Query, QueryError, SourceInfo } from '../../model/query';
import { foldLabel } from '../../values/fold-text';
import { BASE_FIELDS } from '../base-fields';
import { dateColumn, fieldIn, fieldOf, PHASES, typeOf } from '../fields';
import { functionNamed } from '../functions';
import { nearest } from '../nearest';
import { HOLDS } from '../operators';
import { wrong } from './wrong';

/** Columns that are shown, grouped by, spread and sorted by. */
export function checkOperands(query: Query, source: SourceInfo | null): QueryError[] {
	const { fields, groupBy, across, sort } = query;
	const operands = [...(fields ?? []), ...groupBy, ...(across === null ? [] : [across]), ...sort.map(({ by }) => by)];
	return [...operands.flatMap(operand => checkOperand(operand, source)), ...checkGroups(query)];
}

export function checkOperand(operand: Operand, source: SourceInfo | null): QueryError[] {
	const field = fieldIn(operand);
	if (field !== null && fieldOf(field, source) === null) return [unknownColumn(field, source)];
	if (operand.type === 'field' || field === null) return [];
	const type = typeOf(operand, source);
	if (type === null || TAKES[operand.fn].includes(type)) return [];
	return [wrong(field.at, `${operand.fn} wants figures, and ${field.name} holds ${HOLDS[type]}.${figures(source)}`)];
}

const FIGURES: readonly FieldType[] = ['amount', 'capacity', 'value', 'number'];
const ORDERED: readonly FieldType[] = [...FIGURES, 'date', 'node'];
const TAKES: Readonly<Record<AggregateFunction, readonly FieldType[]>> = {
	COUNT: FIGURES,
	SUM: FIGURES,
	AVG: FIGURES,
	MEDIAN: FIGURES,
	MIN: ORDERED,
	MAX: ORDERED,
};

function figures(source: SourceInfo | null): string {
	const keys = (source?.columns ?? []).filter(({ type }) => FIGURES.includes(type)).map(({ key }) => key).slice(0, 3);
	return keys.length === 0 ? '' : ` Figures are in ${keys.join(', ')}.`;
}

/** Figures of groups want to know which groups. */
function checkGroups({ fields, groupBy, across, sort }: Query): QueryError[] {
	if (groupBy.length > 0) return across === null ? [] : [wrong(across.at, 'ACROSS and GROUP BY do not go together: leave one out.')];
	const shown = fields ?? [];
	if (across !== null) return checkSpread(shown, sort.map(({ by }) => by));
	const loose = [...(shown.some(({ type }) => type === 'field') ? shown : []), ...sort.map(({ by }) => by)].find(({ type }) => type === 'aggregate');
	return loose === undefined ? [] : [wrong(loose.at, 'A figure of a group wants groups: say which with GROUP BY, such as GROUP BY subject.')];
}

function checkSpread(shown: readonly Operand[], sort: readonly Operand[]): QueryError[] {
	const loose = [...shown.slice(0, -1), ...sort].find(({ type }) => type === 'aggregate');
	return loose === undefined ? [] : [wrong(loose.at, 'ACROSS spreads the last column, which alone may be a figure of several rows.')];
}

function unknownColumn({ name, quoted, at }: FieldRef, source: SourceInfo | null): QueryError {
	const columns = source?.columns ?? [];
	const headers = columns.flatMap(column => column.headers);
	const header = headers.find(one => foldLabel(one) === foldLabel(name));
	if (header !== undefined) return wrong(at, `${name} is a header: headers stand in quotes.`, `"${header}"`);
	if (PHASES.some(phase => phase === foldLabel(name))) return wrong(at, `${name} asks for a date, and ${source?.id ?? 'this'} has no column of dates.`);
	const keys = columns.map(({ key }) => key);
	const near = functionNamed(name) === null ? nearest(name, [...keys, ...BASE_FIELDS.map(({ key }) => key), ...(dateColumn(source) === null ? [] : PHASES)]) : `${name}()`;
	const like = near ?? quotedOrNull(nearest(name, headers));
	const hint = like !== null ? ` Did you mean ${like}?` : keys.length === 0 ? '' : ` Columns are ${keys.slice(0, SHOWN).join(', ')}.`;
	return wrong(at, `There is no column ${quoted ? `"${name}"` : name}${source === null ? '' : ` in ${source.id}`}.${hint}`, like);
}

function quotedOrNull(name: string | null): string | null {
	return name === null ? null : `"${name}"`;
}

const SHOWN = 12;
