const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const SCALE_WORD = /\s?(thousand|million|billion|trillion|mn|bn|tn|crore|lakh)(?![A-Za-z])/iy;
const SCALE_LETTER = /[KkMBbTt](?![A-Za-z0-9])/y;

const SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1e3], ['thousand', 1e3], ['lakh', 1e5], ['m', 1e6], ['mn', 1e6], ['million', 1e6], ['crore', 1e7], ['b', 1e9], ['bn', 1e9],
	['billion', 1e9], ['t', 1e12], ['tn', 1e12], ['trillion', 1e12],
]);

export interface ReadNumber {
	/** As written, without its scale. */
	readonly value: number;
	/** 1 when none is written. */
	readonly scale: number;
	/** Offset after it. */
	readonly end: number;
}

/** `1,530`, `2.4`, `8B`, `9.5 billion` at `at`, or null. */
export function numberAt(text: string, at: number): ReadNumber | null {
	DIGITS.lastIndex = at;
	const digits = DIGITS.exec(text)?.[0];
	if (digits === undefined) return null;
	const value = Number(digits.split(',').join(''));
	const after = at + digits.length;
	const scale = scaleAt(text, after);
	return { value, scale: scale?.factor ?? 1, end: after + (scale?.length ?? 0) };
}

function scaleAt(text: string, at: number): { factor: number; length: number } | null {
	for (const pattern of [SCALE_LETTER, SCALE_WORD]) {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		const factor = found === undefined ? undefined : SCALES.get(found.trim().toLowerCase());
		if (found !== undefined && factor !== undefined) return { factor, length: found.length };
	}
	return null;
}

/** Scales without the dust of binary fractions: 2.4 x 1000 is 2400. */
export function scaled(value: number, factor: number): number {
	return Number((value * factor).toPrecision(15));
}
