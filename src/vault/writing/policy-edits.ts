import type { EditIntention, EditOutcome } from '../../model/edit';
import { prepare, type Prepared, type ToggleTask, type WritePolicy } from './policy';
import { notDone } from './refusals';

interface Edits {
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
}

/** Edits by the user's settings: what cannot be made ready is refused, the rest goes on together. */
export class PolicyEdits implements Edits {
	constructor(
		private readonly edits: Edits,
		private readonly policy: () => WritePolicy,
		private readonly toggle: ToggleTask,
	) {}

	async edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		const policy = this.policy();
		const prepared = intentions.map(intention => prepare(intention, policy, this.toggle));
		const ready = prepared.filter(one => typeof one !== 'string');
		const done = await this.edits.edit(ready.map(({ intention }) => intention));
		const outcomes = new Map(ready.map((one, at) => [one, done[at]]));
		return intentions.map((intention, at) => {
			const one = prepared[at];
			if (one === undefined || typeof one === 'string') return notDone(intention, 'write-failed', one ?? 'nothing was made of it.');
			return withRemark(outcomes.get(one) ?? notDone(intention, 'write-failed', 'nothing was heard of it.'), one);
		});
	}
}

function withRemark(outcome: EditOutcome, { remark }: Prepared): EditOutcome {
	return outcome.done && remark !== null ? { ...outcome, remark } : outcome;
}
