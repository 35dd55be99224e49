import { describe, expect, test } from 'vitest';
import { Theses } from '../../../src/atlas/theses/theses';
import type { ThesisView } from '../../../src/model/thesis';
import type { Notes } from '../../read-vault';
import { TestVault } from '../vault-index';

const THESIS = 'Theses/Long ferries.md';
const TODAY = '2026-01-10';

function thesesOf(notes: Notes): Theses {
	const vault = new TestVault(notes);
	const theses = new Theses(vault.index, () => vault.watch.items());
	vault.tell(change => theses.changed(change));
	return theses;
}

function viewOf(text: string, others: Notes = {}, today = TODAY): ThesisView {
	const view = thesesOf({ [THESIS]: text, ...others }).view(THESIS, today);
	if (view === null) throw new Error('no thesis');
	return view;
}

const reasons = ({ attention }: ThesisView): string[] => attention.map(({ words, source }) => `${source.path}:${source.line + 1} ${words}`);

describe('the status', () => {
	const index = { 'Index.md': '# Book\n\n| Thesis | Status |\n|---|---|\n| [[Long ferries]] | Closed |\n| Long rails | Active |\n' };

	test('is the note\'s own first one, beside what other notes state', () => {
		const { status, statuses } = viewOf('#thesis #active\n\n**Status**: Active\n', index);
		expect(status?.text).toBe('Active');
		expect(statuses.map(({ text, by, path }) => [text, by, path])).toEqual([['Active', 'line', THESIS], ['active', 'tag', THESIS], ['Closed', 'table', 'Index.md']]);
	});
	test('is marked where two cannot both hold', () => {
		const view = viewOf('**Status**: Active — half position\n', index);
		expect(view.disagreeing.map(({ text }) => text)).toEqual(['Active — half position', 'Closed']);
		expect(reasons(view)).toEqual([`${THESIS}:1 Statuses disagree: "Active — half position" in line 1, "Closed" in Index.md, line 5.`]);
	});
	test('that its tag contradicts', () => {
		expect(viewOf('#thesis #active\n\n**Status**: Idea (not active)\n').disagreeing).toHaveLength(2);
	});
	test.each([
		['**Status**: Strengthening — orders up\n', '| [[Long ferries]] | Confirmed |'],
		['**Status**: Idea\n', '| [[Long ferries]] | Paused |'],
		['**Status**: High conviction\n', '| [[Long ferries]] | Active |'],
		['**Status**: Speculative\n', '| [[Long ferries]] | Idea |'],
	])('%s does not disagree with %s', (own, row) => {
		expect(viewOf(own, { 'Index.md': `| Thesis | Status |\n|---|---|\n${row}\n` }).disagreeing).toEqual([]);
	});
	test('by the heading it stands under in an index', () => {
		const view = viewOf('**Status**: active\n', { 'Index.md': '# Book\n\n## Closed theses\n\n- [[Long ferries]] — sold in May\n' });
		expect(view.disagreeing.map(({ text, by }) => [text, by])).toEqual([['active', 'line'], ['Closed theses', 'heading']]);
	});
});

describe('a status of another note', () => {
	const index = (day: string): Notes => ({ 'Index.md': `| Thesis | Status |\n|---|---|\n| [[Long ferries]] | Idea |\n\n*Updated ${day}*\n` });

	test.each([
		['**Status**: Active\n**Last reviewed**: 2025-12-20\n', '2025-12-19', []],
		['**Status**: Active\n**Last reviewed**: 2025-12-20\n', '2025-12-20', ['Active', 'Idea']],
		['**Created**: 2025-06-01\n**Status**: Active\n', '2025-05-31', []],
		['**Status**: Active\n\n*Updated 2025-12-20*\n', '2025-12-21', ['Active', 'Idea']],
		['**Status**: Active\n', '2020-01-01', ['Active', 'Idea']],
	])('beside %j told on %s', (own, day, expected) => {
		const { disagreeing, statuses } = viewOf(own, index(day));
		expect(disagreeing.map(({ text }) => text)).toEqual(expected);
		expect(statuses).toHaveLength(2);
	});
	test.each(['Open questions', 'What to watch', 'Theses to watch', 'Watch', 'Ideas for later', 'Closed doors'])('is not the heading "%s"', heading => {
		expect(viewOf('**Status**: Invalidated\n', { 'Index.md': `## ${heading}\n\n- [[Long ferries]]\n` }).statuses).toHaveLength(1);
	});
	test.each(['Active', 'Active theses', 'Active ideas', 'Open positions', 'Active (2)'])('is the heading "%s"', heading => {
		expect(viewOf('**Status**: Invalidated\n', { 'Index.md': `## ${heading}\n\n- [[Long ferries]]\n` }).disagreeing).toHaveLength(2);
	});
	test.each(['Watch list', 'Watching', 'Ideas', 'On hold'])('is "%s", which an active one contradicts', heading => {
		expect(viewOf('**Status**: Active\n', { 'Index.md': `## ${heading}\n\n- [[Long ferries]]\n` }).disagreeing).toHaveLength(2);
	});
	test.each([
		['No longer active', 'Closed', 0],
		['No longer active', 'Active', 2],
		['Not active', 'Paused', 0],
		['Not validated', 'Weakening', 0],
		['Not yet closed', 'Active', 0],
		['Not weakening', 'Confirmed', 0],
		['Validated', 'Weakening', 2],
	])('"%s" beside "%s" are %i that disagree', (own, other, count) => {
		expect(viewOf(`**Status**: ${own}\n`, { 'Index.md': `| Thesis | Status |\n|---|---|\n| [[Long ferries]] | ${other} |\n` }).disagreeing).toHaveLength(count);
	});
});

