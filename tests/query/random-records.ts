import fc from 'fast-check';
import type { QueryRecord, RecordColumn, StatedCell } from '../../src/model/answer';
import { RecordSet } from '../../src/index/columns/record-set';
import type { RunEnv } from '../../src/query/run/asked';
import { readValue } from '../../src/values/read';
import { FIELDS } from './reference-runner';

const HEADERS: Readonly<Record<string, string>> = { project: 'Project', amount: 'Amount', capacity: 'Capacity', timeline: 'Timeline', status: 'Status', notes: 'Notes' };
const COLUMNS: readonly RecordColumn[] = Object.entries(FIELDS).map(([key, type]) => ({ key, header: HEADERS[key] ?? key, type }));

const POOLS: Readonly<Record<string, readonly string[]>> = {
	project: ['North', 'Süd', 'sud', 'Quay 2', 'Quay 10', 'Delta  Wind', '—', ''],
	amount: ['$1B', '$10B', '$2B+', '~$5B', '$1B–$3B', 'up to $4B', '€2B', '€10B', '—', '', 'TBD', 'Part of $8B', '$500M (of $2B)', '$3B/year', '300 MW', '12%'],
	capacity: ['300 MW', '1.2 GW', '2 GW+', '1–2 GW', '$2B, 500 MW', '40 ships', '—', '', 'not stated'],
	timeline: ['2024', '2025', 'Q1 2026', 'H1 2026', '2026', 'Opened 2024', 'Opened Oct 2025', 'Announced Dec 2025', 'Breaking ground 2026', 'expected 2027', '2027 (delayed)', 'by 2030', '2025-28', '—', '', 'soon'],
	status: ['Operational', 'operational (2025)', 'Planned', 'Under construction', 'Signed June 2025', 'Cancelled', '—', ''],
	notes: ['A tunnel and a relay', 'TUNNEL', 'café', 'cafe au lait', '', 'no'],
};

/** Records of one table, all of one subject a note. */
export const someRecords = fc
	.array(fc.record(Object.fromEntries(Object.keys(FIELDS).map(key => [key, fc.constantFrom(...(POOLS[key] ?? []))]))), { maxLength: 30 })
	.map(rows => rows.map((row, at) => recordOf(row, at)));

const cells = new Map<string, StatedCell>();

function cellOf(text: string, header: string): StatedCell {
	const name = `${header} ${text}`;
	const cell = cells.get(name) ?? { text, raw: text, links: [], value: readValue(text, { header, row: '', section: '', tags: [] }) };
	cells.set(name, cell);
	return cell;
}

function recordOf(row: Readonly<Record<string, string>>, at: number): QueryRecord {
	const path = `Actors/Actor ${Math.floor(at / 4)}.md`;
	const cells = COLUMNS.map(({ key, header }) => cellOf(row[key] ?? '', header ?? ''));
	return { path, line: at, source: 'investments', subject: `Actor ${Math.floor(at / 4)}`, subjectPath: path, headings: ['Projects'], asOf: null, apart: null, uncounted: null, columns: COLUMNS, cells, watch: null };
}

export const TODAY = '2026-01-06';

export function envOf(records: readonly QueryRecord[]): RunEnv {
	return {
		set: new RecordSet(records, { noteOf: () => null, names: { link: () => null, name: () => null } }),
		source: { id: 'investments', columns: COLUMNS.map(({ key, type }) => ({ key, type, isOwn: true })), subject: null },
		within: null,
		today: TODAY,
		find: () => null,
		linked: () => new Set<string>(),
	};
}

const LEAVES: readonly string[] = [
	...['>=', '<=', '>', '<', '=', '!='].flatMap(sign => ['$2B', '$10B', '$1B–$3B', '€2B'].map(amount => `amount ${sign} ${amount}`)),
	...['>=', '<', '='].flatMap(sign => ['500 MW', '1.2 GW'].map(size => `capacity ${sign} ${size}`)),
	...['IN', 'BY', 'BEFORE', 'AFTER', '='].flatMap(sign => ['2025', 'H1 2026', '2026', 'Oct 2025'].flatMap(date => [`timeline ${sign} ${date}`, `opened ${sign} ${date}`])),
	'amount IN ($1B, €10B)', 'status = Operational', 'status != Planned', 'status = "Under construction"', 'project = sud', 'project != North', 'project CONTAINS quay', 'project IN (North, "Delta Wind")',
	'notes CONTAINS tunnel', 'notes = CAFE', 'notes STARTS WITH "cafe"', 'amount IS EMPTY', 'timeline IS NOT EMPTY', 'project IS EMPTY', 'NOT status = Planned',
];

const condition: fc.Arbitrary<string> = fc.letrec<{ readonly tree: string }>(tie => ({
	tree: fc.oneof(
		{ maxDepth: 3 },
		fc.constantFrom(...LEAVES),
		fc.tuple(tie('tree'), fc.constantFrom('AND', 'OR'), tie('tree')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
		tie('tree').map(part => `NOT (${part})`),
	),
})).tree;

const sort = fc.constantFrom('', 'SORT amount', 'SORT amount DESC', 'SORT capacity DESC', 'SORT timeline', 'SORT timeline DESC', 'SORT project', 'SORT project DESC', 'SORT status', 'SORT notes DESC');

export const someCondition = condition;
export const someQuery = fc.tuple(condition, sort, fc.constantFrom('', 'LIMIT 3')).map(([where, order, limit]) => `TABLE FROM investments WHERE ${where} ${order} ${limit}`);
