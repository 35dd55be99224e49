import { describe, expect, test } from 'vitest';
import { directionIn } from '../../src/extract/polarity/direction';
import { readPolarity } from '../../src/extract/polarity/read';

const CASES: Array<[thesis: string, text: string, reading: string]> = [
	['Long paper', 'validates the pricing case', 'positive: validates,pricing'],
	['Long paper', 'no threat to the mills', 'positive: threat'],
	['Long paper', 'losing customers to plastic', 'negative: losing'],
	['Long paper', 'moat eroded by imports', 'negative: eroded'],
	['Long paper', 'margins improve, but demand is weak', 'mixed: improve,weak'],
	['Long paper', 'if mills close, good; if they open, bad', 'mixed: '],
	['Long paper', 'industry context', 'neutral: context'],
	['Long paper', 'all of it is paper', 'positive: paper'],
	['Freight rates', 'a port on the coast', ''],
	['Freight rates', 'rates hold despite freight rates talk', 'negative: despite'],
	['Short ships', 'ships win more cargo', 'negative: win'],
	['Short ships', 'ships lose cargo to rail', 'positive: lose'],
	['Short ships long rail', 'rail gains share', 'positive: gains'],
	['Short ships long rail', 'reinforces the moat of ships', 'negative: reinforces,moat'],
	['Long paper', 'weak, yet fine (+)', 'positive: '],
	['Long paper', 'great news (±)', 'mixed: '],
];

describe('polarity of a text for a thesis', () => {
	for (const [thesis, text, expected] of CASES) {
		test(`${thesis}: ${text}`, () => {
			const reading = readPolarity(text, thesis);
			expect(reading === null ? '' : `${reading.polarity}: ${reading.words.join(',')}`).toBe(expected);
		});
	}
});

test('labels of groups and direction columns', () => {
	const labels = ['Adds risk to:', 'Reinforces:', 'Neutral:', 'Strengthening', 'Weakening', 'Mixed', '↑', '▼', '+', '-', 'Helps', 'Hurts', 'Unclear', 'New thesis'];
	expect(labels.map(directionIn)).toEqual(['negative', 'positive', 'neutral', 'positive', 'negative', 'mixed', 'positive', 'negative', 'positive', 'negative', 'positive', 'negative', 'mixed', null]);
});
