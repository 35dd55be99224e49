import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { EditIntention, Edited } from '../../src/model/edit';
import { intend, PATH, placeOf, read, undone, withChanges, type Asked } from '../edit/edits';
import { outline } from '../parse/outline';
import { noteText } from './note-text';

const LINES = [
	'- plain', '- [ ] a 📅 2026-01-01', '- [x] b ✅ 2026-01-01', '- [ ] c [due:: 2026-01-01] ^id', '- [[T]] — up', '- [[T]] — up (-). Or down', 'Good for [[T]]. Bad too', '| [[T]] | words | 5 |', '| T | W |\n|---|---|\n| [[T]] | up |', '| Date | Seen | So what |\n|---|---|---|\n|2026-01-01|a \\| b|', '> | Date | Seen |\n> |---|---|\n> 2026-01-01 | a', '- 2026-01-01: seen', '7) seven',
	'> - [ ] quoted', '> text', '  more', 'What to watch\n---', '# What to watch', '---', '## Related', '*Updated 2026-01-05*', '-', '- > q', '- # h', '- `a. [[T]]` b', '- [[T]] [[U]] c', '- - deep', '-   wide', '- a\\', '- [ ] a %% b', '- [ ] %%📅 2026-01-01%% d `📅 2026-01-01` 📅 2026-01-01', '- [x] e <!-- ✅ 2026-01-01 -->', '- ```\n  x\n  ```',
];
const ENDINGS = ['\n', '\n', '\r\n', '\r', '\n\n', ' \n'];

const piece = fc.oneof({ weight: 1, arbitrary: noteText }, { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDINGS)).map(([line, ending]) => line.replaceAll('\n', ending.trim() === '' && ending !== '\n\n' ? ending.replace(' ', '') : '\n') + ending) });
/** Notes of such lines among those that other laws hold for. */
const texts = fc.tuple(fc.boolean(), fc.array(piece, { maxLength: 12 })).map(([mark, pieces]) => (mark ? '\ufeff' : '') + pieces.join(''));

const DAY = '2026-11-23';
const ASKED: readonly Asked[] = [
	{ type: 'status', status: 'x', done: null }, { type: 'status', status: ' ', done: null },
	{ type: 'status', status: 'x', done: { day: DAY, form: 'emoji' } }, { type: 'status', status: 'x', done: { day: DAY, form: 'field' } }, { type: 'status', status: ' ', done: { day: DAY, form: 'emoji' } },
	{ type: 'task' }, { type: 'due', day: DAY, form: 'emoji' }, { type: 'due', day: DAY, form: 'field' }, { type: 'due', day: null, form: 'emoji' },
	{ type: 'sign', target: 'T', sign: '+' }, { type: 'sign', target: null, sign: '-' },
];

/** Something that may be asked of the text: of any of its lines that are read, or an item more. */
const asked = fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ASKED) }, { weight: 1, arbitrary: fc.constantFrom('add' as const, 'log' as const) }), fc.nat());

function intentionIn(text: string, [what, pick]: readonly [Asked | 'add' | 'log', number]): EditIntention | null {
	const note = read(text);
	if (what === 'add') {
		const heading = note.headings[pick % (note.headings.length + 1)];
		if (heading === undefined) return { type: 'add', path: PATH, list: null, heading: 'Made here', text: 'new item', line: 0 };
		return { type: 'add', path: PATH, list: listOf(text, note.headings.indexOf(heading)), heading: '', text: 'new item', line: heading.line };
	}
	if (what === 'log') return logIn(text, pick);
	const items = note.items.filter(({ status }) => (what.type === 'status' ? status !== null : what.type === 'task' ? status === null : true));
	const lines = what.type === 'sign' ? [...items, ...note.paragraphs, ...note.tables.flatMap(({ rows }) => rows)] : items;
	const line = lines[pick % Math.max(1, lines.length)]?.line;
	return line === undefined ? null : intend(text, line, what);
}

/** Words with marks and a link, for a table of the text or the list below one of its headings. */
function logIn(text: string, pick: number): EditIntention {
	const { tables, headings } = read(text);
	const table = tables[pick % (tables.length + 1)];
	const heading = table?.heading ?? headings.length - 1;
	const columns = table?.header.map(({ text: header }, at) => ({ header, holds: at === 0 ? ('day' as const) : at === 1 ? ('words' as const) : null })) ?? null;
	const place = heading < 0 ? { headings: [], ordinal: 0, count: 1 } : listOf(text, heading);
	const links = [{ target: 'T/U', subpath: null, embed: false, start: 4, end: 9 }];
	return { type: 'log', path: PATH, list: { ...place, columns }, day: DAY, text: 'new | item *2*3* #t', links, source: 'Daily/2026', line: 0 };
}

