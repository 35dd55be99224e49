import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../read-vault';
import { answerOf, asking, projects, rowsOf } from './answers';

const vault = {
	'Actors/Mill.md': projects(['Rainier | $11B | — | Opened 2025', 'Indiana | $15B | 2.4 GW | 2026', 'State | $50B | 1.3 GW | 2027', 'Backlog | $200B | — | —', 'Old | $9B | | Cancelled 2024']),
	'Actors/Port.md': projects(['Crane | €2B | | 2025', 'Dock | $1B | | 2026']),
};

describe('GROUP BY', () => {
	const ask = asking(vault);

	test('shows the groups, how many they hold and what adds up', () => {
		expect(ask('TABLE FROM investments GROUP BY subject')).toEqual(['Mill | 5 | $76B | 3.7 GW', 'Port | 2 | €2B · $1B | ']);
	});
	test('aggregates that are used anywhere are shown; LIMIT counts groups', () => {
		expect(ask('TABLE FROM investments GROUP BY subject SORT MAX(amount) DESC LIMIT 1')).toEqual(['Mill | $50B']);
		expect(ask('TABLE subject FROM investments WHERE SUM(amount) > $10B GROUP BY subject')).toEqual(['Mill | $76B']);
	});
	test('a column stands there once, however it is written', () => {
		expect(answerOf(atlasOf(vault), 'TABLE subject, SUM(amount) FROM investments GROUP BY Subject SORT SUM(Amount) DESC').columns.map(({ title }) => title)).toEqual(['Subject', 'Sum of amount']);
	});
	test('a field that members differ in says in how many ways', () => {
		expect(ask('TABLE subject, section, project, COUNT() FROM investments GROUP BY subject')).toEqual(['Mill | Capital projects | 5 values | 5', 'Port | Capital projects | 2 values | 2']);
	});
	test('COUNT of a column, least, most, average and middle', () => {
		expect(ask('TABLE COUNT(capacity), MIN(amount), MAX(amount), AVG(amount), MEDIAN(amount) FROM investments WHERE subject = Mill')).toEqual(['2 | $11B | $50B | $25.33B | $15B']);
		expect(ask('TABLE MIN(timeline), MAX(timeline) FROM investments')).toEqual(['Cancelled 2024 | 2027']);
	});
	test('the least and the most say no more than their notes', () => {
		const vague = asking({ 'Actors/A.md': projects(['a | up to $4B | | expected 2028', 'b | $2B–$3B | | by 2030', 'c | $5B | | Q1 2027']) });
		expect(vague('TABLE MIN(timeline), MAX(timeline), MIN(amount), MAX(amount), MEDIAN(amount) FROM investments')).toEqual(['Q1 2027 | by 2030 | $0–$3B | $5B | $2B–$4B']);
	});
	test('nodes with a name of their own are in order with the others', () => {
		const chips = asking({ 'Actors/A.md': '#actor\n\n## Product roadmap\n\n| Chip | Node |\n|---|---|\n| a | 3nm |\n| b | 18A |\n| c | 7nm |\n| d | — |\n' });
		expect(chips('TABLE MIN(node), MAX(node), COUNT(node) FROM roadmap')).toEqual(['18A | 7nm | 3']);
	});
	test('a group of rows that only may fit says so', () => {
		const { rows, notes } = answerOf(atlasOf(vault), 'TABLE SUM(amount) FROM investments WHERE opened AFTER 2024 GROUP BY subject');
		expect(rows.map(({ cells, doubts }) => [cells.map(({ text }) => text).join(' '), doubts])).toEqual([
			['Mill $76B', ['2 of its 3 rows only may fit']], ['Port €2B · $1B', ['1 of its 2 rows only may fit']],
		]);
		expect(notes.slice(0, 2)).toEqual(['2 groups, 5 rows.', '3 of them only may fit.']);
	});
	test('a group of one row says why it only may fit', () => {
		expect(answerOf(atlasOf(vault), 'TABLE SUM(amount) FROM investments WHERE timeline IN H1 2026 GROUP BY subject').rows.map(({ doubts }) => doubts)).toEqual([['"2026" may fall outside H1 2026'], ['"2026" may fall outside H1 2026']]);
	});
	test('rows are counted of the groups that were chosen', () => {
		expect(answerOf(atlasOf(vault), 'TABLE FROM investments WHERE opened AFTER 2024 AND COUNT() > 2 GROUP BY subject').notes).toEqual(['1 group, 3 rows.', '2 of them only may fit.', '2 rows left out: 1 without a date, 1 whose date is of another step than "opened".']);
	});
	test('a sum says what it leaves out, and why', () => {
		const [mill] = answerOf(atlasOf(vault), 'TABLE SUM(amount) FROM investments GROUP BY subject').rows;
		expect(mill?.cells[1]?.total?.leftOut.map(({ row }) => mill.members?.[row]?.line)).toEqual([9, 10]);
		expect(mill?.cells[1]?.total?.leftOut[1]?.because).toContain('cancelled');
	});
	test('what a factory makes is left out of power as it is out of totals', () => {
		const panels = { 'Actors/Sun.md': '#actor\n\n## Manufacturing footprint\n\n| Location | Capacity |\n|---|---|\n| Ohio | 6 GW |\n| Penang | 3 GW |\n' };
		const [sun] = answerOf(atlasOf(panels), 'TABLE SUM(capacity) FROM investments GROUP BY subject').rows;
		expect(sun?.cells[1]?.total).toMatchObject({ sums: [], leftOut: [{ row: 0 }, { row: 1 }] });
	});
	test('the currency that most groups have figures in comes first, whichever way is sorted', () => {
		const amounts = { A: ['£3M'], B: ['$106B'], C: ['$2B'], D: ['€5B', '$7B'], E: ['€9B'], F: ['CNY 1T'], G: ['€1B'], H: ['TBD'], I: ['$4B'] };
		const mixed = asking(Object.fromEntries(Object.entries(amounts).map(([name, rows]) => [`Actors/${name}.md`, projects(rows.map(amount => `Yard | ${amount} | | 2026`))])));
		const order = (way: string) => mixed(`TABLE SUM(amount) FROM investments GROUP BY subject SORT SUM(amount) ${way}`).map(row => row.charAt(0)).join('');
		expect(order('DESC')).toBe('BDICEGFAH');
		expect(order('')).toBe('CIDBGEFAH');
		const plain = (way: string) => mixed(`TABLE subject FROM investments SORT amount ${way}`).join('');
		expect(plain('DESC')).toBe('BDICEDGFAH');
		expect(plain('')).toBe('CIDBGDEFAH');
	});
	test('members stand in the columns of their group', () => {
		const [mill] = answerOf(atlasOf(vault), 'TABLE SUM(amount) FROM investments GROUP BY subject').rows;
		expect(mill?.members?.map(({ cells }) => cells[1]?.text)).toEqual(['$11B', '$15B', '$50B', '$200B', '$9B']);
	});
});

