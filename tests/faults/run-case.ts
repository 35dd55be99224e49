import { applyEdits } from '../../src/edit/apply-edits';
import type { EditIntention, EditOutcome, RevertIntention } from '../../src/model/edit';
import type { Door } from '../../src/vault/writing/door';
import { NoteEdits, type ApplyEdits } from '../../src/vault/writing/note-edits';
import { Disk } from './disk';
import { happen, isAtRest, textSeen } from './happenings';
import { Luck } from './luck';
import { ModelApp, type ModelFile, type Told } from './model-app';
import { randomIntention } from './random-ask';
import { randomNote } from './random-note';
import { settle, Turns } from './turns';
import { Witness, type Asked } from './witness';

/** The thing under test: the writer, or something that takes its place. */
export interface Writer extends Told {
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
}

/** @param watching lets the checker see what is made of which text */
export type MakeWriter = (door: Door<ModelFile>, watching: (apply: ApplyEdits) => ApplyEdits) => Writer;

export const rightWriter: MakeWriter = (door, watching) => new NoteEdits(door, watching(applyEdits));

const ASKS = 14;
const MOST_STEPS = 4_000;

/** One seed: some notes, some edits asked at random moments, and the world going on around them. */
export async function runCase(seed: number, make: MakeWriter, isCalm = false): Promise<Witness> {
	const luck = new Luck(seed);
	const disk = new Disk();
	const witness = new Witness();
	try {
		// Notes made from one template say the same.
		const template = luck.chance(0.3) ? randomNote(luck) : null;
		for (let notes = 1 + luck.below(3); notes > 0; notes--) disk.write(`note ${notes}.md`, template ?? randomNote(luck));
		const turns = new Turns(luck);
		const app = new ModelApp(disk, turns, witness, luck.chance(0.5));
		const writer = make(app, apply => witness.watching(apply));
		app.told = writer;
		await new Case(luck, app, turns, writer, witness).run(isCalm);
	} catch (error) {
		witness.find('an exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
	} finally {
		disk.remove();
	}
	return witness;
}

interface Drawn {
	readonly intention: EditIntention;
	readonly meant: ModelFile;
}

class Case {
	private readonly undos: RevertIntention[] = [];
	/** Whose note an undo is of, by its changes. */
	private readonly undoOf = new Map<object, ModelFile>();
	/** Drawn by a view and not asked yet. */
	private drawn: Drawn[] = [];
	/** What a view has read of each note: it lags behind. */
	private readonly seen = new Map<ModelFile, { readonly path: string; readonly text: string }>();
	private tickets = 0;
	private open = 0;

	constructor(
		private readonly luck: Luck,
		private readonly app: ModelApp,
		private readonly turns: Turns,
		private readonly writer: Writer,
		private readonly witness: Witness,
	) {}

	/** @param isCalm neither the user nor another program does anything beside */
	async run(isCalm: boolean): Promise<void> {
		const calm = this.luck.chance(0.25) || isCalm;
		// An app that hardly gets to anything: the writer's patience comes to its end.
		const isSleepy = this.luck.chance(0.15);
		let asks = 0;
		for (let steps = 0; asks < ASKS || this.open > 0 || !isAtRest(this.app); steps++) {
			if (steps > MOST_STEPS) return this.witness.find('an edit that was never answered', 'too many steps');
			const roll = this.luck.next();
			if (asks < ASKS && roll < 0.15) {
				asks++;
				this.ask();
			} else if (roll < 0.6 && this.turns.count > 0) await this.turns.give();
			else if (!isSleepy || asks < ASKS || this.open === 0) happen(this.luck, this.app, { isCalm: calm || asks >= ASKS, isSleepy: isSleepy && this.open > 0 });
			await settle();
		}
	}

	private ask(): void {
		const isLate = this.luck.chance(0.3);
		const [now, later]: [Drawn[], Drawn[]] = [[], []];
		for (let number = this.luck.pick([1, 1, 1, 2, 3, 5]); number > 0; number--) {
			const file = this.luck.maybe([...this.app.files.values()]);
			const intention = file === undefined ? null : randomIntention(this.luck, file.path, this.read(file), this.undos);
			if (file === undefined || intention === null) continue;
			const meant = intention.type === 'revert' ? this.undoOf.get(intention.changes) : file;
			if (meant !== undefined) (this.luck.chance(0.3) ? later : now).push({ intention, meant });
		}
		// What was drawn before goes last: reading a note may have drawn its path anew.
		const asked = [...this.drawn.splice(0, isLate ? this.drawn.length : 0), ...now].map(({ intention, meant }): Asked => ({ ...intention, ticket: ++this.tickets, meant }));
		this.drawn.push(...later);
		if (asked.length > 0) void this.follow(asked);
	}

	/** Once a view has read a note at its path, it draws no other note there any more. */
	private read(file: ModelFile): string {
		const seen = this.seen.get(file);
		if (seen?.path === file.path && this.luck.chance(0.3)) return seen.text;
		const now = textSeen(this.app, file) ?? seen?.text ?? '';
		this.seen.set(file, { path: file.path, text: now });
		this.drawn = this.drawn.filter(({ intention, meant }) => intention.type === 'revert' || intention.path !== file.path || meant === file);
		this.app.told.read(file);
		return now;
	}

	private async follow(asked: readonly Asked[]): Promise<void> {
		this.open++;
		try {
			const outcomes = await this.writer.edit(asked);
			this.witness.answered(asked, outcomes);
			for (const [at, outcome] of outcomes.entries()) {
				const meant = asked[at]?.meant;
				if (!outcome.done || meant === undefined) continue;
				this.undos.push(outcome.undo);
				this.undoOf.set(outcome.undo.changes, meant);
			}
		} catch (error) {
			this.witness.find('an exception', String(error));
		} finally {
			this.open--;
		}
	}
}
