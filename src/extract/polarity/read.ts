import type { PolarityReading } from '../../model/mention';
import { inferPolarity } from './infer';
import { signIn } from './sign';
import { verdictIn } from './verdict';

/** What a text says of a thesis: an explicit sign goes before a verdict on the thesis, that before all other words. */
export function readPolarity(text: string, thesis: string): PolarityReading | null {
	const sign = signIn(text);
	return sign === null ? (verdictIn(text) ?? inferPolarity(text, thesis)) : { polarity: sign, by: 'sign', words: [] };
}
