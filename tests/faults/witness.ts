import type { EditIntention, EditOutcome, TextChange } from '../../src/model/edit';
import type { ApplyEdits } from '../../src/vault/writing/note-edits';
import { asDecoded } from './bytes';
import { changeText, inEditor, wordsOf } from './change-text';
import { unlawful } from './law';
import { scan, type Scan } from './scan';
import { needless } from './needless';
import type { ModelFile, ModelPane } from './model-app';

/** What must never happen, by name. */
export type FindingName =
	| 'a write that nobody asked for'
	| 'a write over what another program wrote'
	| 'a write to disk under a dirty editor'
	| 'a save over what another program wrote'
	| 'bytes changed beyond the asked for'
	| 'another line than the one that was meant'
	| 'another note than the one that was meant'
	| 'refused without need'
	| 'said done but was not'
	| 'said refused but was done'
	| 'an edit that was never answered'
	| 'an exception';

export interface Finding {
	readonly name: FindingName;
	readonly what: string;
}

/** An intention with a number, so that its answer can be held against what was done, and the note that it was read from. */
export type Asked = EditIntention & { readonly ticket: number; readonly meant?: ModelFile };

interface Batch {
	readonly path: string;
	readonly text: string;
	readonly intentions: readonly EditIntention[];
	readonly made: ReturnType<ApplyEdits>;
}

/** Sees every write of the writer at the moment when it happens, and holds the bytes before and after against what was asked. */
export class Witness {
	readonly findings: Finding[] = [];
	readonly refusals = new Map<string, number>();
	readonly kinds = new Map<string, number>();
	writes = 0;
	saves = 0;
	done = 0;
	bytesBeyond = 0;
	private batches: Batch[] = [];
	private readonly written = new Set<number>();

	/** The given edits, watched. */
	watching(apply: ApplyEdits): ApplyEdits {
		return (text, path, intentions) => {
			const made = apply(text, path, intentions);
			this.batches.push({ path, text, intentions, made });
			if (!made.outcomes.some(({ done }) => done)) this.checkRefusals(scan(text), intentions, made.outcomes);
			return made;
		};
	}

	onDisk(file: ModelFile, before: string, after: string, panes: readonly ModelPane[]): void {
		const { path } = file;
		const batch = this.batchThat(path, made => made === after);
		if (batch !== null && batch.text !== asDecoded(before)) this.find('a write over what another program wrote', path);
		const dirty = panes.find(pane => wordsOf(pane.text) !== wordsOf(asDecoded(before)) && pane.text !== inEditor(pane.base));
		if (dirty !== undefined) this.find('a write to disk under a dirty editor', path);
		this.check(file, batch, before, after);
	}

	inPane(file: ModelFile, before: string, after: string): void {
		const batch = this.batchThat(file.path, made => wordsOf(made) === wordsOf(after));
		this.check(file, batch, before, after);
	}

	onSave(pane: ModelPane, exact: string | null, panes: readonly ModelPane[]): void {
		this.saves++;
		const disk = exact === null ? null : asDecoded(exact);
		if (disk !== exact) this.find('bytes changed beyond the asked for', `${pane.file.path}: not UTF-8`);
		// Which endings a note gets when the app saves it is the app's to say, also where another program has just changed them.
		if (disk === null || wordsOf(disk) !== wordsOf(pane.base)) this.find('a save over what another program wrote', pane.file.path);
		// One that has come to hold the very words of the disk has nothing to lose, whether or not the app has seen that yet.
		const kept = [pane.base, pane.text, disk ?? ''].map(wordsOf);
		const other = panes.find(one => one !== pane && ![...kept, wordsOf(one.base)].includes(wordsOf(one.text)));
		if (other !== undefined) this.find('a write to disk under a dirty editor', pane.file.path);
	}

	answered(asked: readonly Asked[], outcomes: readonly EditOutcome[]): void {
		for (const [at, { ticket, type }] of asked.entries()) {
			const outcome = outcomes[at];
			if (outcome === undefined) this.find('an edit that was never answered', type);
			else if (outcome.done) {
				this.done++;
				count(this.kinds, type);
				if (!this.written.has(ticket)) this.find('said done but was not', type);
			} else {
				count(this.refusals, outcome.code);
				if (this.written.has(ticket)) this.find('said refused but was done', `${type}: ${outcome.message}`);
			}
		}
	}

	find(name: FindingName, what: string): void {
		this.findings.push({ name, what });
	}

	private batchThat(path: string, fits: (text: string) => boolean): Batch | null {
		const at = this.batches.findLastIndex(batch => batch.path === path && fits(batch.made.text));
		// It stays: a second pane with the same unsaved words is given the same change.
		const batch = this.batches[at] ?? null;
		this.batches = this.batches.filter(one => one.path !== path || this.batches.length < 50);
		return batch;
	}

	private checkRefusals(read: Scan, intentions: readonly EditIntention[], outcomes: readonly EditOutcome[]): void {
		for (const [at, { type }] of intentions.entries()) {
			const outcome = outcomes[at];
			if (outcome?.done === false && needless(read, intentions, outcomes, at)) this.find('refused without need', `${type}: ${outcome.message}`);
		}
	}

	private check(file: ModelFile, batch: Batch | null, before: string, after: string): void {
		this.writes++;
		if (batch === null) return this.find('a write that nobody asked for', file.path);
		const { intentions, made } = batch;
		const done = made.outcomes.flatMap(outcome => (outcome.done ? outcome.changes : []));
		const expected = changeText(before, inOrder(done));
		if (expected !== after) {
			this.bytesBeyond += differing(expected, after);
			this.find('bytes changed beyond the asked for', file.path);
		}
		const read = scan(before);
		for (const [at, intention] of intentions.entries()) {
			const outcome = made.outcomes[at];
			if (outcome?.done === true) {
				if (isAsked(intention)) this.written.add(intention.ticket);
				if (isAsked(intention) && intention.meant !== undefined && intention.meant.isGone !== true && intention.meant !== file) this.find('another note than the one that was meant', `${intention.type}: ${file.path}`);
				const why = unlawful(read, intention, outcome.changes);
				if (why !== null) this.find('another line than the one that was meant', `${intention.type}: ${why}`);
			}
		}
		this.checkRefusals(read, intentions, made.outcomes);
	}
}

function isAsked(intention: EditIntention): intention is Asked {
	return 'ticket' in intention;
}

/** At one place, what is put in comes before what is taken out, and what goes on with the line before what begins another. */
function inOrder(changes: readonly TextChange[]): TextChange[] {
	const begins = ({ after }: TextChange) => Number(after.startsWith('\n'));
	const takes = ({ before }: TextChange) => Number(before !== '');
	return [...changes].sort((a, b) => a.from.line - b.from.line || a.from.ch - b.from.ch || takes(a) - takes(b) || begins(a) - begins(b));
}

/** Bytes of the shortest stretch that has to be put in another's place. */
function differing(expected: string, found: string): number {
	const [a, b] = [Buffer.from(expected), Buffer.from(found)];
	const most = Math.min(a.length, b.length);
	let from = 0;
	while (from < most && a[from] === b[from]) from++;
	let tail = 0;
	while (tail < most - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return Math.max(a.length, b.length) - from - tail;
}

export function count(counts: Map<string, number>, name: string, by = 1): void {
	counts.set(name, (counts.get(name) ?? 0) + by);
}