describe('the review', () => {
	test.each([
		['**Last reviewed**: 2025-12-20\n\n*Review monthly.*', '2026-01-20', false],
		['**Last reviewed**: 2025-11-30\n\n*Review monthly.*', '2025-12-30', true],
		['**Last reviewed**: 2025-08-31\n\n*Review every six months.*', '2026-02-28', false],
		['**Last reviewed**: 2026-01-05\n\n*Review weekly.*', '2026-01-12', false],
		['**Created**: 2025-01-05\n\n*Review quarterly.*', '2025-04-05', true],
		['**Last reviewed**: 2025-12-20\n**Next review**: 2026-01-09\n', '2026-01-09', true],
		['**Last reviewed**: 2026-01-09\n**Next review**: 2025-12-01\n\n*Review monthly.*', '2026-02-09', false],
	])('by %s', (text, day, overdue) => expect(viewOf(`${text}\n`).review).toMatchObject({ day, overdue }));

	test('has no day where the note names an event, or none', () => {
		expect(viewOf('**Last reviewed**: 2025-01-05\n\n*Review at IPO.*\n').review).toBeNull();
		expect(viewOf('**Last reviewed**: 2025-01-05\n').review).toBeNull();
	});
	test('that is overdue asks for attention', () => {
		expect(reasons(viewOf('**Last reviewed**: 2025-11-30\n\n*Review monthly. Look at orders.*\n'))).toEqual([`${THESIS}:3 The review was due 2025-12-30: monthly, last reviewed 2025-11-30.`]);
	});
});

const CONDITIONS = '## What validates the thesis\n\n- [x] Orders up\n- [ ] Fares hold (Q1 2026)\n- [-] Third yard opens\n\n## What invalidates the thesis\n\n- [x] A bridge is built\n- [ ] Strike (Dec 2025)\n- [ ] Fuel doubles by 2027\n';

describe('conditions and dues', () => {
	test('count what is met; what is dropped does not count', () => {
		const { validates, invalidates } = viewOf(CONDITIONS);
		expect([validates.met, validates.total, invalidates.met, invalidates.total]).toEqual([1, 2, 1, 3]);
	});
	test('name what comes next, and what is late', () => {
		const { nextDue, overdue } = viewOf(CONDITIONS);
		expect([nextDue?.item.condition, nextDue?.source.line]).toEqual(['Fares hold (Q1 2026)', 3]);
		expect(overdue.map(({ item }) => item.condition)).toEqual(['Strike (Dec 2025)']);
	});
	test('ask for attention', () => {
		expect(reasons(viewOf(CONDITIONS))).toEqual([`${THESIS}:9 "A bridge is built" is ticked among what invalidates it.`, `${THESIS}:10 "Strike (Dec 2025)" is overdue.`]);
	});
	test('a row that is long past is no item that is late', () => {
		expect(viewOf('## Signposts to watch\n\n| Signal | Bullish |\n|---|---|\n| Fares | Rise (like 2021) |\n').overdue).toEqual([]);
	});
	test('items of other notes that name the thesis are its own too', () => {
		expect(viewOf('Words.\n', { 'Daily/2026-01-02.md': '## Open threads to watch\n\n- [ ] [[Long ferries]]: fares in February 2026\n' }).nextDue?.source).toEqual({ path: 'Daily/2026-01-02.md', line: 2 });
	});
});

const LOG = '**Created**: 2025-06-01\n\n## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|\n| 2025-07-01 | Orders up 12% | Validates demand |\n| 2025-12-20 | Strike in two ports | Weakens the case |\n';
const OTHERS = {
	'Actors/Norled.md': '#actor\n\n## Thesis implications\n\n| Thesis | Impact |\n|---|---|\n| [[Long ferries]] | Orders up 12% — Validates demand |\n| [[Long ferries]] | Lost the northern route, a setback |\n\n*Updated 2026-01-05*\n\n## Related\n\n- [[Long ferries]] — thesis\n',
	'Daily/2026-01-06.md': '## Theses\n\n| Thesis | New evidence | Direction |\n|---|---|---|\n| [[Long ferries]] | Fares fall again | Weakening |\n',
};

