import type { EditIntention, EditOutcome, RevertIntention, TextChange } from '../model/edit';
import { LineMap } from './line-map';
import { isRefused, type OpenNote, type Plan, type Refused } from './plan';
import { PlacedRuns } from './placed-runs';
import { planEdit } from './plan-edit';
import { refusal } from './refusal';
import { changeOf, inOrder, positionOf, withPlainBreaks } from './splice';
import { tryPlans, type Trial, type Written } from './trial';
import { twinsOf } from './twins';

/** How often a batch is read again to find which of its edits are not sure; what is not tried by then is refused. */
const MOST_TRIALS = 40;

const MORE_WOULD_CHANGE: Refused = { code: 'more-would-change', why: 'the note would be read in another way than was meant. Change it in the note itself.' };
const SAME_LINE: Refused = { code: 'line-changed', why: 'another edit of the same moment changes this line. Try again.' };
const SAME_PLACE: Refused = { code: 'lines-moved', why: 'another edit of the same moment makes a heading. Try again.' };

/** The edits of one note that are asked for together. */
export class Batch {
	private readonly taken = new Set<number>();
	private makesHeading = false;
	private best: Trial | null = null;
	private sure: readonly Plan[] = [];
	private trials = 0;

	constructor(private readonly open: OpenNote) {}

	apply(intentions: readonly EditIntention[]): { readonly trial: Trial | null; readonly outcomes: readonly EditOutcome[] } {
		const planned = intentions.map(intention => this.plan(intention));
		this.admit(planned.flatMap(plan => (isRefused(plan) ? [] : [plan])));
		const sure = new Set(this.sure);
		const runs = this.best === null ? this.open.runs : new PlacedRuns(this.best.note, this.best.lines);
		const outcomes = planned.map((plan, at): EditOutcome => {
			const intention = intentions[at]!;
			if (isRefused(plan)) return refusal(this.open, intention, plan);
			const written = sure.has(plan) ? this.best?.written.get(plan) : undefined;
			if (written === undefined || this.best === null) return refusal(this.open, intention, MORE_WOULD_CHANGE);
			return { done: true, changes: inOrder(plan.splices).map(splice => changeOf(this.open.lines, splice)), undo: this.undo(intention, this.best, runs, written) };
		});
		return { trial: this.best, outcomes };
	}

	/** One edit a line: of two that are asked for at once, the second cannot have been meant for what the first leaves. */
	private plan(intention: EditIntention): Plan | Refused {
		if (intention.type === 'add' && intention.list === null && this.makesHeading) return SAME_PLACE;
		const plan = planEdit(this.open, intention);
		if (isRefused(plan)) return plan;
		const { touched } = new LineMap(this.open.lines, inOrder(plan.splices));
		const lines = new Set<number>();
		for (const { before } of touched) for (let line = before.from; line <= before.to; line++) lines.add(line);
		if ([...lines].some(line => this.taken.has(line))) return SAME_LINE;
		for (const line of lines) this.taken.add(line);
		this.makesHeading ||= plan.heading !== undefined;
		return plan;
	}

	/** Takes all of these plans that are sure beside those taken before: in one go where none is in doubt, else by halves. */
	private admit(plans: readonly Plan[]): void {
		if (plans.length === 0 || this.trials >= MOST_TRIALS) return;
		this.trials++;
		const together = [...this.sure, ...plans];
		const trial = tryPlans(this.open, together);
		if (trial !== null) {
			this.best = trial;
			this.sure = together;
			return;
		}
		if (plans.length === 1) return;
		const middle = plans.length >> 1;
		this.admit(plans.slice(0, middle));
		this.admit(plans.slice(middle));
	}

	/** Takes back what was written, where it stands in the text after the whole batch. */
	private undo({ path }: EditIntention, { lines, text }: Trial, runs: PlacedRuns, written: readonly Written[]): RevertIntention {
		const from = written.map(({ start }) => positionOf(lines, start));
		const to = written.map(({ end }) => positionOf(lines, end));
		const first = from[0]?.line ?? 0;
		const last = to.at(-1)?.line ?? first;
		const stretch = lines.starts.slice(first, last + 1).map((start, at) => text.slice(start, lines.ends[first + at]));
		const changes = written.map(({ splice }, at): TextChange => ({
			from: { line: from[at]!.line - first, ch: from[at]!.ch },
			to: { line: to[at]!.line - first, ch: to[at]!.ch },
			before: splice.insert,
			after: withPlainBreaks(this.open.text.slice(splice.start, splice.end)),
		}));
		const left = { lines: stretch, changes, ...runs.placeOf(stretch, first) };
		return { type: 'revert', path, ...left, twins: twinsOf(runs, left, first), line: first };
	}
}
