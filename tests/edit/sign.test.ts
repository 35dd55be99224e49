import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import { readDossier } from '../../src/extract/dossier';
import type { PolaritySign, SignIntention } from '../../src/model/edit';
import type { ImpactMention } from '../../src/model/mention';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';
import { placeOf, undone } from './edits';

const ACTOR = 'Actors/Acme.md';
const THESIS = 'Theses/Long Acme.md';
const TAG = '#actor\n\n';

function sign(text: string, line: number, target: string | null, mark: PolaritySign = '+', passing: readonly string[] = []): SignIntention {
	return { type: 'sign', path: ACTOR, place: placeOf(text, line), line, target, sign: mark, passing };
}

/** What a note says of theses: on which line, of which, and what is read of it. */
function impacts(path: string, text: string): ImpactMention[] {
	const { mentions } = readDossier(parseNote(path, text, () => ({})), DEFAULT_SETTINGS);
	return mentions.flatMap(mention => (mention.type === 'impact' ? [mention] : []));
}

const nameOf = ({ target, subjects }: ImpactMention) => target?.link?.target ?? subjects[0]?.link?.target ?? null;
const POLARITY = { '+': 'positive', '-': 'negative', '±': 'mixed' } as const;

/** Writes the sign, and checks that it is read of what was meant, and of nothing else. */
function check(path: string, before: string, asked: SignIntention, after: string, thesis: string | null): void {
	const result = applyEdits(before, path, [asked]);
	expect([result.text, result.outcomes[0]]).toMatchObject([after, { done: true }]);
	const [old, now] = [impacts(path, before), impacts(path, after)];
	expect(now.map(({ line, form }) => [line, form])).toEqual(old.map(({ line, form }) => [line, form]));
	now.forEach((mention, at) => {
		const isMeant = mention.line === asked.line && (thesis === null || nameOf(mention) === thesis);
		if (isMeant) expect(mention.reading, mention.text).toMatchObject({ polarity: POLARITY[asked.sign], by: 'sign' });
		else expect(mention).toEqual(old[at]);
	});
	expect(now.some(({ line }) => line === asked.line)).toBe(true);
	expect(undone(result)).toBe(before);
}

describe('a sign is written where it is read', () => {
	it.each<[title: string, line: string, after: string, mark?: PolaritySign]>([
		['behind a bullet', '- [[Long A]] — demand grows', '- [[Long A]] — demand grows (+)'],
		['behind a bullet that is only a name', '- [[Long A]]', '- [[Long A]] (-)', '-'],
		['before its last point', '* [[Long A]] — demand grows.  ', '* [[Long A]] — demand grows (±).  ', '±'],
		['before the id of the block', '- [[Long A]] — demand grows ^id', '- [[Long A]] — demand grows (+) ^id'],
		['before the day that a task ends in', '- [ ] [[Long A]] — demand grows 📅 2026-06-30', '- [ ] [[Long A]] — demand grows (+) 📅 2026-06-30'],
		['behind marks', '- [[Long A]] — **demand *grows***', '- [[Long A]] — **demand *grows*** (+)'],
		['behind code', '- [[Long A]] — see `a.b`', '- [[Long A]] — see `a.b` (+)'],
		['of two sentences in the first, where any reading finds it', '- [[Long A]] — demand grows. Costs too.', '- [[Long A]] — demand grows (+). Costs too.'],
		['before a short word with a point', '- [[Long A]] — up vs. last year', '- [[Long A]] — up (+) vs. last year'],
		['in place of another', '- [[Long A]] — demand (-) grows', '- [[Long A]] — demand (+) grows'],
		['in place of a longer one', '- [[Long A]] (+/-) — demand grows', '- [[Long A]] (-) — demand grows', '-'],
		['before one in a later sentence', '- [[Long A]] — demand grows. Or not (-).', '- [[Long A]] — demand grows (+). Or not (-).'],
	])('%s', (_, line, after, mark = '+') => {
		for (const heading of ['Related', 'For theses', 'Other']) {
			const head = `${TAG}## ${heading}\n\n- [[Short B]] — costs fall\n`;
			const before = `${head}${line}\n\n| [[C]] |\n|---|\n`;
			check(ACTOR, before, sign(before, 5, 'Long A', mark), `${head}${after}\n\n| [[C]] |\n|---|\n`, 'Long A');
		}
	});

	it.each<[title: string, line: string, after: string]>([
		['a line that begins with a bold link', '**[[Long A]]**: demand grows', '**[[Long A]]**: demand grows (+)'],
		['the sentence of a link', 'Margins rise. Good for [[Long A]], they say. Costs fall.', 'Margins rise. Good for [[Long A]], they say (+). Costs fall.'],
		['the sentence of a link that shows as other words', 'Good. It helps [[Long A|the case]] much. b', 'Good. It helps [[Long A|the case]] much (+). b'],
		['a sentence that ends in bold', 'Good. **It helps [[Long A]].** Then. b', 'Good. **It helps [[Long A]] (+).** Then. b'],
		['a line of a quote', '> It helps [[Long A]]', '> It helps [[Long A]] (+)'],
	])('in prose: %s', (_, line, after) => {
		const before = `${TAG}## Other\n\n${line}\nMore of [[Short B]]\n`;
		check(ACTOR, before, sign(before, 4, 'Long A'), `${TAG}## Other\n\n${after}\nMore of [[Short B]]\n`, 'Long A');
	});

	it.each<[title: string, head: string, row: string, after: string]>([
		['of theses', '| Thesis | Impact |\n|---|---|', '| [[Long A]] | Demand grows |', '| [[Long A]] | Demand grows (+) |'],
		['of theses, without outer pipes and blanks', 'Thesis|Impact\n-|-', '[[Long A]]|Demand grows', '[[Long A]]|Demand grows (+)'],
		['of theses, with a direction that says nothing', '| Thesis | New evidence | Direction |\n|---|---|---|', '| [[Long A]] | Demand grows | ? |', '| [[Long A]] | Demand grows (+) | ? |'],
		['with a pipe in a cell', '| Thesis | Impact |\n|---|---|', '| [[Long A\\|A]] | Demand \\| supply |  ', '| [[Long A\\|A]] | Demand \\| supply (+) |  '],
		['with a sign', '| Thesis | Impact |\n|---|---|', '| [[Long A]] | Demand (-) grows |', '| [[Long A]] | Demand (+) grows |'],
		['of something else', '| Year | Event | Of |\n|---|---|---|', '| 2025 | Plant opens | [[Long A]] |', '| 2025 | Plant opens (+) | [[Long A]] |'],
	])('in the row of a table %s', (_, head, row, after) => {
		const before = `${TAG}## Thesis implications\r\n\r\n${head.replace('\n', '\r\n')}\r\n${row}\r\n`;
		const line = before.split('\n').findIndex(one => one.startsWith(row));
		check(ACTOR, before, sign(before, line, 'Long A'), before.replace(row, after), 'Long A');
	});

	it.each<[title: string, line: string, after: string]>([
		['a bullet of its neighbours', '- [[Acme]] — long (#1)', '- [[Acme]] — long (#1) (-)'],
		['a sentence', 'It helps [[Acme]].', 'It helps [[Acme]] (-).'],
		['an item of evidence', '| 2025-11-04 | Orders up | Demand holds |', '| 2025-11-04 | Orders up | Demand holds (-) |'],
	])('in the note of a thesis: %s', (_, line, after) => {
		const head = line.startsWith('|') ? '| Date | Observation | Implication |\n|---|---|---|\n' : '';
		const before = `# Long Acme\n\n## ${line.startsWith('-') ? 'Related' : 'Evidence log'}\n\n${head}${line}\n`;
		const at = before.split('\n').indexOf(line);
		check(THESIS, before, sign(before, at, null, '-'), before.replace(line, after), null);
	});
});

