import type { Evidence, ThesisDue, ThesisRow } from '../../model/thesis';
import { csvOf, markdownOf } from '../../query/formats';
import { noteTitle, wikiLink } from '../text/note-name';
import { metShort } from './words';

const columns = [
	'Thesis', 'Status', 'Created', 'Reviewed', 'Updated', 'Validates / invalidates', 'Helps', 'Hurts', 'Mixed', 'Helps (90 days)', 'Hurts (90 days)',
	'Newest', 'Evidence', 'Source', 'Next due', 'Due', 'Overdue', 'Review due', 'Cadence', 'Needs attention',
] as const;

/** Rows of the board as a Markdown table. */
export function thesesAsMarkdown(rows: readonly ThesisRow[]): string {
	return markdownOf([columns, ...rows.map(row => cellsOf(row, wikiLink(row.path, row.title)))]);
}

/** The same as comma-separated values. */
export function thesesAsCsv(rows: readonly ThesisRow[]): string {
	return csvOf([columns, ...rows.map(row => cellsOf(row, row.title))]);
}

function cellsOf(row: ThesisRow, name: string): string[] {
	const { statuses, status, disagreeing, created, reviewed, updated, balance, lately, newest, nextDue, overdue, review, cadence, attention } = row;
	const stated = disagreeing.length > 0 ? statuses.map(({ text, path }) => `${text} (${noteTitle(path)})`).join('; ') : (status?.text ?? '');
	const counts = [balance.helps, balance.hurts, balance.mixed, lately.helps, lately.hurts].map(String);
	return [
		name, stated, created ?? '', reviewed ?? '', updated ?? '', metShort(row), ...counts,
		newest?.asOf ?? '', newest?.text ?? '', sourceOf(newest), nextDue?.item.condition ?? '', nextDue?.words ?? '', overdue.map(lateWords).join('; '),
		review?.day ?? '', cadence?.text ?? '', attention.map(({ words }) => words).join(' '),
	];
}

function sourceOf(newest: Evidence | null): string {
	return newest === null ? '' : `${newest.source.path}, line ${newest.source.line + 1}`;
}

function lateWords({ item, words }: ThesisDue): string {
	return `${item.condition} (${words})`;
}
