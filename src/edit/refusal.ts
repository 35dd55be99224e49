import type { EditIntention, Refusal } from '../model/edit';
import type { OpenNote, Refused } from './plan';

/** What was not done, as the user would say it. */
const NOT_DONE: Readonly<Record<EditIntention['type'], string>> = {
	status: 'Not ticked',
	task: 'Not made a task',
	due: 'Not dated',
	add: 'Not added',
	log: 'Not added',
	sign: 'Not signed',
	rewrite: 'Not ticked',
	revert: 'Not undone',
};

/** What a refusal of an edit begins with. */
export function notDone({ type }: Pick<EditIntention, 'type'>): string {
	return NOT_DONE[type];
}

export function refusal({ lines }: OpenNote, intention: EditIntention, { code, why, line }: Refused): Refusal {
	const nearest = Math.max(0, Math.min(line ?? intention.line, lines.starts.length - 1));
	return { done: false, code, message: `${notDone(intention)}: ${why}`, line: nearest };
}
