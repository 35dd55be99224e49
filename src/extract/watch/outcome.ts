import type { ListItem } from '../../model/note';

/** A watch item taken apart: what is watched, and what came of it. */
export interface Condition {
	readonly condition: string;
	readonly outcome: string | null;
}

const JOINT = /^\s*(?:[—–:→=>-]+\s*)?/;

/**
 * `~~60%+ yields~~ **55-60% achieved**` has a condition and an outcome; so has a ticked
 * `Capex guidance — $600B (Dec 2025)`. An open item's words after a dash explain it. Both are pieces of what is shown.
 */
export function readCondition({ text, struck }: Pick<ListItem, 'text' | 'struck'>, done: boolean): Condition {
	const [from, to] = struck?.find(([start, end]) => text.slice(start, end).trim() !== '') ?? [0, 0];
	if (to > 0) return { condition: text.slice(from, to).trim(), outcome: text.slice(to).replace(JOINT, '').trim() || null };
	const dash = done ? text.search(/\s[—–]\s|\s->\s|\s→\s/) : -1;
	return dash < 0 ? { condition: text, outcome: null } : { condition: text.slice(0, dash), outcome: text.slice(dash).replace(JOINT, '').trim() || null };
}
