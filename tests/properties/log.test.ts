import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLog } from '../../src/extract/thesis/log-place';
import { applyEdits } from '../../src/edit/apply-edits';
import type { Evidence } from '../../src/model/thesis';
import { atlasOf, dossierOf } from '../read-vault';

const THESIS = 'Theses/Long ferries.md';
const NAMES = { 'Actors/Norled.md': '#actor\n', 'Actors/Havila.md': '#actor\n' };
const WORD = fc.oneof(
	fc.constantFrom('Orders', 'fall', '5', '-', ':', '—', '2026-02-02', 'Q1 2026', '(March 2026)', 'total', 'supports', '[[Norled]]', '**bold**', '|', '`a|b`', '#', '[ ]', '+', '1.', '$5B', 'Norled:', '%%', '\\'),
	fc.string({ maxLength: 5 }),
);
const words = fc.array(WORD, { minLength: 1, maxLength: 6 }).map(all => all.join(' '));
const day = fc.integer({ min: 0, max: 700 }).map(days => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const line = words.map(text => text.replace(/[\n\r|]/g, ' '));

const HEADS = ['| Date | Observation | Implication |\n|---|---|---|', '| When | Evidence | Source | Impact |\n|---|---|---|---|', '| Observation | Date |\n|---|---|'];
const table = fc.tuple(fc.constantFrom(...HEADS), fc.array(fc.tuple(day, line), { maxLength: 4 })).map(([head, rows]) => {
	const [header = ''] = head.split('\n');
	const cells = (at: string, text: string): string[] => header.split('|').slice(1, -1).map(name => (/Date|When/.test(name) ? at : /Obs|Evi/.test(name) ? text : ''));
	return [head, ...rows.map(([at, text]) => `| ${cells(at, text).join(' | ')} |`)].join('\n');
});
const JOINTS = [': ', ' — ', ' - ', ' '];
const bullets = fc.tuple(fc.constantFrom(...JOINTS), fc.constantFrom('', '**', '[['), fc.array(fc.tuple(day, line), { minLength: 1, maxLength: 4 }), fc.boolean()).map(([joint, mark, all, nested]) => {
	const dayOf = (at: string): string => (mark === '[[' ? `[[${at}]]` : `${mark}${at}${mark}`);
	return all.map(([at, text]) => `- ${dayOf(at)}${joint}${text}${nested ? '\n  - 2025-01-01: a detail' : ''}`).join('\n');
});

function evidenceIn(text: string): readonly Evidence[] {
	return atlasOf({ [THESIS]: text, ...NAMES }).knowledge.theses.view(THESIS, '2026-01-10')?.evidence ?? [];
}

describe.each([['a table', table], ['bullets', bullets]])('a log that is %s', (_, log) => {
	test('has exactly one more piece of evidence after a line was added, of the day that it was added for', () => {
		let written = 0;
		fc.assert(fc.property(log, words, day, fc.constantFrom('', '\n\n## Related\n\n- [[Havila]]\n'), (body, text, on, rest) => {
			const before = `## Evidence log\n\n${body}${rest}`;
			const list = findLog(dossierOf(THESIS, before));
			const { text: after } = applyEdits(before, THESIS, [{ type: 'log', path: THESIS, list, day: on, text, links: [], source: 'Daily/2026-01-05', line: 0 }]);
			// Signs alone say nothing.
			if (after === before || !/[\p{L}\p{N}]/u.test(text)) return;
			written++;
			const [old, now] = [evidenceIn(before), evidenceIn(after)];
			expect(now).toHaveLength(old.length + 1);
			const texts = old.map(one => `${one.asOf} ${one.text}`);
			const added = now.filter(one => { const at = texts.indexOf(`${one.asOf} ${one.text}`); if (at >= 0) texts.splice(at, 1); return at < 0; });
			expect(added.map(({ asOf, from }) => [asOf, from])).toEqual([[on, 'log']]);
		}), { numRuns: 500 });
		expect(written).toBeGreaterThan(200);
	});
});
