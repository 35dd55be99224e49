import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/graph/build/graph-of';
import type { Impact, Relation } from '../../src/model/mention';
import { graphOfNotes, ids, linksIn } from './vault-graph';

const actor = (text: string) => `#actor\n${text}\n`;
const thesis = '#thesis\n';

describe('the graph of a vault', () => {
	it('has an actor, a thesis and what one does to the other', () => {
		const graph = graphOfNotes({ 'Acme.md': actor('## Related\n- [[Long Grid]] — (+) orders doubled'), 'Theses/Long Grid.md': thesis });
		expect(graph.nodes.map(({ id, role, degree }) => [id, role, degree])).toEqual([['Acme.md', 'actor', 1], ['Theses/Long Grid.md', 'thesis', 1]]);
		expect(linksIn(graph)).toEqual(['Acme.md positive Theses/Long Grid.md']);
		expect(graph.links[0]).toMatchObject({ type: 'impact', weight: 1, evidence: [{ source: { path: 'Acme.md', line: 2 }, polarity: 'positive', by: 'sign' }] });
	});

	it('takes a note that is neither for a concept', () => {
		const graph = graphOfNotes({ 'Queue.md': '## For theses\n- [[Long Grid]] — (-) waits of years\n', 'Theses/Long Grid.md': thesis });
		expect(graph.nodes.map(({ id, role }) => [id, role])).toEqual([['Queue.md', 'concept'], ['Theses/Long Grid.md', 'thesis']]);
	});

	it('draws a supplier and its customer as one link, from whichever note it is told', () => {
		const suppliers = '## Suppliers\n| Supplier | What |\n|---|---|\n| [[Bolt]] | bolts |\n';
		const customers = '## Customers\n| Customer | Share |\n|---|---|\n| [[Acme]] | 10% |\n';
		const one = graphOfNotes({ 'Acme.md': actor(suppliers), 'Bolt.md': actor('') });
		const other = graphOfNotes({ 'Acme.md': actor(''), 'Bolt.md': actor(customers) });
		const both = graphOfNotes({ 'Acme.md': actor(suppliers), 'Bolt.md': actor(customers) });
		expect([one, other, both].map(linksIn)).toEqual(new Array(3).fill(['Bolt.md supplier Acme.md']));
		expect([one, other, both].map(({ links }) => links[0]?.evidence.length)).toEqual([1, 1, 2]);
	});

	it('keeps a name without a note, once for all spellings', () => {
		const partners = (name: string) => actor(`## Partners\n| Partner | Role |\n|---|---|\n| ${name} | lenses |\n`);
		const graph = graphOfNotes({ 'A.md': partners('Zeiss Optics'), 'B.md': partners('ZEISS optics') });
		expect(graph.nodes.filter(({ path }) => path === null).map(({ id, name, role, degree }) => [id, name, role, degree])).toEqual([['?actor/zeiss optics', 'ZEISS optics', 'actor', 2]]);
	});
});

const impact = (part: Partial<Impact>): Impact => ({ subject: 'A.md', thesis: 'T', path: 'T.md', text: 'text', polarity: 'positive', by: 'sign', words: [], word: null, form: 'bullet', asOf: null, source: { path: 'A.md', line: 0 }, place: null, ...part });
const relation = (part: Partial<Relation>): Relation => ({ subject: 'A.md', name: 'B', path: 'B.md', kind: 'partner', former: false, text: 'text', inferred: false, source: { path: 'A.md', line: 0 }, ...part });
const nothing = { noteOf: () => null };

describe('what is said of one pair', () => {
	it.each([
		[['positive', 'negative'], 'mixed'],
		[['positive', 'neutral'], 'positive'],
		[['negative', 'mixed'], 'negative'],
		[['mixed', 'neutral'], 'mixed'],
		[['neutral', null], 'neutral'],
		[[null], 'unknown'],
	] as const)('%j comes to %s', (said, polarity) => {
		const graph = graphOf(said.map((one, line) => impact({ polarity: one, text: `${line}`, source: { path: 'A.md', line } })), [], nothing);
		expect(graph.links).toMatchObject([{ polarity }]);
	});

	it('does not count what a thesis says in its own table of who does what', () => {
		const passing = impact({ form: 'table', by: 'words', polarity: 'negative', source: { path: 'T.md', line: 3 } });
		expect(graphOf([passing, impact({})], [], nothing).links).toMatchObject([{ polarity: 'positive', evidence: [{}, {}] }]);
	});

	it('weighs a sign more than words, and words more than a bare name', () => {
		const weigh = (part: Partial<Impact>) => graphOf([impact(part)], [], nothing).links[0]?.weight;
		expect([weigh({}), weigh({ by: 'words' }), weigh({ polarity: null, by: null })]).toEqual([1, 0.5, 0.25]);
	});

	it('counts what one line says twice once, and lists the newest first', () => {
		const told = [impact({ asOf: '2025-01-01' }), impact({ asOf: '2025-01-01' }), impact({ text: 'newer', asOf: '2026-01-01' }), impact({ text: 'undated' })];
		const [link] = graphOf(told, [], nothing).links;
		expect(link?.evidence.map(({ text }) => text)).toEqual(['newer', 'text', 'undated']);
		expect(link?.weight).toBe(3);
	});

	it.each([
		['under two groups', '**Supports:**\n\n- [[Long T]]\n\n**Adds risk to:**\n\n- [[Long T]]'],
		['with two signs', '- [[Long T]] (+) ships more\n- [[Long T]] (-) ships more'],
	])('keeps the same words where they say other things: %s', (_, lines) => {
		const [link] = graphOfNotes({ 'A.md': actor(`## For theses\n\n${lines}`), 'Long T.md': thesis }).links;
		expect(link).toMatchObject({ polarity: 'mixed', weight: 2, evidence: [{ polarity: 'positive' }, { polarity: 'negative' }] });
	});

	it('counts each line that says the same: two rows are two', () => {
		const rows = [relation({}), relation({ source: { path: 'A.md', line: 4 } }), relation({ former: true })];
		expect(graphOf([], rows, nothing).links).toMatchObject([{ former: false, weight: 2.5, evidence: [{}, {}, {}] }]);
	});

	it('is over only where every place says so', () => {
		const former = relation({ former: true });
		expect(graphOf([], [former], nothing).links).toMatchObject([{ former: true, weight: 0.5 }]);
		expect(graphOf([], [former, relation({ text: 'still', inferred: true })], nothing).links).toMatchObject([{ former: false, weight: 1 }]);
	});

	it('is no link to itself', () => {
		expect(graphOf([impact({ path: 'A.md' })], [relation({ path: 'A.md' })], nothing)).toEqual({ nodes: [], links: [] });
	});

	it('has a holding as an investment, and people as theirs', () => {
		const graph = graphOf([], [relation({ kind: 'holding' }), relation({ kind: 'person', path: 'P.md' })], nothing);
		expect(linksIn(graph)).toEqual(['A.md investor B.md', 'A.md person P.md']);
	});
});

it('a note that is asked for is there without any link', () => {
	expect(ids(graphOf([], [], { noteOf: () => ({ title: 'Lone', role: 'actor', tags: ['x'] }), always: ['Lone.md'] }))).toEqual(['Lone.md']);
});
