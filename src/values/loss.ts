import type { FoundAmount } from './found-amount';

/** Accountants put a loss in brackets: `(45.3)`, `($1.2B)`, `(12%)` as a whole cell is negative. A year in brackets is no loss. */
export function bracketedLoss(text: string, found: FoundAmount | undefined): FoundAmount | null {
	if (found === undefined || found.start !== 1 || text.charCodeAt(0) !== 40 || found.signed) return null;
	if (text.charCodeAt(found.end) !== 41 || text.length - found.end > 1) return null;
	const { amount } = found;
	if (amount.kind === 'rank' || amount.kind === 'ratio' || amount.kind === 'node' || amount.kind === 'ticker' || amount.kind === 'duration' || amount.value === null) return null;
	return { ...found, start: 0, end: text.length, amount: { ...amount, value: -amount.value } };
}