function listOf(text: string, heading: number) {
	const { headings } = read(text);
	const pathOf = (at: number): string[] => (at < 0 ? [] : [...pathOf(headings[at]!.parent), headings[at]!.text]);
	const equals = headings.flatMap((_, at) => (JSON.stringify(pathOf(at)) === JSON.stringify(pathOf(heading)) ? [at] : []));
	return { headings: pathOf(heading), ordinal: equals.indexOf(heading), count: equals.length };
}

/** The lines of a text with their endings; a byte order mark belongs to the first. */
const linesOf = (text: string) => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

/** How many lines at the begin and at the end are the very same; no line counts for both. */
function sameAround(before: readonly string[], after: readonly string[]): [number, number] {
	const most = Math.min(before.length, after.length);
	let above = 0;
	while (above < most && before[above] === after[above]) above++;
	let below = 0;
	while (below < most - above && before[before.length - 1 - below] === after[after.length - 1 - below]) below++;
	return [above, below];
}

function checkOneLine(text: string, after: string, { line, place }: Extract<EditIntention, { place: unknown }>): void {
	const [before, now] = [linesOf(text), linesOf(after)];
	expect(now.length).toBe(before.length);
	expect(before.flatMap((one, at) => (one === now[at] ? [] : [at]))).toEqual([line]);
	expect(before[line]?.slice(line === 0 && text.startsWith('\ufeff') ? 1 : 0).replace(/[\r\n]+$/, '')).toBe(place.rawLine);
	expect(/[\r\n]*$/.exec(now[line] ?? '')?.[0]).toBe(/[\r\n]*$/.exec(before[line] ?? '')?.[0]);
	const [old, is] = [outline(read(text)), outline(read(after))];
	expect(is.length).toBe(old.length);
	expect(old.filter((one, at) => one !== is[at]).length).toBeLessThanOrEqual(1);
}

function checkOneMore(text: string, after: string, { changes: [change, ...more] }: Edited): void {
	expect([more, change?.before]).toEqual([[], '']);
	const [before, now] = [linesOf(text), linesOf(after)];
	const [above, below] = sameAround(before, now);
	// At the end of a text without a last ending the line before gets one.
	expect(before.length - above - below).toBeLessThanOrEqual(1);
	const [old, is] = [read(text), read(after)];
	const isNew = ({ text: words, status }: (typeof is.items)[number]) => words === 'new item' && status === ' ';
	expect(is.items.length).toBe(old.items.length + 1);
	expect(is.items.filter(isNew).length).toBe(old.items.filter(isNew).length + 1);
	expect(is.headings.length - old.headings.length).toBe(old.headings.length < is.headings.length ? 1 : 0);
	expect(is.tables.map(({ rows }) => rows.length)).toEqual(old.tables.map(({ rows }) => rows.length));
	expect(is.paragraphs.map(({ text: words }) => words)).toEqual(old.paragraphs.map(({ text: words }) => words));
}

