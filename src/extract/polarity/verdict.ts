import type { PolarityReading } from '../../model/mention';
import { inferred } from './few-words';

const PART = /[:—]|\s[–-]\s/;
const FOR = 'supports|strengthens|confirms|validates|for';
const AGAINST = 'against|contradicts|weakens|undermines|refutes|invalidates';
const VERDICT = new RegExp(`^(?:(${FOR})|(${AGAINST}))(?: (?:(?:the|this|our|my) )?(?:thesis|case|view))?[.!]?$`);

/** What a verdict on the thesis itself says: alone, as a label, or behind a dash. It is never turned round, whatever else is said. */
export function verdictIn(text: string): PolarityReading | null {
	const verdicts = text.split(PART).flatMap(part => verdictOf(part.trim().toLowerCase()) ?? []);
	const [first] = verdicts;
	if (first === undefined || verdicts.every(({ polarity }) => polarity === first.polarity)) return first ?? null;
	return inferred('mixed', verdicts.flatMap(({ words }) => words));
}

function verdictOf(part: string): PolarityReading | null {
	const [, speaking, opposing] = VERDICT.exec(part) ?? [];
	if (speaking !== undefined) return inferred('positive', [speaking]);
	return opposing === undefined ? null : inferred('negative', [opposing]);
}
