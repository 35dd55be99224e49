import type { CellContext } from '../model/value';
import type { FoundAmount } from './found-amount';
import { multiplied } from './times';

const LENGTH = /\b(?:depth|length|height|distance|width|elevation)\b/i;

/** Labels under which `m` is metres. */
export function namesLength({ header, row }: CellContext): boolean {
	return LENGTH.test(header) || LENGTH.test(row);
}

/** An amount whose unit other words decide: `m`, metres or millions. */
export function asLabelled(found: FoundAmount, text: string, context: CellContext): FoundAmount {
	const { amount, end } = found;
	const { kind, unit } = amount;
	const isLength = kind === 'count' && unit === null && /\dm\+?$/.test(text.slice(end - 3, end)) && namesLength(context);
	return isLength ? { ...found, amount: { ...multiplied(amount, 1e-6), kind: 'measure', unit: 'm' } } : found;
}
