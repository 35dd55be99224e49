import { describe, expect, it } from 'vitest';
import type { KindLook } from '../../src/atlas/kind-look';
import type { KindId } from '../../src/model/kind';
import type { Section } from '../../src/views/panel/section';
import { sections } from '../../src/views/panel/sections';
import { fact, impact, resolved, table, watchItem } from './dossiers';

const own = 'Acme (ACM)';

const looks: ReadonlyMap<string, KindLook> = new Map([
	['stats', { title: 'Quick stats', icon: 'gauge' }],
	['roadmap', { title: 'Roadmap', icon: 'cpu' }],
	['investments', { title: 'Investments', icon: 'factory' }],
	['partners', { title: 'Partnerships', icon: 'handshake' }],
	['risks', { title: 'Risks', icon: 'shield-alert' }],
	['competitors', { title: 'Competitors', icon: 'swords' }],
	['metrics', { title: 'Metrics', icon: 'list' }],
	['wells', { title: 'Wells', icon: 'droplet' }],
]);
const lookOf = (kind: KindId): KindLook | null => looks.get(kind) ?? null;

const pair = [['a', 'b']] as const;

function tableLines(section: Section): number[] {
	switch (section.type) {
		case 'stats':
		case 'tables':
		case 'watch':
			return section.tables.map(shown => shown.table.line);
		case 'impacts':
			return [...new Set(section.entries.flatMap(entry => (entry.origin === null ? [] : [entry.origin.table.line])))];
		case 'facts':
		case 'problems':
		case 'news':
		case 'figures':
		case 'relations':
		case 'attention':
		case 'actors':
		case 'evidence':
		case 'related':
		case 'spoken':
			return [];
	}
}

describe('the sections of a dossier', () => {
	const everyKind = resolved({
		tables: [
			table('metrics', [own, 'Why it matters'], 1, ['Metric', 'Value'], pair),
			table('roadmap', [own, 'Chips', 'Alpha'], 10, ['Chip', 'Status'], pair),
			table('roadmap', [own, 'Chips', 'Beta'], 20, ['Chip', 'Status'], pair),
			table('investments', [own, 'Investments'], 30, ['Project', 'Amount'], pair),
			table('table', [own, 'Odds', 'Ends'], 40, ['A', 'B'], pair),
			table('table', [own, 'Odds', 'Ends'], 50, ['A', 'B'], pair),
			table('impacts', [own, 'Thesis implications'], 60, ['Thesis', 'Impact'], pair),
			table('table', [own, 'What to watch'], 70, ['Event', 'Due'], pair),
			table('partners', [own, 'Partnerships'], 80, ['Partner', 'Relationship'], pair),
			table('stats', [own, 'Quick stats'], 90, ['Metric', 'Value'], pair),
			table('wells', [own, 'Fields'], 100, ['Well', 'Depth'], pair),
			table('risks', [own, 'What may go wrong'], 110, ['Risk', 'Severity'], pair),
			table('competitors', [own, 'Competitors'], 120, ['Rival', 'Threat'], pair),
			table('risks', [own, 'Law', 'Risks'], 130, ['Risk', 'Severity'], pair),
			table('catalysts', [own, 'What to watch'], 140, ['Event', 'Due'], pair),
		],
		facts: [fact('Founder', 'Jane Doe', 150)],
		watch: [{ ...watchItem('a', null, 72), form: 'row' }, watchItem('b', ' ', 75), { ...watchItem('c', null, 142), form: 'row' }],
		problems: [{ code: 'ragged-row', severity: 'warning', line: 12, message: 'Short row.' }],
	});

	it('come in their order', () => {
		expect(sections(everyKind, lookOf, null).map(section => section.title)).toEqual([
			'Quick stats', 'Roadmap', 'Investments', 'Partnerships', 'Thesis impacts', 'What to watch',
			'Competitors', 'Risks', 'Wells', 'Why it matters', 'Ends', 'Facts', 'Problems',
		]);
	});

	it('hold every table once', () => {
		const lines = sections(everyKind, lookOf, null).flatMap(tableLines);
		expect([...lines].sort((a, b) => a - b)).toEqual(everyKind.dossier.tables.map(({ line }) => line));
	});

	it('say the headings that their title does not', () => {
		const captions = sections(everyKind, lookOf, null).flatMap(section => (section.type === 'tables' ? section.tables.map(({ caption }) => caption) : []));
		expect(captions).toEqual([
			['Chips', 'Alpha'], ['Chips', 'Beta'], [], [], [], ['What may go wrong'], ['Law', 'Risks'], ['Fields'], [], [], [],
		]);
		expect(sections(everyKind, lookOf, null).flatMap(section => (section.type === 'tables' ? [section.trail] : []))).toContainEqual(['Odds']);
	});

	it('tell equal headings apart', () => {
		const twice = resolved({ tables: [1, 20, 40].map(line => table('table', [line === 20 ? 'Other' : 'Same'], line, ['A'], [['x']])) });
		expect(sections(twice, lookOf, null).map(({ id }) => id)).toEqual(['other Same', 'other Other', 'other Same 2']);
	});

	it('are none for a note without tables and items', () => {
		expect(sections(resolved({}), lookOf, null)).toEqual([]);
	});
});

