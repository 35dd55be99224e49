import type { EditIntention, EditOutcome, Edited, Refusal, TextChange } from '../../model/edit';
import { plain, type Door } from './door';
import { NoteQueues } from './note-queues';
import { OTHER_HANDS, PathHands } from './path-hands';
import { notDone } from './refusals';
import { UnsavedWords } from './unsaved-words';
import { writeNote, type Failure, type Rewrite } from './write-note';

/** What a batch of intentions makes of a text, all told against that text. */
export type ApplyEdits = (
	text: string,
	path: string,
	intentions: readonly EditIntention[],
) => { readonly text: string; readonly outcomes: readonly EditOutcome[]; readonly changes: readonly TextChange[] };

interface EditJob {
	readonly kind: 'edits';
	readonly intentions: readonly EditIntention[];
	readonly settle: (outcomes: readonly EditOutcome[]) => void;
}

/** An edit of another kind, which has its note for itself. */
interface SingleJob {
	readonly kind: 'single';
	readonly rewrite: Rewrite;
	readonly settle: (failure: Failure | null) => void;
}

type Job = EditJob | SingleJob;

const GONE: Failure = { code: 'note-gone', why: 'the note is gone.' };
const OTHERS: Failure = { code: 'changed-on-disk', why: 'another note has just come to this path. Try again in a moment.' };

/** Changes notes: one batch at a time for each note, where the note lives at that moment. Knows the app by its door only. */
export class NoteEdits<F extends object> {
	private readonly words = new UnsavedWords<F>();
	private readonly hands: PathHands<F>;
	/** Whose note an edit changed, by the changes of its undo: that is followed, whatever is at the path by then. */
	private readonly undone = new WeakMap<object, F>();
	private readonly queues = new NoteQueues<F, Job>(batchSize, (file, jobs) => this.run(file, jobs));

	constructor(
		private readonly door: Door<F>,
		private readonly apply: ApplyEdits,
	) {
		this.hands = new PathHands(door);
	}

	/** The door tells: the user has typed into a pane. */
	typed(file: F, pane: object): void {
		this.words.typed(file, pane);
	}

	/** The door tells: the app has written the note, or has seen that another program did. After a save of its own the panes hold what is on disk: seen at once, before the user types on. */
	async written(file: F): Promise<void> {
		const writing = this.words.written(file);
		if (this.door.panes(file).length === 0) return;
		const disk = await this.door.read(file).then(plain, () => null);
		if (disk === null || !this.words.isLast(file, writing)) return;
		if (this.door.panes(file).every(pane => plain(pane.text()) === disk)) this.words.settled(file);
	}

	/** The door tells: the note was deleted. */
	gone(file: F): void {
		this.words.gone(file);
		this.hands.gone(file);
	}

	/** The door tells: the note has another path now. */
	renamed(file: F, before: string): void {
		this.hands.renamed(file, before);
	}

	/** The door tells: a note came to be. */
	created(file: F): void {
		this.hands.created(file);
	}

	/** Who draws what can be asked has read the note where it is now. */
	read(file: F): void {
		this.hands.read(file);
	}

	/** Outcomes in the order asked. Never rejects; notes do not wait for each other. */
	async edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		const groups = groupBy(intentions, intention => this.noteOf(intention));
		const outcomes: EditOutcome[] = [];
		await Promise.all(
			[...groups].map(async ([file, places]) => {
				const asked = places.map(place => place.value);
				const found = isFailure(file) ? asked.map(intention => notDone(intention, file.code, file.why)) : await this.queue(file, asked);
				for (const [nth, { at, value }] of places.entries()) outcomes[at] = found[nth] ?? notDone(value, 'write-failed', 'nothing was heard of it.');
			}),
		);
		return outcomes;
	}

	/** One edit of another kind; null when the rewriting had its say. */
	rewrite(path: string, rewrite: Rewrite): Promise<Failure | null> {
		const file = this.noteAt(path);
		if (isFailure(file)) return Promise.resolve(file);
		return new Promise(settle => this.queues.add(file, { kind: 'single', rewrite, settle }));
	}

	private noteOf(intention: EditIntention): F | Failure {
		const file = intention.type === 'revert' ? this.undone.get(intention.changes) : undefined;
		if (file === undefined) return this.noteAt(intention.path);
		return this.hands.isThere(file) ? file : GONE;
	}

	private noteAt(path: string): F | Failure {
		const file = this.hands.meant(path);
		return file === null ? GONE : file === OTHER_HANDS ? OTHERS : file;
	}

	private queue(file: F, intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		return new Promise(settle => this.queues.add(file, { kind: 'edits', intentions, settle }));
	}

	private async run(file: F, jobs: readonly Job[]): Promise<void> {
		const [first] = jobs;
		if (first?.kind === 'single') return first.settle(await writeNote(this.door, this.words, file, first.rewrite));
		const edits = jobs.filter(job => job.kind === 'edits');
		const outcomes = await this.write(file, edits.flatMap(({ intentions }) => intentions));
		let from = 0;
		for (const { intentions, settle } of edits) settle(outcomes.slice(from, (from += intentions.length)));
	}

	private async write(file: F, intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		let outcomes: readonly EditOutcome[] = [];
		const failure = await writeNote(this.door, this.words, file, (text, path) => {
			const made = this.apply(text, path, intentions.map(intention => ({ ...intention, path })));
			outcomes = made.outcomes;
			return outcomes.some(isDone) ? made : null;
		});
		if (failure === null) {
			for (const { undo } of outcomes.filter(isDone)) this.undone.set(undo.changes, file);
			return outcomes;
		}
		// What was refused by its own fault stays so; what was to be done is not.
		return intentions.map((intention, at) => refusalAt(outcomes, at) ?? notDone(intention, failure.code, failure.why));
	}
}

function isFailure(found: object): found is Failure {
	return found === GONE || found === OTHERS;
}

function isDone(outcome: EditOutcome): outcome is Edited {
	return outcome.done;
}

function refusalAt(outcomes: readonly EditOutcome[], at: number): Refusal | null {
	const outcome = outcomes[at];
	return outcome === undefined || outcome.done ? null : outcome;
}

/** Edits that wait behind each other go together; an edit of another kind goes alone. */
function batchSize(jobs: readonly Job[]): number {
	const single = jobs.findIndex(({ kind }) => kind === 'single');
	return single < 0 ? jobs.length : Math.max(1, single);
}

interface Placed<T> {
	readonly at: number;
	readonly value: T;
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, Array<Placed<T>>> {
	const groups = new Map<K, Array<Placed<T>>>();
	for (const [at, value] of values.entries()) {
		const key = keyOf(value);
		const group = groups.get(key) ?? [];
		group.push({ at, value });
		groups.set(key, group);
	}
	return groups;
}
