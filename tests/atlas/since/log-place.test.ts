import { expect, test } from 'vitest';
import { findLog, logPlaceOf } from '../../../src/extract/thesis/log-place';
import type { LogPlace } from '../../../src/model/edit';
import { dossierOf } from '../../read-vault';

const placeIn = (text: string, path = 'Theses/Long paper.md'): LogPlace | null => logPlaceOf(dossierOf(path, text));

test('the evidence log of a thesis is its table of evidence, with what its columns hold', () => {
	expect(placeIn('# T\n\n## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|\n| 2025-11-04 | a | b |\n')).toEqual({
		headings: ['T', 'Evidence log'], ordinal: 0, count: 1,
		columns: [{ header: 'Date', holds: 'day' }, { header: 'Observation', holds: 'words' }, { header: 'Implication', holds: null }],
	});
	expect(placeIn('## Evidence log\n\n| When | Evidence | Source | Impact |\n|---|---|---|---|\n| 2025-11-04 | a | b | c |\n')?.columns?.map(({ holds }) => holds)).toEqual(['day', 'words', 'source', null]);
	expect(placeIn('## 観測記録\n\n| 日付 | 観察 | 示唆 |\n|---|---|---|\n| 2025-10-02 | 在庫が減少 | 需給は改善 |\n')?.columns?.map(({ holds }) => holds)).toEqual(['day', 'words', null]);
});

test('of headings with one path the one with the table is meant', () => {
	const place = placeIn('## Evidence log\n\ntext\n\n## Evidence log\n\n| Date | Observation | Implication |\n|---|---|---|\n| 2025-11-04 | a | b |\n');
	expect([place?.ordinal, place?.count]).toEqual([1, 2]);
});

test('without such a table it is what stands under a heading of evidence', () => {
	expect(placeIn('## Evidence log\n\n- 2025-11-04: a\n')).toEqual({ headings: ['Evidence log'], ordinal: 0, count: 1, columns: null });
});

const TABLE = '| Date | Observation | Implication |\n|---|---|---|\n| 2025-11-04 | a | b |\n';

test.each([
	['one that says "log"', '## Evidence\n\n- 2025-11-04: a\n\n## Observation log\n\n- 2025-11-04: b\n', 'Observation log'],
	['one that says "log", before a table elsewhere', `## Signs\n\n${TABLE}\n## Evidence log\n\n- 2025-11-04: b\n`, 'Evidence log'],
	['the bare word, with a remark', '## Evidence against\n\n- 2025-11-04: a\n\n## Evidence (newest first)\n\n- 2025-11-04: b\n', 'Evidence (newest first)'],
	['a table that is not against', `## Evidence against\n\n${TABLE}\n## Signs\n\n${TABLE}`, 'Signs'],
])('of several headings it is %s', (_, text, heading) => expect(placeIn(text)?.headings).toEqual([heading]));

test.each(['Evidence against', 'Counter-evidence', 'Counter-evidence log', 'Contrary evidence', 'What evidence would change my mind', 'Evidence needed'])('it is not "%s"', heading => {
	expect(placeIn(`## ${heading}\n\n- 2025-11-04: a\n`)).toBeNull();
});

test.each([
	['lists', '## Evidence log\n\n- 2025-11-04: a\n\n## Research log\n\n- 2025-11-04: a\n'],
	['tables', `## Evidence log\n\n${TABLE}\n### Older\n\n${TABLE}`],
])('of two %s none is taken, and it says that they are two', (_, text) => {
	const dossier = dossierOf('Theses/Long paper.md', text);
	expect([findLog(dossier), logPlaceOf(dossier)]).toEqual(['several', null]);
});

test('other notes and theses without one have none', () => {
	expect(placeIn('## Notes\n\n| Date | Price |\n|---|---|\n| 2025-11-04 | 5 |\n')).toBeNull();
	expect(placeIn('## Evidence log\n\n- 2025-11-04: a\n', 'Actors/Mill.md')).toBeNull();
});
