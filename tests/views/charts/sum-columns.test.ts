import { describe, expect, it } from 'vitest';
import { columnCharts, type ColumnCharts } from '../../../src/views/charts/sum-columns';
import { questionOf } from '../../../src/views/explorer/question';
import { atlasOf } from '../../read-vault';

const table = (rows: string) => `---\ntags: [actor]\n---\n## Investments\n\n| Project | Amount | Capacity | Status |\n|---|---|---|---|\n${rows}\n`;
const atlas = atlasOf({
	'Actors/Acme.md': table('| One | $10B | 1 GW | Planned |\n| Two | over $20B | | Active |\n| Acme backlog | $200B | | |'),
	'Actors/Bolt.md': table('| Three | $5-7B | 500 MW | Planned |\n| Four | soon | | |'),
	'Actors/Crane.md': table('| Five | €2B | | Active |'),
	'Actors/Dune.md': table('| Six | | | Active |'),
});

function charts(query: string, moved: readonly string[] = []): ColumnCharts[] {
	const answer = atlas.asking.ask(query, '2026-01-06');
	if ('errors' in answer) throw new Error(answer.errors[0]?.message);
	const keys = new Set(answer.rows.flatMap(({ members }) => members ?? []).filter(({ cells }) => cells.some(({ text }) => moved.includes(text))).map(({ key }) => key));
	return columnCharts({ columns: answer.columns, rows: answer.rows, question: questionOf(query), moved: row => new Set(row.members?.map(({ key }) => key).filter(key => keys.has(key))), linkTarget: target => `Actors/${target}.md` });
}

const bars = ({ charts: all }: ColumnCharts) => all.map(chart => [chart.caption, ...chart.bars.map(({ label, text }) => `${label} ${text}`)]);

describe('charts of grouped sums', () => {
	const [amounts, capacities] = charts('TABLE investments GROUP BY subject');

	it('are one for each column and unit in which groups can be compared, the largest first', () => {
		expect(amounts === undefined ? [] : bars(amounts)).toEqual([['Sum of amount, USD', 'Acme ~$30B', 'Bolt $5B–$7B']]);
		expect(capacities === undefined ? [] : bars(capacities)).toEqual([['Sum of capacity', 'Acme 1 GW', 'Bolt 500 MW']]);
	});

	it('say what stands alone in its unit, and who has nothing', () => {
		expect([amounts?.alone, amounts?.none]).toEqual([['Crane €2B'], ['Dune']]);
	});

	it('say how many rows they do not count, and why', () => {
		expect(amounts?.uncounted).toEqual({ rows: 7, counted: 4, reasons: [['backlog', 1], ['no amount that adds up', 1], ['without a figure', 1]] });
		expect(capacities?.uncounted).toMatchObject({ rows: 7, counted: 2, reasons: [['without a figure', 5]] });
	});

	it('mark what is open or uncertain, and say it of the bar with its rows', () => {
		const [acme, bolt] = amounts?.charts[0]?.bars ?? [];
		expect([acme?.bound, acme?.approx, bolt?.bound, bolt?.approx]).toEqual(['over', true, null, false]);
		expect(acme?.title.split('\n').slice(0, 3)).toEqual(['Acme: ~$30B', '2 of 3 rows', 'Of 2 amounts 1 at least so much']);
		expect(acme?.title).toContain('1 row left out: a backlog');
		expect(bolt?.title).toContain('Of 1 amount 1 a range');
		expect([bolt?.shape?.sure.size, bolt?.shape?.unsure.size].every(size => size !== undefined && size > 0)).toBe(true);
	});

	it('follow rows that were moved by hand', () => {
		const [moved] = charts('TABLE investments GROUP BY subject', ['$200B', '$10B']);
		expect(moved === undefined ? [] : bars(moved)).toEqual([['Sum of amount, USD', 'Acme ~$220B', 'Bolt $5B–$7B']]);
		expect(moved?.uncounted.reasons).toContainEqual(['taken out by you', 1]);
	});

	it('are called by what is grouped by, wherever it stands', () => {
		const [byStatus] = charts('TABLE project, status, SUM(capacity) FROM investments GROUP BY status');
		expect(byStatus === undefined ? [] : bars(byStatus)).toEqual([]);
		const [sums] = charts('TABLE project, status, SUM(amount) FROM investments GROUP BY status');
		expect(sums === undefined ? [] : bars(sums)).toEqual([['Sum of amount, USD', 'Active ~$20B', 'Planned $15B–$17B']]);
	});

	it('lead to the note that a group is called by, else to its first row', () => {
		const places = (query: string) => charts(query)[0]?.charts[0]?.bars.map(({ place }) => place);
		expect(places('TABLE SUM(amount) FROM investments GROUP BY subject')).toEqual([{ path: 'Actors/Acme.md', line: 0 }, { path: 'Actors/Bolt.md', line: 0 }]);
		expect(places('TABLE SUM(amount) FROM investments GROUP BY status')).toEqual([{ path: 'Actors/Acme.md', line: 8 }, { path: 'Actors/Acme.md', line: 7 }]);
	});

	it('are none without groups, and none where a single one has a figure', () => {
		expect(charts('TABLE investments')).toEqual([]);
		expect(charts('TABLE SUM(amount) FROM investments')).toEqual([]);
		expect(charts('TABLE investments WHERE status = planned AND capacity >= 1 GW GROUP BY subject')).toEqual([]);
	});
});
