import type { Amount } from '../model/value';

/** What amounts must have in common to be added, or to stand on one scale: nothing is converted. */
export type Unit = Pick<Amount, 'kind' | 'currency' | 'unit' | 'per'>;

export function unitKey({ kind, currency, unit, per }: Unit): string {
	return [kind, currency, unit, per].join('|');
}
