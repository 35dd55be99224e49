import type { QueryRecord, StatedCell } from '../../src/model/answer';
import type { Query } from '../../src/model/query';
import { RecordSet } from '../../src/index/columns/record-set';
import type { RunEnv } from '../../src/query/run/asked';
import { runQuery } from '../../src/query/run/run-query';
import { readQuery } from '../../src/query/syntax/read';
import { foldText } from '../../src/values/fold-text';
import { readValue } from '../../src/values/read';
import { shortest } from './shortest';

const ROWS = 139_000;

const COLUMNS = [
	{ key: 'project', header: 'Project', type: 'name' },
	{ key: 'amount', header: 'Amount', type: 'amount' },
	{ key: 'status', header: 'Status', type: 'status' },
	{ key: 'notes', header: 'Notes', type: 'text' },
] as const;

const WORDS = ['turbine', 'campus', 'harbour', 'memory', 'grid', 'cooling', 'delay', 'permit', 'tunnel', 'wafer', 'relay', 'basin'];
const STATES = ['Planned', 'Under construction', 'Operational', 'Announced', '—'];

function cell(text: string, header: string): StatedCell {
	return { text, raw: text, links: [], value: readValue(text, { header, row: '', section: '', tags: [] }) };
}

/** Rows as of a large vault: amounts and notes mostly differ, statuses and subjects do not. */
function records(): QueryRecord[] {
	const statuses = STATES.map(state => cell(state, 'Status'));
	return Array.from({ length: ROWS }, (_, at): QueryRecord => {
		const scrambled = (at * 7919) % ROWS;
		const word = (step: number) => WORDS[(scrambled * step) % WORDS.length] ?? '';
		const cells = [cell(`Site ${scrambled}`, 'Project'), cell(at % 9 === 0 ? '—' : `$${1 + (scrambled % 4000)}M`, 'Amount'), statuses[scrambled % STATES.length]!, cell(`${word(3)} and ${word(5)}, lot ${scrambled}`, 'Notes')];
		const path = `Actors/Actor ${Math.floor(at / 18)}.md`;
		return { path, line: at % 200, source: 'investments', subject: `Actor ${Math.floor(at / 18)}`, subjectPath: path, headings: ['Projects'], asOf: '2026-01-01', apart: null, uncounted: null, columns: COLUMNS, cells, watch: null };
	});
}

function query(text: string): Query {
	const read = readQuery(text);
	if ('errors' in read) throw new Error(read.errors.map(({ message }) => message).join('\n'));
	return read.query;
}

const all = records();
const set = new RecordSet(all, { noteOf: () => null, names: { link: () => null, name: () => null } });
const env: RunEnv = {
	set,
	source: { id: 'investments', columns: COLUMNS.map(({ key, type }) => ({ key, type, isOwn: true })), subject: null },
	within: null,
	today: '2026-01-06',
	find: () => null,
	linked: () => new Set<string>(),
};

/** The same rows as objects with what a plain filter needs, parsed and folded beforehand. */
const objects = all.map(({ subject, cells }) => ({ subject, amount: cells[1]?.value?.value ?? null, currency: cells[1]?.value?.currency ?? null, notes: cells[3]?.text ?? '', folded: foldText(cells[3]?.text ?? '') }));

const questions: ReadonlyArray<readonly [name: string, text: string]> = [
	['typed filter', 'TABLE FROM investments WHERE amount >= $3.9B'],
	['typed filter, half of the rows', 'TABLE FROM investments WHERE amount >= $2B'],
	['substring', 'TABLE FROM investments WHERE notes CONTAINS "tunnel and re"'],
	['two conditions', 'TABLE FROM investments WHERE amount >= $2B AND status = Planned'],
	['group with sums', 'TABLE SUM(amount) FROM investments GROUP BY status'],
	['group by subject', 'TABLE COUNT() FROM investments GROUP BY subject'],
	['sort by amount', 'TABLE FROM investments SORT amount DESC'],
	['sort by text', 'TABLE FROM investments SORT notes'],
];

const plain: ReadonlyArray<readonly [name: string, act: () => unknown]> = [
	['plain typed filter over parsed objects', () => objects.filter(({ amount, currency }) => amount !== null && currency === 'USD' && amount >= 3.9e9)],
	['plain substring over folded texts', () => objects.filter(({ folded }) => folded.includes('tunnel and re'))],
	['plain sort of numbers', () => [...objects].sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1))],
];

console.log(`\n${ROWS} rows of ${COLUMNS.length} columns`);
const floor = shortest(plain[0]![1]);
const line = (name: string, took: number, first?: number) => console.log(`${name.padEnd(42)} ${took.toFixed(2).padStart(9)} ms ${(took / floor).toFixed(1).padStart(8)}x${first === undefined ? '' : `   first time ${first.toFixed(0)} ms`}`);
for (const [name, act] of plain) line(name, shortest(act));
for (const [name, text] of questions) {
	const asked = query(text);
	const first = shortest(() => runQuery(asked, env), 1);
	line(name, shortest(() => runQuery(asked, env)), first);
}
const shown = runQuery(query('TABLE FROM investments'), env);
line('all rows of an answer', shortest(() => runQuery(query('TABLE FROM investments'), env)));
line('cells of fifty of its rows', shortest(() => shown.rows.slice(1000, 1050).map(({ cells }) => cells)));
