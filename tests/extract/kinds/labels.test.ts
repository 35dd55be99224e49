import { describe, expect, test } from 'vitest';
import { hasReferenceData } from '../../reference-data';
import { scoreKinds } from './labelled';

describe.skipIf(!hasReferenceData)('kinds of the tables of a real vault', () => {
	const score = hasReferenceData ? scoreKinds() : null;

	test('are right in at least 95 of 100 that a person has read', () => {
		expect(score?.wrong.length).toBeLessThanOrEqual((score?.labels ?? 0) * 0.05);
	});

	test('leave at most 6 of 100 tables plain', () => {
		expect(score?.counts.get('table')).toBeLessThanOrEqual((score?.tables ?? 0) * 0.06);
	});
});
