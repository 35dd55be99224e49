import type { EditIntention, Refusal } from '../../model/edit';

/** What a refusal begins with. */
const WORDS: Readonly<Record<EditIntention['type'], string>> = {
	status: 'Not ticked',
	task: 'Not made a task',
	due: 'Not dated',
	add: 'Not added',
	sign: 'Not signed',
	rewrite: 'Not ticked',
	revert: 'Not undone',
};

export function notDone({ type, line }: EditIntention, code: Refusal['code'], why: string): Refusal {
	return { done: false, code, message: `${WORDS[type]}: ${why}`, line };
}