describe('the thesis impacts', () => {
	const withTable = { tables: [table('impacts', ['Thesis implications'], 4, ['Thesis', 'Impact'], [['Long acme', 'Sells more'], ['Unknown', 'Nothing']])] };

	it('have every row of the table, with what is known of it', () => {
		const [section] = sections(resolved(withTable, [impact({ polarity: 'positive', source: { path: 'Actors/Acme.md', line: 6 } })]), lookOf, null);
		expect(section?.type === 'impacts' && section.entries.map(({ line, polarity, namePath, name }) => [line, polarity, namePath, name.text])).toEqual([
			[6, 'positive', 'Theses/Long acme.md', 'Long acme'],
			[7, null, null, 'Unknown'],
		]);
	});

	it('add what is said elsewhere, led to its own note', () => {
		const [section] = sections(resolved(withTable, [impact({ source: { path: 'Theses/Long acme.md', line: 6 } })]), lookOf, null);
		expect(section?.type === 'impacts' && section.entries.map(({ path, line }) => [path, line])).toEqual([
			['Actors/Acme.md', 6],
			['Actors/Acme.md', 7],
			['Theses/Long acme.md', 6],
		]);
	});

	it('put what is said of one thesis together, its name once', () => {
		const said = [
			impact({ text: 'first', path: 'A.md', thesis: 'A', source: { path: 'X.md', line: 1 } }),
			impact({ text: 'second', path: 'B.md', thesis: 'B', source: { path: 'X.md', line: 2 } }),
			impact({ text: 'third', path: 'A.md', thesis: 'A', source: { path: 'Y.md', line: 3 } }),
		];
		const [section] = sections(resolved({}, said), lookOf, null);
		expect(section?.type === 'impacts' && section.entries.map(({ name, line, continued }) => [name.text, line, continued])).toEqual([
			['A', 1, false], ['A', 3, true], ['B', 2, false],
		]);
	});

	it('name the actor on the thesis itself', () => {
		const thesis = resolved({ path: 'Theses/Long acme.md', title: 'Long acme', role: 'thesis' }, [impact({})]);
		const [section] = sections(thesis, lookOf, null);
		expect(section?.type === 'impacts' && section.entries.map(({ name, namePath }) => [name.text, namePath])).toEqual([['Acme', 'Actors/Acme.md']]);
	});
});

describe('what to watch', () => {
	it('counts what is done; rows of a watch table are not told twice', () => {
		const note = resolved({
			tables: [table('table', ['What to watch'], 20, ['Event'], [['tape-out']])],
			watch: [watchItem('a', 'x', 1), watchItem('b', '-', 2), watchItem('c', ' ', 3), watchItem('d', null, 4), { ...watchItem('tape-out', null, 22), form: 'row' }],
		});
		const [section] = sections(note, lookOf, null);
		expect(section?.type === 'watch' && [section.progress, section.count, section.groups.flatMap(group => group.items.map(({ item }) => item.text))]).toEqual([
			{ done: 1, tasks: 3 }, 5, ['a', 'b', 'c', 'd'],
		]);
	});

	it('names the headings where there are several', () => {
		const note = resolved({ watch: [watchItem('a', ' ', 1, ['Validates']), watchItem('b', ' ', 9, ['Invalidates']), watchItem('c', ' ', 2, ['Validates'])] });
		const [section] = sections(note, lookOf, null);
		expect(section?.type === 'watch' && section.groups.map(({ heading, items }) => [heading, items.length])).toEqual([['Validates', 2], ['Invalidates', 1]]);
	});
});
