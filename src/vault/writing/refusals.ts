import { notDone as notDoneWord } from '../../edit/refusal';
import type { EditIntention, Refusal } from '../../model/edit';

export function notDone(intention: EditIntention, code: Refusal['code'], why: string): Refusal {
	return { done: false, code, message: `${notDoneWord(intention)}: ${why}`, line: intention.line };
}
