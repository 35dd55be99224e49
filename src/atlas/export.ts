import type { Dossier } from '../model/dossier';
import type { Impact, Relation } from '../model/mention';
import type { Inline } from '../model/note';
import type { RecordTable } from '../model/record';
import type { WatchItem } from '../model/watch';
import { exportDate, exportValue } from './export-value';

/** What the vault knows of the names in a dossier. */
export interface Resolved {
	readonly impacts: readonly Impact[];
	readonly relations: readonly Relation[];
	/** For each table the name of each row's subject. */
	readonly rowSubjects: ReadonlyArray<readonly string[]>;
}

/** A dossier as one JSON object of the command line's `export`; lines are 0-based. */
export function exportDossier(dossier: Dossier, { impacts, relations, rowSubjects }: Resolved) {
	const { path, title, role, name, aliases, tags, tickers, updated, facts, tables, watch, problems } = dossier;
	return {
		path,
		title,
		role,
		name,
		aliases,
		tags,
		tickers,
		updated,
		facts: facts.map(fact => ({ metric: fact.metric, text: fact.text, value: exportValue(fact.value), asOf: fact.asOf, line: fact.line })),
		tables: tables.map((table, at) => exportTable(table, rowSubjects[at] ?? [])),
		impacts: impacts.map(exportImpact),
		watch: watch.map(exportWatch),
		relations: relations.map(relation => ({ to: relation.name, path: relation.path, kind: relation.kind, former: relation.former, text: relation.text, inferred: relation.inferred, line: relation.source.line })),
		problems: problems.map(({ line, code, severity, message }) => ({ line, code, severity, message })),
	};
}

/** Whether there is anything to say of the note besides that it exists. */
export function hasContent({ role, tables, watch, mentions, problems }: Dossier): boolean {
	return role !== 'note' || tables.length + watch.length + mentions.length + problems.length > 0;
}

function exportTable({ line, endLine, headings, kind, columns, rows }: RecordTable, subjects: readonly string[]) {
	return {
		line,
		endLine,
		headings,
		kind,
		columns: columns.map(({ key, header, type }) => ({ key, header, type })),
		rows: rows.map((row, at) => ({
			line: row.line,
			subject: subjects[at] ?? null,
			asOf: row.asOf,
			apart: row.apart?.reason ?? null,
			cells: row.cells.map(cell => ({ text: cell.text, raw: cell.raw, links: exportLinks(cell), value: exportValue(cell.value) })),
		})),
	};
}

export function exportLinks({ text, links }: Pick<Inline, 'text' | 'links'>) {
	return links.map(({ target, subpath, start, end }) => ({ target, subpath, display: text.slice(start, end) }));
}

/** Text without its outcome, which stands beside it. */
export function exportWatch({ form, status, condition, outcome, side, headings, due, line }: WatchItem) {
	return { form, status, text: condition, outcome, side, headings, due: exportDate(due), line };
}

export function exportImpact({ subject, thesis, path, text, polarity, by, words, word, form, asOf, source }: Impact) {
	return { subject, thesis, path, text, polarity, by, words, word, form, asOf, line: source.line };
}
