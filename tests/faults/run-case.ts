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
export async function runCase(seed: number, make: MakeWriter): Promise<Witness> {
	const luck = new Luck(seed);
	const disk = new Disk();
	const witness = new Witness();
	try {
		for (let notes = 1 + luck.below(3); notes > 0; notes--) disk.write(`note ${notes}.md`, randomNote(luck));
		const turns = new Turns(luck);
		const app = new ModelApp(disk, turns, witness, luck.chance(0.5));
		const writer = make(app, apply => witness.watching(apply));
		app.told = writer;
		await new Case(luck, app, turns, writer, witness).run();
	} catch (error) {
		witness.find('an exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
	} finally {
		disk.remove();
	}
	return witness;
}

class Case {
	private readonly undos: RevertIntention[] = [];
	/** What a view has read of each note: it lags behind. */
	private readonly seen = new Map<ModelFile, string>();
	private tickets = 0;
	private open = 0;

	constructor(
		private readonly luck: Luck,
		private readonly app: ModelApp,
		private readonly turns: Turns,
		private readonly writer: Writer,
		private readonly witness: Witness,
	) {}

	async run(): Promise<void> {
		const calm = this.luck.chance(0.25);
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
		const asked: Asked[] = [];
		for (let number = this.luck.pick([1, 1, 1, 2, 3, 5]); number > 0; number--) {
			const file = this.luck.maybe([...this.app.files.values()]);
			const intention = file === undefined ? null : randomIntention(this.luck, file.path, this.read(file), this.undos);
			if (intention !== null) asked.push({ ...intention, ticket: ++this.tickets });
		}
		if (asked.length > 0) void this.follow(asked);
	}

	private read(file: ModelFile): string {
		const seen = this.seen.get(file);
		if (seen !== undefined && this.luck.chance(0.3)) return seen;
		const now = textSeen(this.app, file) ?? seen ?? '';
		this.seen.set(file, now);
		return now;
	}

	private async follow(asked: readonly Asked[]): Promise<void> {
		this.open++;
		try {
			const outcomes = await this.writer.edit(asked);
			this.witness.answered(asked, outcomes);
			for (const outcome of outcomes) if (outcome.done) this.undos.push(outcome.undo);
		} catch (error) {
			this.witness.find('an exception', String(error));
		} finally {
			this.open--;
		}
	}
}
