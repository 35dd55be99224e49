import type { EditIntention } from '../model/edit';
import { planAdd } from './edits/add';
import { planDue } from './edits/due';
import { planLog } from './edits/log';
import { planRevert } from './edits/revert';
import { planRewrite } from './edits/rewrite';
import { planSign } from './edits/sign';
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
			return planDue(open, intention);
		case 'rewrite':
			return planRewrite(open, intention);
		case 'add':
			return planAdd(open, intention);
		case 'log':
			return planLog(open, intention);
		case 'sign':
			return planSign(open, intention);
	}
}