describe('the same project in two notes', () => {
	const concept = (amount: string, updated: string) => `*Updated ${updated}*\n\n## Capital projects\n\n| Company | Project | Amount | Timeline |\n|---|---|---|---|\n| [[Mill]] | indiana | ${amount} | 2026 |\n`;
	const mill = '*Updated 2025-06-01*\n\n' + projects(['Indiana | $15B | | 2026', 'State | $50B | | 2027']);
	const sum = (amount: string, updated: string) => {
		const { rows, notes } = answerOf(atlasOf({ 'Actors/Mill.md': mill, 'Concepts/Plants.md': concept(amount, updated) }), 'TABLE SUM(amount) FROM investments GROUP BY subject');
		return { text: rows[0]?.cells[1]?.text, because: rows[0]?.cells[1]?.total?.leftOut.map(({ because }) => because), notes: notes.slice(1) };
	};

	test('is counted once', () => expect(sum('$15B', '2025-01-01')).toEqual({ text: '$65B', because: ['counted as told in Mill'], notes: ['1 row is not in the sums: 1 told in two notes.'] }));
	test('told otherwise counts as the newest note tells it, which is said', () => {
		const left = '1 row is not in the sums: 1 told with another figure in a newer note.';
		const told = 'One entry is told with different figures in several notes: the newest note is counted.';
		expect(sum('$20B', '2026-01-01')).toEqual({ text: '$70B', because: ['told with another figure in Plants, which is counted'], notes: [left, told] });
		expect(sum('$20B', '2025-01-01')).toEqual({ text: '$65B', because: ['told with another figure in Mill, which is counted'], notes: [left, told] });
	});
	const vaultOf = (first: string, second: string) => atlasOf({ 'Actors/Amazon.md': projects([first, 'Mill | $3B | | 2024']), 'Actors/Anthropic.md': projects([second]) });
	const all = 'TABLE SUM(amount) FROM investments';
	test('and under two subjects is counted once where nearly all agrees, and for each where they are asked apart', () => {
		const atlas = vaultOf('Project Rainier (Indiana) | $11B | 2.2 GW | Opened 2025', 'Project Rainier | $11B | 2.2 GW | Opened 2025');
		expect(rowsOf(atlas, all)).toEqual(['$14B']);
		expect(answerOf(atlas, all).notes).toEqual(['1 group, 3 rows.', '1 row is not in the sums: 1 told in two notes.']);
		expect(rowsOf(atlas, `${all} GROUP BY subject`)).toEqual(['Amazon | $14B', 'Anthropic | $11B']);
	});
	test.each([
		['another amount', 'Project Rainier | $12B | 2.2 GW | Opened 2025', '$26B'],
		['another name', 'Project Snow | $11B | 2.2 GW | Opened 2025', '$25B'],
		['nothing else in common', 'Project Rainier | $11B | 1 GW | 2027', '$25B'],
	])('%s makes two', (_, second, total) => expect(rowsOf(vaultOf('Project Rainier (Indiana) | $11B | 2.2 GW | Opened 2025', second), all)).toEqual([total]));
	test('a name with and without its bracket is one of one subject', () => {
		const place = (name: string) => `## Capital projects\n\n| Company | Project | Amount |\n|---|---|---|\n| [[Mill]] | ${name} | $15B |\n`;
		const summed = (name: string) => rowsOf(atlasOf({ 'Actors/Mill.md': mill, 'Concepts/Plants.md': place(name) }), 'TABLE SUM(amount) FROM investments GROUP BY subject');
		expect(summed('Indiana (phase one)')).toEqual(['Mill | $65B']);
		expect(summed('Indiana campus')).toEqual(['Mill | $65B']);
		expect(summed('Indianapolis')).toEqual(['Mill | $80B']);
	});
	test('a subject as a whole is not added to its projects', () => {
		const whole = '## Capital projects\n\n| Company | Investment | Capacity |\n|---|---|---|\n| [[Mill]] | $65B | 1 GW |\n';
		expect(rowsOf(atlasOf({ 'Actors/Mill.md': mill, 'Concepts/Totals.md': whole }), 'TABLE SUM(amount) FROM investments GROUP BY subject')).toEqual(['Mill | $65B']);
	});
});

