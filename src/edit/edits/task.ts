import type { TaskIntention } from '../../model/edit';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner } from '../plan';
import { wordsAt } from '../words-at';

/** `- text` becomes `- [ ] text`. */
export const planTask: Planner<TaskIntention> = (open, { place }) => {
	const line = findLine(open, place, 'items');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	if (item !== null && item.status !== null) return { code: 'already-so', why: 'the line is a task already.', line };
	const words = item === null ? null : wordsAt(item);
	if (words === null) return { code: 'not-a-task', why: 'the line has no words that a task could have.', line };
	const start = (open.lines.starts[line] ?? 0) + words;
	return { splices: [{ start, end: start, insert: '[ ] ' }], isAsAsked: asItem({ status: ' ', days: null }) };
};