describe('the evidence', () => {
	test('merges log, daily rows and what other notes say, newest first, each once', () => {
		const { evidence } = viewOf(LOG, OTHERS);
		expect(evidence.map(({ asOf, from, text, also }) => [asOf, from, text, also.length])).toEqual([
			['2026-01-06', 'daily', 'Fares fall again', 0],
			['2026-01-05', 'note', 'Lost the northern route, a setback', 0],
			['2025-12-20', 'log', 'Strike in two ports — Weakens the case', 0],
			['2025-07-01', 'log', 'Orders up 12% — Validates demand', 1],
		]);
	});
	test('is weighed, as a whole and of late', () => {
		const { balance, lately, newest } = viewOf(LOG, OTHERS);
		expect([balance.helps, balance.hurts, lately.helps, lately.hurts, newest?.text]).toEqual([1, 3, 0, 2, 'Fares fall again']);
	});
	test('asks for attention where there is more harm than help of late', () => {
		expect(reasons(viewOf(LOG, OTHERS))).toEqual(['Daily/2026-01-06.md:5 In the last 90 days 2 things speak against it and 0 for it (1 of 2 inferred from words).']);
		expect(viewOf(LOG, OTHERS, '2026-06-10').attention).toEqual([]);
	});
	test('is the whole line where the thesis is only linked at its end', () => {
		const { evidence } = viewOf('Words.\n', { 'Daily/2026-01-06.md': '- Fares fall in three ports. Norway cuts its grant. [[Long ferries]]\n' });
		expect(evidence.map(({ text }) => text)).toEqual(['Fares fall in three ports. Norway cuts its grant. Long ferries']);
	});
	test('is no heading, and no bare word beside a link', () => {
		expect(viewOf('Words.\n', { 'Concepts/Ports.md': '## For [[Long ferries]]\n\n## Related\n\n- [[Long ferries]] — thesis\n' }).evidence).toEqual([]);
	});
	test('is no bare word that is neutral', () => {
		expect(viewOf('Words.\n', { 'Concepts/Ports.md': '## For theses\n\n- [[Long ferries]] — neutral\n' }).evidence).toEqual([]);
	});
	test('what is undated stands last', () => {
		const { evidence } = viewOf(LOG, { 'Concepts/Ports.md': 'Quays are full, which hurts [[Long ferries]].\n' });
		expect(evidence.at(-1)).toMatchObject({ asOf: null, from: 'note' });
	});
});

const LOG_HEAD = '## Evidence log\n\n| Date | Observation | Source |\n|---|---|---|\n';
const daily = (line: string): Notes => ({ 'Daily/2026-01-06.md': `- ${line}\n` });
const texts = ({ evidence }: ThesisView): Array<[string, number]> => evidence.map(({ source, also }) => [`${source.path}:${source.line + 1}`, also.length]);

describe('the same evidence', () => {
	test('is never two rows of the log', () => {
		expect(viewOf(`${LOG_HEAD}| 2026-01-05 | Orders for northern boats rise again | |\n| 2026-01-05 | Orders for northern boats rise again | |\n`).evidence).toHaveLength(2);
	});
	test.each([
		['| 2026-01-08 | Fares fall in three ports, Long ferries | [[2026-01-06]] |'],
		['| 2026-01-08 | Fares fall in three ports, Long ferries ([[2026-01-06]]) | |'],
	])('is the row %s and the line that it links to', row => {
		expect(texts(viewOf(`${LOG_HEAD}${row}\n`, daily('Fares fall in three ports, [[Long ferries]]')))).toEqual([[`${THESIS}:5`, 1]]);
	});
	test('is not a row of another day that links to nothing', () => {
		const row = '| 2025-12-08 | Fares fall in three ports, Long ferries | |';
		expect(viewOf(`${LOG_HEAD}${row}\n`, daily('Fares fall in three ports, [[Long ferries]]')).evidence).toHaveLength(2);
	});
	test.each([
		['supports it', 'supports it', 2],
		['supports it by orders for many new boats', 'supports it by orders for many new boats', 2],
	])('is not what two actors say of themselves: %s', (one, other, count) => {
		const note = (text: string): string => `#actor\n\n## For theses\n\n- [[Long ferries]] — ${text}\n`;
		expect(viewOf('Words.\n', { 'Actors/Norled.md': note(one), 'Actors/Havila.md': note(other) }).evidence).toHaveLength(count);
	});
	test('is what two notes of no actor say in the same words, where these are more than a few', () => {
		const of = (text: string) => viewOf('Words.\n', { 'A.md': `- ${text} [[Long ferries]]\n`, 'B.md': `- ${text} [[Long ferries]]\n` }).evidence.length;
		expect([of('Orders for northern boats rise, good for'), of('Good for')]).toEqual([1, 2]);
	});
});

