import type { TaskIntention } from '../../model/edit';
import { asItem } from '../as-item';
import { findLine, itemAt } from '../find-line';
import type { Planner } from '../plan';

/** `- text` becomes `- [ ] text`. */
export const planTask: Planner<TaskIntention> = (open, { place }) => {
	const line = findLine(open, place, 'items');
	if (typeof line !== 'number') return line;
	const item = itemAt(open, line);
	if (item === null) return { code: 'line-changed', why: 'this line has changed since it was read.', line };
	if (item.status !== null) return { code: 'already-so', why: 'the line is a task already.', line };
	if (item.raw === '' || item.raw.startsWith('>')) return { code: 'not-a-task', why: 'the line has no words that a task could have.', line };
	const words = item.rawLine.trimEnd().length - item.raw.length;
	if (!item.rawLine.startsWith(item.raw, words)) return { code: 'not-a-task', why: 'it cannot be told where the words of this line begin.', line };
	const start = (open.lines.starts[line] ?? 0) + words;
	return { splices: [{ start, end: start, insert: '[ ] ' }], isAsAsked: asItem({ status: ' ', isWordsKept: true }) };
};
