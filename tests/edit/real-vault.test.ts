import { describe, expect, test } from 'vitest';
import { listPlaceOf } from '../../src/atlas/watch/list-place';
import { applyEdits } from '../../src/edit/apply-edits';
import { readDossier } from '../../src/extract/dossier';
import type { EditIntention } from '../../src/model/edit';
import type { ImpactMention, Mention } from '../../src/model/mention';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseNote } from '../../src/parse/note';
import { hasReferenceData, markdownFiles, vaultFolder } from '../reference-data';
import { placeOf, undone, withChanges } from './edits';

const DAY = { day: '2026-11-23', form: 'emoji' as const };

const noteOf = (path: string, text: string) => parseNote(path, text, () => ({}));

interface Tally {
	asked: number;
	done: number;
	readonly refused: Map<string, number>;
}

/** Asks for all of these at once and takes them back; gives the text between. */
function tryAll(text: string, path: string, intentions: readonly EditIntention[], tally: Tally): string {
	const result = applyEdits(text, path, intentions);
	expect(withChanges(text, result.changes), path).toBe(result.text);
	expect(undone(result), path).toBe(text);
	tally.asked += intentions.length;
	for (const outcome of result.outcomes) {
		if (outcome.done) tally.done++;
		else tally.refused.set(outcome.message, (tally.refused.get(outcome.message) ?? 0) + 1);
	}
	return result.text;
}

const tally = (): Tally => ({ asked: 0, done: 0, refused: new Map() });