describe('the newest evidence', () => {
	test('is not dated ahead, and what is dated ahead is not of late', () => {
		const { newest, lately } = viewOf(`${LOG_HEAD}| 2025-12-05 | Orders rise, demand is strong | |\n| 2026-03-01 | Strike, a setback | |\n`);
		expect([newest?.asOf, lately.hurts]).toEqual(['2025-12-05', 0]);
	});
});

describe('actors and related theses', () => {
	const notes: Notes = {
		[THESIS]: '## Tension with [[Long bridges]]\n\nWords.\n\n## Related\n\n- [[Norled]] — long, the leader in its market\n- [[Havila]] — short (loses routes)\n',
		'Theses/Long bridges.md': '## Related\n\n- [[Norled]] — short (loses routes)\n',
		'Theses/Long fish.md': '## Related\n\n- [[Havila]] — partner\n',
		'Actors/Norled.md': '#actor\n',
		'Actors/Havila.md': '#actor\n\n## For theses\n\n- [[Long ferries]] — its fares support the case\n',
	};
	test('stand with their roles, from both sides', () => {
		const { actors } = thesesOf(notes).view(THESIS, TODAY) ?? { actors: [] };
		expect(actors.map(({ title, roles, impacts }) => [title, roles, impacts.length]).sort()).toEqual([['Havila', ['short'], 2], ['Norled', ['long'], 1]]);
	});
	test('by links first, then by the actors that both have', () => {
		expect(thesesOf(notes).view(THESIS, TODAY)?.related).toEqual([
			{ path: 'Theses/Long bridges.md', title: 'Long bridges', linked: true, shared: 1 },
			{ path: 'Theses/Long fish.md', title: 'Long fish', linked: false, shared: 1 },
		]);
	});
	test('a row of the thesis\'s own tables decides nothing by its words', () => {
		const text = '## Layers\n\n| Layer | Who |\n|---|---|\n| Loss of heat | [[Norled]] |\n';
		expect(viewOf(text, { 'Actors/Norled.md': '#actor\n' }).actors.map(({ title, polarity }) => [title, polarity])).toEqual([['Norled', null]]);
	});
});

describe('the board', () => {
	test('has what needs attention first, then what comes next', () => {
		const theses = thesesOf({
			'Theses/A.md': 'Words.\n',
			'Theses/B.md': '**Last reviewed**: 2026-01-05\n\n*Review monthly.*\n',
			'Theses/C.md': '**Last reviewed**: 2025-01-05\n\n*Review monthly.*\n',
		});
		expect(theses.board(TODAY).map(({ title }) => title)).toEqual(['C', 'B', 'A']);
	});
	test('follows a change', () => {
		const vault = new TestVault({ [THESIS]: CONDITIONS });
		const theses = new Theses(vault.index, () => vault.watch.items());
		vault.tell(change => theses.changed(change));
		expect(theses.board(TODAY)[0]?.validates.met).toBe(1);
		vault.write({ [THESIS]: CONDITIONS.replace('- [ ] Fares', '- [x] Fares') });
		expect(theses.board(TODAY)[0]?.validates.met).toBe(2);
		vault.remove(THESIS);
		expect(theses.board(TODAY)).toEqual([]);
	});
});

test('the next review below the name of an actor is that of the actor', () => {
	const text = '#thesis\n\n## Northern yard\n\n**Next review**: 2026-04-01\n';
	expect([viewOf(text).review?.day, viewOf(text, { 'Actors/Northern yard.md': '#actor\n' }).review ?? null]).toEqual(['2026-04-01', null]);
});

test('theses of one title stand in the order of their paths, whichever was read first', () => {
	const paths = ['Theses/A/Rails.md', 'Theses/B/Rails.md'];
	const orders = [paths, [...paths].reverse()].map(all => {
		const theses = thesesOf({ ...Object.fromEntries(all.map(path => [path, '#thesis\n\n[[Norled]]\n'])), [THESIS]: '#thesis\n\n[[Norled]]\n', 'Actors/Norled.md': '#actor\n' });
		return [theses.board(TODAY).map(({ path }) => path), theses.view(THESIS, TODAY)?.related.map(({ path }) => path)];
	});
	expect(orders).toEqual([[[THESIS, ...paths], paths], [[THESIS, ...paths], paths]]);
});
