import type { PolarityReading } from '../../model/mention';
import { inferPolarity } from './infer';
import { signIn } from './sign';

/** What a text says of a thesis: an explicit sign goes before its words. */
export function readPolarity(text: string, thesis: string): PolarityReading | null {
	const sign = signIn(text);
	return sign === null ? inferPolarity(text, thesis) : { polarity: sign, by: 'sign', words: [] };
}