describe.skipIf(!hasReferenceData)('in a real vault', () => {
	const files = hasReferenceData ? markdownFiles(vaultFolder) : [];

	test('every checkbox is ticked and dated, one by one, and all of a note at once', () => {
		const seen = tally();
		for (const [path, text] of files) {
			const tasks = noteOf(path, text).items.filter(({ status }) => status !== null);
			const ticks = tasks.map(({ line, status }): EditIntention => ({ type: 'status', path, line, place: placeOf(text, line), status: status === ' ' ? 'x' : ' ', done: null }));
			for (const tick of ticks) expect(differing(text, tryAll(text, path, [tick], seen)), path).toBe(1);
			if (ticks.length > 0) expect(differing(text, tryAll(text, path, ticks, seen)), path).toBe(ticks.length);
			tryAll(text, path, tasks.map(({ line, status }) => ({ type: 'status', path, line, place: placeOf(text, line), status: status === ' ' ? 'x' : ' ', done: DAY })), seen);
			tryAll(text, path, tasks.map(({ line }) => ({ type: 'due', path, line, place: placeOf(text, line), ...DAY })), seen);
		}
		expect([seen.done, [...seen.refused]]).toEqual([seen.asked, []]);
		expect(seen.asked).toBeGreaterThan(4 * 200);
	}, 120_000);

	test('every bullet becomes a task, and gets a day', () => {
		const seen = tally();
		for (const [path, text] of files) {
			const lines = new Set(noteOf(path, text).items.flatMap(({ status, line }) => (status === null ? [line] : [])));
			const places = [...lines].map(line => ({ path, line, place: placeOf(text, line) }));
			const tasks = tryAll(text, path, places.map(place => ({ type: 'task', ...place })), seen);
			const boxes = new Set(noteOf(path, tasks).items.flatMap(({ status, line }) => (status === null ? [] : [line])));
			expect(places.filter(({ line }) => !boxes.has(line)), path).toEqual([]);
			tryAll(text, path, places.map(place => ({ type: 'due', ...place, day: DAY.day, form: 'field' })), seen);
		}
		expect([seen.done, [...seen.refused]]).toEqual([seen.asked, []]);
	}, 120_000);

	test('an item is added to every note, and nothing else is read in another way', () => {
		const seen = tally();
		for (const [path, text] of files) {
			const before = readDossier(noteOf(path, text), DEFAULT_SETTINGS);
			const list = listPlaceOf(before, []);
			const after = readDossier(noteOf(path, tryAll(text, path, [{ type: 'add', path, list, heading: 'What to watch', text: 'A new item', line: 0 }], seen)), DEFAULT_SETTINGS);
			expect(after.watch.filter(({ text: words, form }) => form === 'task' && words === 'A new item').length, path).toBe(1);
			expect(after.watch.length, path).toBe(before.watch.length + 1);
			expect(JSON.stringify(after.mentions.map(withoutLine)), path).toBe(JSON.stringify(before.mentions.map(withoutLine)));
			expect(JSON.stringify(after.tables.map(withoutLines)), path).toBe(JSON.stringify(before.tables.map(withoutLines)));
			expect([after.updated, after.sections.length], path).toEqual([before.updated, before.sections.length + (list === null ? 1 : 0)]);
		}
		expect([seen.done, [...seen.refused]]).toEqual([files.length, []]);
	}, 120_000);

	test('every line that tells of a thesis by its words gets a sign that is read, of this thesis only', () => {
		const theses = new Set(files.flatMap(([path]) => (path.startsWith('Theses/') ? [titleOf(path)] : [])));
		const seen = tally();
		for (const [path, text] of files) {
			if (path.startsWith('Theses/')) continue;
			const before = impactsIn(path, text, theses);
			for (const [at, mention] of before.entries()) {
				const target = mention.target?.link?.target ?? null;
				const links = linksOf(path, text, mention.line);
				if (target === null || mention.reading?.by === 'group' || mention.reading?.by === 'column') continue;
				const passing = links.filter(to => !theses.has(titleOf(to)));
				const after = tryAll(text, path, [{ type: 'sign', path, line: mention.line, place: placeOf(text, mention.line), target: links.includes(target) ? target : null, sign: '±', passing }], seen);
				if (after === text) continue;
				const now = impactsIn(path, after, theses);
				expect(now.length, path).toBe(before.length);
				now.forEach((other, index) => {
					if (index === at) expect(other.reading, `${path}:${mention.line} ${mention.text}`).toMatchObject({ polarity: 'mixed', by: 'sign' });
					else if (other.line !== mention.line || other.target?.link?.target !== target) expect(other, path).toEqual(before[index]);
				});
			}
		}
		// Headings, and words that tell of two theses.
		expect([...seen.refused.keys()].every(why => why.includes('heading') || why.includes('the same words')), [...seen.refused.keys()].join()).toBe(true);
		expect(seen.done).toBeGreaterThan(9 * (seen.asked - seen.done));
	}, 120_000);
});

function differing(a: string, b: string): number {
	expect(b.length).toBe(a.length);
	let count = 0;
	for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) count++;
	return count;
}

function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What the note says of these theses. */
function impactsIn(path: string, text: string, theses: ReadonlySet<string>): ImpactMention[] {
	const { mentions } = readDossier(noteOf(path, text), DEFAULT_SETTINGS);
	return mentions.flatMap(mention => (mention.type === 'impact' && theses.has(titleOf(mention.target?.link?.target ?? '')) ? [mention] : []));
}

function linksOf(path: string, text: string, line: number): string[] {
	const { items, paragraphs, tables } = noteOf(path, text);
	const texts = [...items, ...paragraphs].filter(one => one.line === line);
	const cells = tables.flatMap(({ rows }) => rows).filter(row => row.line === line).flatMap(row => row.cells);
	return [...texts, ...cells].flatMap(({ links }) => links.map(({ target }) => target));
}

function withoutLine(mention: Mention): unknown {
	return { ...mention, line: 0 };
}

function withoutLines({ rows, headings, kind }: { readonly rows: ReadonlyArray<{ readonly cells: unknown }>; readonly headings: readonly string[]; readonly kind: string }): unknown {
	return { rows: rows.map(({ cells }) => cells), headings, kind };
}