describe('ACROSS', () => {
	test('a sum of one side names its rows among the members of the row', () => {
		const notes = { 'Actors/A.md': projects(['a | $1B | Planned', 'b | $2B | Live', 'c | $3B | Planned', 'd | $4B | Live'], 'Project | Amount | Status') };
		const [row] = answerOf(atlasOf(notes), 'TABLE subject, SUM(amount) FROM investments ACROSS status').rows;
		expect(row?.cells.flatMap(({ total }) => total?.sums.map(({ rows }) => rows) ?? [])).toEqual([[0, 2], [1, 3]]);
	});
	const stats = (rows: readonly string[]) => `#actor #mill\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
	const notes = { 'Actors/A.md': stats(['Ticker | AAA', 'Employees | 10']), 'Actors/B.md': stats(['employees | 20', 'HQ | Oslo']) };

	test('sets the values of a field side by side, what most have in common first', () => {
		const { columns, rows } = answerOf(atlasOf(notes), 'TABLE metric, value FROM stats OF #mill ACROSS subject');
		expect(columns.map(({ title }) => title)).toEqual(['Metric', 'A', 'B']);
		expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))).toEqual(['Employees | 10 | 20', 'Ticker | AAA | ', 'HQ |  | Oslo']);
	});
	test('what only may be there says so', () => {
		expect(answerOf(atlasOf({ 'Actors/A.md': stats(['Capex | $5–15B', 'Sales | $20B']) }), 'TABLE metric, value FROM stats WHERE value > $10B ACROSS subject').rows.map(({ doubts }) => doubts)).toEqual([['"$5–15B" may lie on either side of $10B'], []]);
	});
	test('each cell says where it stands', () => {
		const [row] = answerOf(atlasOf(notes), 'COMPARE [[A]], [[B]]').rows;
		expect(row?.cells[2]?.source).toEqual({ path: 'Actors/B.md', line: 6 });
	});
});

describe('order', () => {
	const ask = asking({ 'Actors/A.md': projects(['a | $2B | | 2027', 'b | — | | —', 'c | €1B | | expected 2026', 'd | $1B | | Opened 2024']) });
	const names = (rest: string) => ask(`TABLE project FROM investments ${rest}`).join('');

	test.each([
		['SORT amount', 'dacb'],
		['SORT amount DESC', 'adcb'],
		['SORT timeline', 'dcab'],
		['SORT timeline DESC LIMIT 2', 'ac'],
		['SORT project DESC', 'dcba'],
		['SORT subject, project DESC', 'dcba'],
		['', 'abcd'],
	])('%s: what is empty is last', (rest, order) => expect(names(rest)).toBe(order));

	test('a timeline is in order of time', () => {
		expect(ask('TIMELINE project FROM investments').join('')).toBe('dcab');
	});
});