function checkOneLog(text: string, after: string, { changes: [change, ...more] }: Edited): void {
	expect([more, change?.before]).toEqual([[], '']);
	const [old, is] = [read(text), read(after)];
	const words = ({ text: shown }: { readonly text: string }) => shown;
	const rows = ({ tables }: typeof old) => tables.flatMap(({ rows: below }) => below.map(({ cells }) => cells.map(words).join(' / ')));
	const [items, cells] = [new Set(old.items.map(words)), new Set(rows(old))];
	const added = [...is.items.map(words).filter(one => !items.has(one)), ...rows(is).filter(one => !cells.has(one))];
	expect(added).toEqual([expect.stringMatching(/2026-11-23.*new \| item \*2\*3\* #t \(2026\)/)]);
	expect(is.items.length + rows(is).length).toBe(old.items.length + rows(old).length + 1);
	expect(is.paragraphs.map(words)).toEqual(old.paragraphs.map(words));
	expect(is.headings.map(words)).toEqual(old.headings.map(words));
	expect(is.tags).toHaveLength(old.tags.length);
	const [above, below] = sameAround(linesOf(text), linesOf(after));
	expect(linesOf(text).length - above - below).toBeLessThanOrEqual(1);
}

describe('the laws of edits, over random notes', () => {
	const counts = { done: 0, refused: 0 };

	test('each does one thing to one line, which is read so, and nothing else; its undo gives the same bytes', () => {
		fc.assert(
			fc.property(texts, asked, (text, wish) => {
				const intention = intentionIn(text, wish);
				if (intention === null) return;
				const result = applyEdits(text, PATH, [intention]);
				const [outcome] = result.outcomes;
				if (outcome?.done !== true) {
					counts.refused++;
					expect([result.text, result.changes]).toEqual([text, []]);
					expect(outcome?.message).toMatch(/^Not [a-z ]+: .+\.$/s);
					return;
				}
				counts.done++;
				expect(outcome.changes).toEqual(result.changes);
				expect(withChanges(text, result.changes)).toBe(result.text);
				expect(result.changes.length).toBeLessThanOrEqual(intention.type === 'status' && intention.done !== null ? 2 : 1);
				if (intention.type === 'add') checkOneMore(text, result.text, outcome);
				else if (intention.type === 'log') checkOneLog(text, result.text, outcome);
				else if ('place' in intention) checkOneLine(text, result.text, intention);
				expect(undone(result)).toBe(text);
			}),
			{ numRuns: 1_000 },
		);
		expect(counts.done).toBeGreaterThan(counts.refused);
	});

	test('asked twice it is refused, or there is one more item', () => {
		fc.assert(
			fc.property(texts, asked, (text, wish) => {
				const intention = intentionIn(text, wish);
				if (intention === null) return;
				const once = applyEdits(text, PATH, [intention]).text;
				if (intention.type === 'add') return;
				const twice = applyEdits(once, PATH, [intention]);
				expect(twice.text).toBe(once);
				if (intention.type === 'log' && once !== text) expect(twice.outcomes).toMatchObject([{ done: false, code: 'already-so' }]);
				if (once === text || !('place' in intention)) return;
				// Read anew it is so already: nothing piles up.
				expect(applyEdits(once, PATH, [{ ...intention, place: placeOf(once, intention.line) }])).toMatchObject({ text: once, outcomes: [{ done: false, code: 'already-so' }] });
			}),
			{ numRuns: 400 },
		);
	});

	test('a task that is done and opened again has the same bytes, with its day', () => {
		fc.assert(
			fc.property(texts, fc.nat(), fc.constantFrom('emoji' as const, 'field' as const), (text, pick, form) => {
				const tasks = read(text).items.filter(({ status, rawLine }) => status === ' ' && !/✅|completion/.test(rawLine));
				const line = tasks[pick % Math.max(1, tasks.length)]?.line;
				if (line === undefined) return;
				const done = { day: DAY, form };
				const ticked = applyEdits(text, PATH, [intend(text, line, { type: 'status', status: 'x', done })]);
				expect(ticked.outcomes).toMatchObject([{ done: true }]);
				expect(applyEdits(ticked.text, PATH, [intend(ticked.text, line, { type: 'status', status: ' ', done })]).text).toBe(text);
			}),
			{ numRuns: 400 },
		);
	});

	test('on any other text it does what was meant or leaves the text alone', () => {
		fc.assert(
			fc.property(texts, texts, fc.boolean(), asked, (text, other, isNear, wish) => {
				const intention = intentionIn(text, wish);
				if (intention === null) return;
				const now = isNear ? `${text}\n${other}` : other;
				const result = applyEdits(now, PATH, [intention]);
				const [outcome] = result.outcomes;
				if (outcome?.done !== true) {
					expect(result.text).toBe(now);
					return;
				}
				const line = outcome.changes[0]?.from.line ?? -1;
				if ('place' in intention) checkOneLine(now, result.text, { ...intention, line });
				else if (intention.type === 'log') checkOneLog(now, result.text, outcome);
				else checkOneMore(now, result.text, outcome);
				expect(undone(result)).toBe(now);
			}),
			{ numRuns: 400 },
		);
	});

	test('several at once do what each would, or are refused one by one, and are taken back together', () => {
		fc.assert(
			fc.property(texts, fc.array(asked, { minLength: 2, maxLength: 8 }), (text, wishes) => {
				const intentions = wishes.flatMap(wish => intentionIn(text, wish) ?? []);
				const result = applyEdits(text, PATH, intentions);
				const done = result.outcomes.flatMap(outcome => (outcome.done ? [outcome] : []));
				expect(result.outcomes.length).toBe(intentions.length);
				expect(withChanges(text, result.changes)).toBe(result.text);
				expect(result.changes.length).toBe(done.reduce((sum, { changes }) => sum + changes.length, 0));
				const added = result.outcomes.filter(({ done: isDone }, at) => isDone && ['add', 'log'].includes(intentions[at]?.type ?? '')).length;
				const countOf = ({ items, tables }: ReturnType<typeof read>) => items.length + tables.reduce((sum, { rows }) => sum + rows.length, 0);
				expect(countOf(read(result.text))).toBe(countOf(read(text)) + added);
				expect(undone(result)).toBe(text);
			}),
			{ numRuns: 500 },
		);
	});
});
