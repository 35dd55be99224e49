import type { Answer } from '../../values/period';

/** What is said of each record, as numbers in the order in which AND takes the least and OR the most. */
export type Verdicts = Uint8Array;

export const NO = 0;
export const UNKNOWN = 1;
export const MAYBE = 2;
export const YES = 3;

const CODES: Readonly<Record<Answer, number>> = { no: NO, unknown: UNKNOWN, maybe: MAYBE, yes: YES };

export function verdictOf(answer: Answer): number {
	return CODES[answer];
}

/** A condition with what it says of each record, and why where that is not sure. */
export interface Tested {
	readonly verdicts: Verdicts;
	/** In a few words, why a record only may fit. */
	readonly doubts: (at: number) => readonly string[];
	/** What a record lacks to be judged: `without amount`. */
	readonly lacks: (at: number) => string;
}

export function all(parts: readonly Tested[]): Tested {
	return combined(parts, (verdicts, others) => {
		for (let at = 0; at < verdicts.length; at++) if (others[at]! < verdicts[at]!) verdicts[at] = others[at]!;
	});
}

export function any(parts: readonly Tested[]): Tested {
	return combined(parts, (verdicts, others) => {
		for (let at = 0; at < verdicts.length; at++) if (others[at]! > verdicts[at]!) verdicts[at] = others[at]!;
	});
}

const TURNED = Uint8Array.of(YES, UNKNOWN, MAYBE, NO);

/** What is neither sure nor wrong stays so when it is turned round. */
export function turned(tested: Tested): Tested {
	const verdicts = new Uint8Array(tested.verdicts.length);
	for (let at = 0; at < verdicts.length; at++) verdicts[at] = TURNED[tested.verdicts[at]!]!;
	return { ...tested, verdicts };
}

function combined(parts: readonly Tested[], join: (verdicts: Verdicts, others: Verdicts) => void): Tested {
	const [first, ...rest] = parts;
	if (first === undefined || rest.length === 0) return first ?? NOTHING;
	const verdicts = first.verdicts.slice();
	for (const part of rest) join(verdicts, part.verdicts);
	return {
		verdicts,
		doubts: at => parts.filter(part => part.verdicts[at] === MAYBE).flatMap(part => part.doubts(at)),
		lacks: at => parts.find(part => part.verdicts[at] === UNKNOWN)?.lacks(at) ?? '',
	};
}

const NOTHING: Tested = { verdicts: new Uint8Array(0), doubts: () => [], lacks: () => '' };
