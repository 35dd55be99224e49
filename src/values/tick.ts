import type { Value } from '../model/value';

export interface Tick {
	/** `yes` or `no`; null for a sign that only adorns: `🚧 Under construction`. */
	readonly word: string | null;
	/** Offset after it. */
	readonly end: number;
}

const SIGN = /^(?:([✓✔☑✅])|([✗✘✖☒❌❎])|\p{Extended_Pictographic})[\ufe0f\u200d]{0,2}\s?/u;

/** The tick, cross or picture that a cell opens with, or null. */
export function tickAt(text: string): Tick | null {
	if (text.charCodeAt(0) < 0x2300) return null;
	const found = SIGN.exec(text);
	return found === null || (found[1] ?? found[2] ?? text[found[0].length]) === undefined ? null : { word: found[1] !== undefined ? 'yes' : found[2] !== undefined ? 'no' : null, end: found[0].length };
}

/** `✓` and `✓ (since 2024)` say yes; what says more by itself, such as `✅ Shipping`, is that. */
export function ticked({ word }: Tick, rest: Value): Value {
	return word !== null && (rest.kind === 'text' || rest.kind === 'empty' || rest.kind === 'date') ? { ...rest, kind: 'status', word } : rest;
}
