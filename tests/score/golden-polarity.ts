import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPolarity } from '../../src/extract/polarity/read';
import type { Polarity } from '../../src/model/mention';
import { dataFolder } from '../reference-data';

/** One labelled text. */
export interface GoldenText {
	readonly thesis: string;
	readonly text: string;
	readonly polarity: Polarity;
}

const file = path.join(dataFolder, 'golden', 'polarity-2026-01.jsonl');

export const hasGoldenPolarity = existsSync(file);

/** The labelled texts that rules may be written from; `held-out` gives every third line, which they may not. */
export function goldenTexts(part: 'development' | 'held-out'): GoldenText[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.filter((line, at) => line !== '' && ((at + 1) % 3 === 0) === (part === 'held-out')).map(line => JSON.parse(line) as GoldenText);
}

/** What we say of it: nothing that decides is neutral. */
export function saidOf({ text, thesis }: GoldenText): Polarity {
	return readPolarity(text, thesis)?.polarity ?? 'neutral';
}

/** Share of 1. */
export function polarityScore(texts: readonly GoldenText[]): number {
	return texts.filter(text => saidOf(text) === text.polarity).length / texts.length;
}