describe('no sign is written', () => {
	it.each<[title: string, line: string, target: string | null, code: string, why: string]>([
		['that is there', '- [[Long A]] — demand (+) grows', 'Long A', 'already-so', 'the line has this sign already.'],
		['where the link is gone', '- [[Long A]]', 'Long B', 'line-changed', 'the line has no link to this thesis.'],
		['where others share the words', '- [[Long A]], [[Long B]] — demand grows', 'Long A', 'no-place', 'the same words tell of others too, which the sign would speak of as well. Write it in the note itself.'],
		['where a row names others', '| [[Long A]] | [[Long B]] |', 'Long A', 'no-place', 'the row links to others too, of which the sign would speak as well. Write it in the note itself.'],
		['where a row has no words', '| [[Long A]] | 5 |', 'Long A', 'no-place', 'no cell of this row holds words that a sign could stand behind. Write it in the note itself.'],
		['where one stands in an earlier sentence', '- Good (-). Of [[Long A]] too', 'Long A', 'no-place', 'another sign stands before these words. Change it in the note itself.'],
		['where the sentence ends in code', '- Of [[Long A]] `see. b` c', 'Long A', 'no-place', 'the sign would stand within code or a link. Write it in the note itself.'],
		['where the sentence ends in the words of the link', '- It helps [[Long A|it. Or so]] c', 'Long A', 'no-place', 'the sign would stand within code or a link. Write it in the note itself.'],
		['where the sentence is too long', `- [[Long A]] — ${'on and '.repeat(80)}`, 'Long A', 'no-place', 'the sentence is too long for a sign at its end. Write the sign in the note itself.'],
	])('%s', (_, line, target, code, why) => {
		const text = `| A | B |\n|---|---|\n${line}\n`;
		const { outcomes, text: after } = applyEdits(text, ACTOR, [sign(text, 2, target)]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code, message: `Not signed: ${why}` }]]);
	});

	it('into a heading', () => {
		const { outcomes } = applyEdits('## Of [[Long A]]', ACTOR, [sign('## Of [[Long A]]', 0, 'Long A')]);
		expect(outcomes).toMatchObject([{ done: false, code: 'no-place', message: 'Not signed: a heading is no place for a sign. Write it below.' }]);
	});

	it('except beside links that lead to no thesis', () => {
		const text = '- [[Long A]] — [[B]] grows';
		expect(applyEdits(text, ACTOR, [sign(text, 0, 'Long A', '+', ['B'])]).text).toBe('- [[Long A]] — [[B]] grows (+)');
	});
});
