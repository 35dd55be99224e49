import type { CellContext } from '../model/value';
import type { FoundAmount } from './found-amount';
import { multiplied } from './times';

const LENGTH = /\b(?:depth|length|height|distance|width|elevation)\b/i;

/** Labels under which `m` is metres. */
export function namesLength({ header, row }: CellContext): boolean {
	return LENGTH.test(header) || LENGTH.test(row);
}

/** Labels under which `pts` are points scored, and none of percent. */
const SCORE = /\b(?:scores?|ratings?|points|index|grade|elo|benchmark)\b/i;

/** An amount whose unit other words decide: `m`, metres or millions. */
export function asLabelled(found: FoundAmount, text: string, context: CellContext): FoundAmount {
	const { amount, end } = found;
	const { kind, unit } = amount;
	if (unit === 'pp' && (SCORE.test(context.header) || SCORE.test(context.row)) && /(?:pts?|points)\+?$/.test(text.slice(end - 7 < 0 ? 0 : end - 7, end))) return { ...found, amount: { ...amount, kind: 'count', unit: 'points' } };
	const isLength = kind === 'count' && unit === null && /\dm\+?$/.test(text.slice(end - 3, end)) && namesLength(context);
	return isLength ? { ...found, amount: { ...multiplied(amount, 1e-6), kind: 'measure', unit: 'm' } } : found;
}
