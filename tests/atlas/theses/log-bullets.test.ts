import { describe, expect, test } from 'vitest';
import { Theses } from '../../../src/atlas/theses/theses';
import type { ThesisView } from '../../../src/model/thesis';
import type { Notes } from '../../read-vault';
import { TestVault } from '../vault-index';

const THESIS = 'Theses/Long ferries.md';

function viewOf(text: string, others: Notes = {}): ThesisView {
	const vault = new TestVault({ [THESIS]: text, ...others });
	const view = new Theses(vault.index, () => []).view(THESIS, '2026-01-10');
	if (view === null) throw new Error('no thesis');
	return view;
}

const BULLETS = '**Created**: 2025-06-01\n\n## Evidence log\n\n- 2025-07-01: Orders up 12%, which supports the case ([[2025-07-02]])\n- **2025-12-20** — [[Norled]] strikes in two ports, a setback\n- No day\n- [ ] 2025-12-21: A task\n\n## Notes\n\n- 2025-12-22: Elsewhere\n\n*Updated 2026-01-08*\n';
const said = ({ evidence }: ThesisView): unknown[] => evidence.map(({ asOf, from, text, polarity, by, words, actor, source, also }) => [asOf, from, text, polarity, by, words, actor, source.line + 1, also.length]);

describe('a log of bullets', () => {
	test('is read as one of rows is: day, words, what they say by our reading, and of whom', () => {
		expect(said(viewOf(BULLETS, { 'Actors/Norled.md': '#actor\n' }))).toEqual([
			['2025-12-20', 'log', 'Norled strikes in two ports, a setback', 'negative', 'words', ['strikes'], 'Actors/Norled.md', 6, 0],
			['2025-07-01', 'log', 'Orders up 12%, which supports the case (2025-07-02)', 'positive', 'words', ['orders', 'up', 'supports'], null, 5, 0],
		]);
	});
	test('has a line of another note once that it links to', () => {
		const { evidence } = viewOf('## Evidence log\n\n- 2025-12-01: Fares fall in three ports, Long ferries ([[2026-01-06]])\n', { 'Daily/2026-01-06.md': '- Fares fall in three ports, [[Long ferries]]\n' });
		expect(evidence.map(({ source, also }) => [source.path, also])).toEqual([[THESIS, [{ path: 'Daily/2026-01-06.md', line: 0 }]]]);
	});
	test('gives an actor what is said of it once, and each that a bullet names', () => {
		const notes = { 'Actors/Norled.md': '#actor\n', 'Actors/Havila.md': '#actor\n' };
		const { actors } = viewOf('## Evidence log\n\n- 2025-12-20: [[Norled]] outbids [[Havila]]\n', notes);
		expect(actors.map(({ title, impacts }) => [title, impacts.length]).sort()).toEqual([['Havila', 1], ['Norled', 1]]);
	});
	test.each([
		['Jan 4, 2026: a', ['2026-01-04 a']],
		['4 January 2026 a', ['2026-01-04 a']],
		['[[2026-01-04]] - a', ['2026-01-04 a']],
		['2026-01-04 3 ships', ['2026-01-04 3 ships']],
		['December 2025: a', ['2025-12-31 a']],
		['2026 capex is raised', []],
		['2026-01-04', []],
		['2026-01-04\n  - a\n  - b\n    - c', ['2026-01-04 a', '2026-01-04 b']],
		['2026-01-04: a\n  - 2026-01-02: b\n    - 2026-01-03: c', ['2026-01-04 a']],
		['2026-01-02 – 2026-01-04: a', ['2026-01-04 a']],
		['2026-01-02 to 2026-01-04: a', ['2026-01-04 a']],
		['2026-01-02 — 2026-01-04 was a holiday', ['2026-01-02 2026-01-04 was a holiday']],
		['2026-01-02 – 2027 guidance', ['2026-01-02 2027 guidance']],
		['2026-01-04. a', ['2026-01-04 a']],
		['**2026-01-04.** a', ['2026-01-04 a']],
		['2026-01-04T10:30: a', ['2026-01-04 a']],
		['2026-01-04 10:30 a', ['2026-01-04 a']],
		['2026-01-04: a\n  and b\n- c', ['2026-01-04 a and b']],
		['2026-01-04: a\n\n  b', ['2026-01-04 a']],
		['2026-01-04: —', []],
		['2026-01-04: ...', []],
		['2026-01-04: TBD', []],
		['2026-01-04:\n  - TBD', []],
		['~~2026-01-04: a~~', []],
		['2026-01-04: ~~a~~', []],
		['2026-01-04: ~~a~~ b', ['2026-01-04 a b']],
	])('"%s" says %j', (bullet, expected) => {
		expect(viewOf(`## Evidence log\n\n- ${bullet}\n`).evidence.map(({ asOf, text }) => `${asOf ?? ''} ${text}`).sort()).toEqual(expected);
	});
	test('goes on below headings of its own, but not below one of what speaks against', () => {
		const text = '## Evidence log\n\n### 2025\n\n- 2025-12-01: a\n\n### Evidence against\n\n- 2025-12-02: b\n\n## Other\n\n### 2025\n\n- 2025-12-03: c\n';
		expect(viewOf(text).evidence.map(one => one.text)).toEqual(['a']);
	});
	test.each(['Sources', 'Related'])('has nothing below its heading "%s"', heading => {
		expect(viewOf(`## Evidence log\n\n- 2025-12-01: a\n\n### ${heading}\n\n- 2025-12-02: b\n`).evidence.map(one => one.text)).toEqual(['a']);
	});
	test.each([
		['Supporting', 'Orders fall', 'positive'],
		['Contradicting', 'Orders rise', 'negative'],
		['Challenges', 'Orders rise', 'negative'],
		['Headwinds\n\n#### Ports', 'Orders rise', 'negative'],
		['Up to 2025', 'Orders fall', 'negative'],
		['Evidence', 'Orders fall', 'negative'],
	])('says below its heading "%s" that "%s" is %s', (heading, text, polarity) => {
		expect(viewOf(`## Evidence log for ferries\n\n### ${heading}\n\n- 2025-12-01: ${text}\n`).evidence.map(one => one.polarity)).toEqual([polarity]);
	});
	test('is of the side that a group of bullets states', () => {
		expect(viewOf('## Evidence log\n\n**Supports the thesis:**\n\n- 2025-12-01: Fares\n').evidence.map(({ polarity, by }) => [polarity, by])).toEqual([['positive', 'group']]);
	});
});

