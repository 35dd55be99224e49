import type { Balance, Conditions, ThesisRow } from '../../model/thesis';

/** "2 of 5 · 0 of 4", in the order of the head: validates · invalidates. */
export function metShort({ validates, invalidates }: Pick<ThesisRow, 'validates' | 'invalidates'>): string {
	return [validates, invalidates].map(({ met, total }) => (total === 0 ? '–' : `${met} of ${total}`)).join(' · ');
}

export function metInWords({ validates, invalidates }: Pick<ThesisRow, 'validates' | 'invalidates'>): string {
	const side = ({ met, total }: Conditions, word: string): string => (total === 0 ? `no ${word} condition` : `${met} of ${total} ${word} conditions met`);
	return `${side(validates, 'validating')}, ${side(invalidates, 'invalidating')}`;
}

/** "+22 −2 ±6": what there is none of is left out. */
export function balanceShort({ helps, hurts, mixed }: Balance): string {
	const parts = [helps > 0 ? `+${helps}` : '', hurts > 0 ? `−${hurts}` : '', mixed > 0 ? `±${mixed}` : ''].filter(part => part !== '');
	return parts.join(' ');
}

export function balanceInWords(balance: Balance): string {
	const { helps, hurts, mixed, neutral, open } = balance;
	const parts = [`${helps} help`, `${hurts} hurt`, ...(mixed > 0 ? [`${mixed} mixed`] : []), ...(neutral > 0 ? [`${neutral} neutral`] : []), ...(open > 0 ? [`${open} undecided`] : [])];
	return parts.join(', ');
}

export function isEmptyBalance(balance: Balance): boolean {
	return Object.values(balance).every(count => count === 0);
}

/** "created 2025-10-20, reviewed 2025-12-28": the days that its note states. */
export function datesInWords({ created, reviewed, updated }: Pick<ThesisRow, 'created' | 'reviewed' | 'updated'>): string {
	const said = [created === null ? null : `created ${created}`, reviewed === null ? null : `reviewed ${reviewed}`, updated === null || updated === reviewed ? null : `updated ${updated}`];
	return said.filter(part => part !== null).join(', ');
}

/** What an actor does to a thesis, said to who does not see it: whether any of it was inferred too. */
export function togetherInWords(label: string, isInferred: boolean): string {
	return `${label}, all that is said taken together${isInferred ? ', some of it inferred from the words' : ''}`;
}
