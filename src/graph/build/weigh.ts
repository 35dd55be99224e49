import type { Impact, Relation } from '../../model/mention';

/** Stated outright by a sign, a group or a column: one. Inferred from the words: half. Only named: a quarter. */
export function impactWeight({ polarity, by }: Impact): number {
	if (polarity === null) return 0.25;
	return by === 'words' ? 0.5 : 1;
}

/** Half for a name that was matched without a link, and half for what is over. */
export function relationWeight({ inferred, former }: Relation): number {
	return (inferred ? 0.5 : 1) * (former ? 0.5 : 1);
}
