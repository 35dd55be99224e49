import type { CliData } from 'obsidian';
import { choice, word } from './params';

const DONE = { false: 'NOT done', true: 'done', all: null };

/** The query for things to watch: `due="by June 2026"`, `due=overdue`, `done=true`, `of=Amazon`. */
export function watchQuery(params: CliData): string {
	const [due, of] = [word(params, 'due'), word(params, 'of')];
	const conditions = [DONE[choice(params, 'done', ['false', 'true', 'all'])], due === null ? null : dueCondition(due)].filter(part => part !== null);
	const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
	return `TASK FROM watch${of === null ? '' : ` OF ${scopeOf(of)}`}${where} SORT due`;
}

/** `2026` is in 2026; `by`, `before` and `after` may stand before it. */
function dueCondition(due: string): string {
	if (due.toLowerCase() === 'overdue') return 'due BEFORE today';
	return /^(?:by|in|before|after)\s/i.test(due) ? `due ${due}` : `due IN ${due}`;
}

/** A scope as queries write it, or a name or folder without its marks. */
function scopeOf(of: string): string {
	if (/^(?:#|"|\(|\[\[|not\s|linked\()/i.test(of)) return of;
	return of.endsWith('/') ? `"${of}"` : `[[${of}]]`;
}
