/** A watch item taken apart: what is watched, and what came of it. */
export interface Condition {
	readonly condition: string;
	readonly outcome: string | null;
}

const STRUCK = /~~([^~]{1,500})~~/;
const MARKS = /\*\*|__|==|~~/g;
const JOINT = /^\s*(?:[—–:→=>-]+\s*)?/;

/**
 * `~~60%+ yields~~ **55-60% achieved**` has a condition and an outcome; so has a ticked
 * `Capex guidance — $600B (Dec 2025)`. An open item's words after a dash explain it.
 *
 * @param raw source of the item
 * @param text the item as shown
 */
export function readCondition(raw: string, text: string, done: boolean): Condition {
	const struck = STRUCK.exec(raw);
	if (struck !== null) {
		const condition = plain(struck[1] ?? '');
		const at = text.indexOf(condition);
		const rest = at < 0 ? plain(raw.slice(struck.index + struck[0].length)) : text.slice(at + condition.length);
		return { condition, outcome: rest.replace(JOINT, '').trim() || null };
	}
	const dash = done ? text.search(/\s[—–]\s|\s->\s|\s→\s/) : -1;
	return dash < 0 ? { condition: text, outcome: null } : { condition: text.slice(0, dash), outcome: text.slice(dash).replace(JOINT, '').trim() || null };
}

function plain(source: string): string {
	return source.replace(MARKS, '').trim();
}
