import { readPolarity } from '../extract/polarity/read';
import type { PolarityReading } from '../model/mention';

/** The polarity of a text for a thesis: by its sign, else by its words; null where neither decides. */
export function polarityOf(text: string, thesis: string): PolarityReading | null {
	return readPolarity(text, thesis);
}
