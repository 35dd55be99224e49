import type { EditIntention } from '../model/edit';
import { planRevert } from './edits/revert';
import { planStatus } from './edits/status';
import { planTask } from './edits/task';
import type { OpenNote, Planned } from './plan';

/** What an intention would change, or why it cannot be done. */
export function planEdit(open: OpenNote, intention: EditIntention): Planned {
	switch (intention.type) {
		case 'status':
			return planStatus(open, intention);
		case 'task':
			return planTask(open, intention);
		case 'revert':
			return planRevert(open, intention);
		case 'due':
		case 'add':
		case 'sign':
		case 'rewrite':
			return { code: 'no-place', why: 'this cannot be done yet.' };
	}
}
