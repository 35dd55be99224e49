import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../read-vault';
import { answerOf, asking, projects, rowsOf } from './answers';

const ask = asking({
	'Actors/Mill.md': projects(['North | $1B | 300 MW | Opened 2024', 'South | $12B | 2.4 GW | Announced Dec 2025', 'East | $10B–$14B | — | Breaking ground 2026', 'West | €20B | TBD | expected 2027', 'Quay | $2B, 500 MW | | 2026']),
});
const names = (where: string) => ask(`TABLE project FROM investments WHERE ${where}`);

describe('figures', () => {
	test.each([
		['amount >= $10B', ['South', 'East']],
		['amount > $10B', ['South', '? East']],
		['amount < $12B', ['North', '? East', 'Quay']],
		['NOT amount >= $10B', ['North', 'Quay']],
		['amount >= €1B', ['West']],
		['amount = $1B', ['North']],
		['amount IN ($1B, €20B)', ['North', 'West']],
		['capacity >= 2 GW', ['South']],
		['capacity < 1 GW', ['North']],
		['capacity IS EMPTY', ['East', 'West', 'Quay']],
	])('%s', (where, found) => expect(names(where)).toEqual(found));

	test('a bare number means what its column counts, not money, power or percent', () => {
		const fleet = asking({ 'Actors/A.md': '#actor\n\n## Fleet\n\n| Vessel | TEU |\n|---|---|\n| One | 24,000 TEU |\n| Two | 8,000 TEU |\n| Three | 15,000 |\n| Four | $20B |\n| Five | 90% |\n| Six | 20 GW |\n' });
		expect(fleet('TABLE "Vessel" FROM tables "Fleet" WHERE "TEU" > 12000')).toEqual(['One', 'Three']);
	});
	test('tables under a heading that there is not are said to be none', () => {
		expect(answerOf(atlasOf({ 'Actors/A.md': projects(['X | $1B | | ']) }), 'TABLE tables "No such section"').notes).toEqual(['No table stands under a heading "No such section".']);
	});
	test('what else a cell states answers where its main figure is of another kind', () => {
		const both = asking({ 'Actors/A.md': projects(['X | | $2B, 500 MW | ', 'Y | | $2B | ', 'Z | | a unit of 500 MW | ']) });
		expect(both('TABLE project FROM investments WHERE capacity >= 400 MW')).toEqual(['X', '? Z']);
	});

	test('what cannot be compared is neither true nor false, and counted', () => {
		const atlas = atlasOf({ 'Actors/A.md': projects(['X | $1B | | ', 'Y | — | | ', 'Z | €1B | | ', 'W | unclear | | ']) });
		const { rows, notes } = answerOf(atlas, 'TABLE project FROM investments WHERE NOT amount > $5B');
		expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['X']);
		expect(notes).toEqual(['1 row.', '3 rows left out: 1 without amount, 1 whose amount is in another currency or unit, 1 whose amount is no figure.']);
	});
});

describe('dates', () => {
	test.each([
		['timeline IN 2026', ['East', 'Quay']],
		['timeline IN H1 2026', ['? East', '? Quay']],
		['timeline BY 2025', ['North', 'South']],
		['timeline BEFORE 2025', ['North']],
		['timeline AFTER 2025', ['East', 'West', 'Quay']],
		['opened BY 2024', ['North']],
		['opened AFTER 2025', ['? South', 'East', '? West', '? Quay']],
		['expected AFTER 2026', ['West']],
		['timeline BY end of 2025', ['North', 'South']],
		['timeline AFTER end of June 2026', ['? East', 'West', '? Quay']],
		['timeline IN first half of 2026', ['? East', '? Quay']],
		['timeline IN second quarter of 2026', ['? East', '? Quay']],
		['due AFTER 2025', ['East', 'West', 'Quay']],
		['due BEFORE today', ['South', '? East', '? Quay']],
		['timeline AFTER today + 1 year', ['? West']],
	])('%s', (where, found) => expect(names(where)).toEqual(found));

	test('a row says in words why it only may fit', () => {
		const atlas = atlasOf({ 'Actors/A.md': projects(['X | $1B | | 2026', 'Y | $5B–$12B | | Opened 2026']) });
		const doubts = (where: string) => answerOf(atlas, `TABLE project FROM investments WHERE ${where}`).rows.map(row => row.doubts);
		expect(doubts('timeline IN H1 2026')).toEqual([['"2026" may fall outside H1 2026'], ['"Opened 2026" may fall outside H1 2026']]);
		expect(doubts('opened IN 2026')).toEqual([['"2026" may not be opened'], []]);
		expect(doubts('timeline BEFORE today + 90 days')).toEqual([['"2026" may not be before today + 90 days'], ['"Opened 2026" may not be before today + 90 days']]);
		expect(doubts('amount > $10B')).toEqual([['"$5B–$12B" may lie on either side of $10B']]);
	});
});

