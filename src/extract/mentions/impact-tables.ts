import type { ImpactMention, NameRef, PolarityReading } from '../../model/mention';
import type { RecordCell, RecordTable, Row } from '../../model/record';
import { headingDay } from '../dates';
import { directionIn } from '../polarity/direction';
import { impactMention, type MentionContext } from './context';
import { cellName, linkedNames } from './entry';

/** Rows of thesis tables (`Thesis | Impact`, `Thesis | New evidence | Direction`) and of the evidence logs of theses. */
export function impactRows(context: MentionContext, tables: readonly RecordTable[]): ImpactMention[] {
	return tables.flatMap(table => {
		if (table.kind === 'impacts') return table.rows.flatMap(row => thesisRow(context, table, row) ?? []);
		return table.kind === 'evidence' && context.role === 'thesis' ? table.rows.flatMap(row => evidenceRow(context, table, row) ?? []) : [];
	});
}

function thesisRow(context: MentionContext, table: RecordTable, row: Row): ImpactMention | null {
	const at = Math.max(0, table.columns.findIndex(({ key }) => key === 'thesis'));
	const name = row.cells[at];
	if (name === undefined || name.text === '') return null;
	const direction = directionCell(table, row);
	const rest = row.cells.filter(cell => cell !== name && cell !== direction);
	const subjects = subjectsIn(context, rest);
	const word = direction === null || direction.text === '' ? null : direction.text;
	return impactMention(context, {
		form: 'table',
		text: joined(rest),
		line: row.line,
		certain: true,
		subjects,
		target: cellName(name),
		stated: statedBy(word),
		word,
		asOf: row.asOf,
	});
}

/** In an actor's own note the actor is the subject; elsewhere the actors that the row links to may be. */
function subjectsIn({ role }: MentionContext, cells: readonly RecordCell[]): NameRef[] {
	return role === 'actor' ? [] : cells.flatMap(linkedNames);
}

function evidenceRow(context: MentionContext, table: RecordTable, row: Row): ImpactMention | null {
	const direction = directionCell(table, row);
	const cells = row.cells.filter((cell, at) => cell !== direction && table.columns[at]?.type !== 'date');
	const text = joined(cells);
	if (text === '') return null;
	const word = direction === null || direction.text === '' ? null : direction.text;
	const subjects = row.cells.flatMap(linkedNames);
	return impactMention(context, { form: 'evidence', text, line: row.line, certain: true, subjects, target: null, stated: statedBy(word), word, asOf: rowDay(table, row) ?? headingDay(table.headings) });
}

function rowDay(table: RecordTable, row: Row): string | null {
	const at = table.columns.findIndex(({ type }) => type === 'date');
	const date = row.cells[at]?.value.date;
	return date?.end ?? date?.start ?? null;
}

function directionCell(table: RecordTable, row: Row): RecordCell | null {
	const at = table.columns.findIndex(({ key }) => key === 'direction');
	return row.cells[at] ?? null;
}

function statedBy(word: string | null): PolarityReading | null {
	const polarity = word === null ? null : directionIn(word);
	return polarity === null ? null : { polarity, by: 'column', words: [] };
}

function joined(cells: readonly RecordCell[]): string {
	return cells
		.map(({ text }) => text)
		.filter(text => text !== '')
		.join(' — ');
}
