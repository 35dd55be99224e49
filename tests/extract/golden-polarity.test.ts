import { expect, test } from 'vitest';
import { goldenTexts, hasGoldenPolarity, polarityScore } from '../score/golden-polarity';

test.skipIf(!hasGoldenPolarity)('at least 88% of the labelled texts are read right (skipped where the reference data is absent)', () => {
	expect(polarityScore(goldenTexts('development'))).toBeGreaterThanOrEqual(0.88);
});
