import type { Amount } from '../model/value';

/** One end of an amount is open: `75B+` is over, `up to 5` under. */
export type Bound = 'over' | 'under';

export function boundOf({ low, high }: Pick<Amount, 'low' | 'high'>): Bound | null {
	if ((low === null) === (high === null)) return null;
	return high === null ? 'over' : 'under';
}
