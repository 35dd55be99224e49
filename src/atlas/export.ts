import type { Dossier } from '../model/dossier';
import type { Impact, Relation } from '../model/mention';
import type { Inline } from '../model/note';
import type { RecordTable } from '../model/record';
import type { Amount, DateSpan, Value } from '../model/value';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A dossier as one JSON object of the command line's `export`; lines are 0-based. */
export function exportDossier(dossier: Dossier, impacts: readonly Impact[], relations: readonly Relation[]): Json {
	const { path, title, role, name, aliases, tags, tickers, updated, tables, watch, problems } = dossier;
	return {
		path,
		title,
		role,
		name,
		aliases,
		tags,
		tickers,
		updated,
		tables: tables.map(exportTable),
		impacts: impacts.map(exportImpact),
		watch: watch.map(({ form, status, text, headings, line }) => ({ form, status, text, headings, line })),
		relations: relations.map(relation => ({ to: relation.name, path: relation.path, kind: relation.kind, text: relation.text, inferred: relation.inferred, line: relation.source.line })),
		problems: problems.map(({ line, code, severity, message }) => ({ line, code, severity, message })),
	};
}

/** Whether there is anything to say of the note besides that it exists. */
export function hasContent({ role, tables, watch, mentions, problems }: Dossier): boolean {
	return role !== 'note' || tables.length + watch.length + mentions.length + problems.length > 0;
}

function exportTable({ line, endLine, headings, kind, columns, rows }: RecordTable): Json {
	return {
		line,
		endLine,
		headings,
		kind,
		columns: columns.map(({ key, header, type }) => ({ key, header, type })),
		rows: rows.map(row => ({
			line: row.line,
			subject: row.subject,
			asOf: row.asOf,
			apart: row.apart?.reason ?? null,
			cells: row.cells.map(cell => ({ text: cell.text, raw: cell.raw, links: exportLinks(cell), value: exportValue(cell.value) })),
		})),
	};
}

function exportLinks({ text, links }: Inline): Json {
	return links.map(({ target, subpath, start, end }) => ({ target, subpath, display: text.slice(start, end) }));
}

function exportImpact({ subject, thesis, path, text, polarity, by, word, form, asOf, source }: Impact): Json {
	return { subject, thesis, path, text, polarity, by, word, form, asOf, line: source.line };
}

/** The fields of the labelled sets: a word stands in `value` for statuses and tickers, in `text` for nodes and empty cells. */
function exportValue({ date, also, ...amount }: Value): Json {
	return { ...exportAmount(amount), date: exportDate(date), also: also.map(exportAmount) };
}

function exportAmount({ kind, value, unit, currency, low, high, approx, per, word }: Amount): { readonly [key: string]: Json } {
	const inValue = kind === 'status' || kind === 'ticker';
	const amount = { kind, value: inValue ? word : value, unit, currency, low, high, approx, per };
	return inValue || word === null ? amount : { ...amount, text: word };
}

function exportDate(date: DateSpan | null): Json {
	if (date === null) return null;
	const { start, end, precision, range, phase } = date;
	return { start, end, precision, range, phase };
}