describe('texts, names and lists', () => {
	const vault = {
		'Actors/Mill.md': '---\naliases: [Millers]\n---\n#actor/paper\n\n## Product roadmap\n\n| Chip | Node | Foundry | Status |\n|---|---|---|---|\n| One | 3nm | [[Port]] | In production (2025) |\n| Two | 5nm/3nm | Port, Quay | Planned |\n| Three | 2nm | Nobody | Entwürfe |\n',
		'Actors/Port.md': '---\naliases: [PRT]\n---\n#actor\n',
		'Actors/Quay.md': '#actor\n',
	};
	const atlas = atlasOf(vault);
	const chips = (where: string) => rowsOf(atlas, `TABLE generation FROM roadmap WHERE ${where}`);

	test.each([
		['foundry = [[Port]]', ['One', 'Two']],
		['foundry = PRT', ['One', 'Two']],
		['foundry HAS [[Quay]]', ['Two']],
		['foundry != [[Port]]', ['Three']],
		['foundry CONTAINS po', ['One', 'Two']],
		['foundry = nobody', ['Three']],
		['status = "in production"', ['One']],
		['status STARTS WITH entwurfe', ['Three']],
		['node <= 3nm', ['One', '? Two', 'Three']],
		['tags HAS #actor', ['One', 'Two', 'Three']],
		['links HAS [[Port]]', ['One']],
		['subject = Millers', ['One', 'Two', 'Three']],
		['section = "product roadmap" AND line > 10', ['Two', 'Three']],
		['"Chip" = two', ['Two']],
	])('%s', (where, found) => expect(chips(where)).toEqual(found));
});

test('flags are conditions by themselves', () => {
	const ask = asking({ 'Actors/A.md': '#actor\n\n## What to watch\n\n- [ ] Ship (March 2026)\n- [x] Port — done (2025)\n- Crane\n' });
	expect(ask('TASK condition FROM watch WHERE done')).toEqual(['Port']);
	expect(ask('TASK condition FROM watch WHERE NOT done')).toEqual(['Ship (March 2026)', 'Crane']);
	expect(ask('DUE IN H1 2026')).toEqual(['A | Ship (March 2026) | Mar 2026 |  | ']);
});

test('a step is empty, and shown empty, where the date is of another', () => {
	const ask = asking({ 'Actors/A.md': projects(['a | $1B | | Opened Oct 2025', 'b | $1B | | delayed to H2 2027', 'c | $1B | | Announced June 2025', 'd | $1B | | 2024', 'e | $1B | | 2028', 'f | $1B | | —']) });
	expect(ask('TABLE project, delayed FROM investments WHERE delayed IS NOT EMPTY')).toEqual(['b | delayed to H2 2027']);
	expect(ask('TABLE project, opened FROM investments WHERE opened IS NOT EMPTY')).toEqual(['a | Opened Oct 2025', 'd | 2024']);
	expect(ask('TABLE project, announced FROM investments WHERE announced IS EMPTY')).toEqual(['a | ', 'b | ', 'd | ', 'e | ', 'f | ']);
});
