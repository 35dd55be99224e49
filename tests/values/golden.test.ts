import { describe, expect, test } from 'vitest';
import { goldenCells, hasGoldenValues, judge, scoreOf } from '../score/golden-values';
import { noteTags } from '../score/tags';

describe('labelled cells', () => {
	test.skipIf(!hasGoldenValues)('of the development part are read as their labels say (skipped without the reference data)', () => {
		const tagsOf = noteTags();
		const { kind, whole } = scoreOf(goldenCells('development').map(cell => judge(cell, tagsOf)));
		expect(kind).toBeGreaterThanOrEqual(0.99);
		expect(whole).toBeGreaterThanOrEqual(0.96);
	});
});
