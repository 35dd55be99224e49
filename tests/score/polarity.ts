import { goldenTexts, hasGoldenPolarity, polarityScore, saidOf } from './golden-polarity';

/** Prints how many labelled texts are read right. Returns the exit code. */
export function scorePolarity(options: readonly string[]): number {
	if (!hasGoldenPolarity) {
		console.error('The reference data is absent, so there is nothing to score.');
		return 2;
	}
	const part = options.includes('--held-out') ? 'held-out' : 'development';
	const texts = goldenTexts(part);
	console.log(`polarity, ${part}: ${texts.length} texts, right ${(polarityScore(texts) * 100).toFixed(1)}%`);
	if (options.includes('--wrong') && part === 'development') {
		for (const text of texts) if (saidOf(text) !== text.polarity) console.log(`${text.polarity}, not ${saidOf(text)}: ${text.thesis}: ${text.text}`);
	}
	return 0;
}
