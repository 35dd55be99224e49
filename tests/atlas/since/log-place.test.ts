import { expect, test } from 'vitest';
import { logPlaceOf } from '../../../src/atlas/since/log-place';
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

test('other notes and theses without one have none', () => {
	expect(placeIn('## Notes\n\n| Date | Price |\n|---|---|\n| 2025-11-04 | 5 |\n')).toBeNull();
	expect(placeIn('## Evidence log\n\n- 2025-11-04: a\n', 'Actors/Mill.md')).toBeNull();
});