describe('an actor that a bullet names', () => {
	const notes = { 'Actors/Norled.md': '#actor\n', 'Actors/Havila.md': '#actor\n' };
	const newest = (log: string): string[] => viewOf(`*Updated 2026-01-08*\n\n## Evidence log\n\n${log}\n`, notes).actors.map(actor => `${actor.title} ${actor.polarity ?? ''} ${actor.newest.asOf ?? ''}`).sort();
	test.each([
		['after another', '- 2025-12-01: [[Norled]] and [[Havila]] strike', ['Havila negative 2025-12-01', 'Norled negative 2025-12-01']],
		['on a line that goes on with it', '- 2025-12-01: Told at the fair, and then\n  [[Norled]] strikes', ['Norled negative 2025-12-01']],
		['on such a line after another', '- 2025-12-01: [[Havila]] strikes\n  as [[Norled]] does', ['Havila negative 2025-12-01', 'Norled  2025-12-01']],
		['in a detail of it', '- 2025-12-01: Ports close\n  - [[Norled]] strikes', ['Norled negative 2025-12-01']],
		['in a bullet that is struck out', '- ~~2025-12-01: [[Norled]] strikes~~', []],
		['of a day ahead', '- 2025-12-01: [[Norled]] strikes\n- 2026-08-01: [[Norled]] reports', ['Norled negative 2025-12-01']],
	])('%s is of its day', (_, log, expected) => expect(newest(log)).toEqual(expected));
	test('has a bullet over two lines once that tells what another note does', () => {
		const { evidence } = viewOf('## Evidence log\n\n- 2026-01-06: Fares of [[Norled]] fall in three\n  ports, Long ferries ([[2026-01-06]])\n', { ...notes, 'Daily/2026-01-06.md': '- Fares of [[Norled]] fall in three ports, [[Long ferries]]\n' });
		expect(evidence.map(({ source, also }) => [source.path, also])).toEqual([[THESIS, [{ path: 'Daily/2026-01-06.md', line: 0 }]]]);
	});
});

describe('what the log gives no day', () => {
	test('is undated, though its note has a day', () => {
		expect(viewOf('## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|\n| | Orders up | a |\n| 2025-07-01 | Fares up | b |\n\n*Updated 2026-01-08*\n').evidence.map(({ asOf, text }) => [asOf, text])).toEqual([['2025-07-01', 'Fares up — b'], [null, 'Orders up — a']]);
	});
	test('is of the day that its heading states', () => {
		expect(viewOf('## Evidence log (December 2025)\n\n| Date | Observation | Implication |\n|---|---|---|\n| | Orders up | a |\n').evidence[0]?.asOf).toBe('2025-12-31');
	});
});
