import type { App, Component, TFile } from 'obsidian';
import { applyEdits } from '../edit/apply-edits';
import { replaceBlock } from '../edit/freeze';
import type { BlockIntention, BlockOutcome, EditIntention, EditOutcome, LinesChange, TextChange } from '../model/edit';
import { ObsidianDoor } from './obsidian-door';
import { toggleByTasks } from './tasks-plugin';
import { NoteEdits } from './writing/note-edits';
import { PolicyEdits } from './writing/policy-edits';
import type { WritePolicy } from './writing/policy';

/** The only place that changes notes: what is asked goes through the policy to the note's queue, and from there to its editor or to disk. */
export class NoteWriter {
	private readonly door: ObsidianDoor;
	private readonly edits: NoteEdits<TFile>;
	private readonly asked: PolicyEdits;

	/** @param policy what the settings and the day say of ticks, asked anew for each */
	constructor(app: App, policy: () => WritePolicy) {
		this.door = new ObsidianDoor(app);
		this.edits = new NoteEdits(this.door, applyEdits);
		this.asked = new PolicyEdits(this.edits, policy, (line, path) => toggleByTasks(app, line, path));
	}

	start(owner: Component): void {
		this.door.start(owner, this.edits);
	}

	/** What the views draw is of this note where it is now: a path that changed hands means it from here on. */
	read(file: TFile): void {
		this.edits.read(file);
	}

	/** Outcomes in the order asked. Never rejects; notes do not wait for each other. */
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		return this.asked.edit(intentions);
	}

	async replaceBlock(intention: BlockIntention): Promise<BlockOutcome> {
		let outcome: BlockOutcome | null = null;
		const failure = await this.edits.rewrite(intention.path, (text, path) => {
			const made = replaceBlock(text, { ...intention, path });
			outcome = made.outcome;
			return made.outcome.done ? { text: made.text, changes: [wholeLines(made.outcome.change)] } : null;
		});
		const { code, why } = failure ?? { code: 'write-failed', why: 'the note could not be opened.' } as const;
		return failure === null && outcome !== null ? outcome : { done: false, code, message: `Not changed: ${why}`, line: intention.line };
	}
}

function wholeLines({ line, before, after }: LinesChange): TextChange {
	const last = before[before.length - 1] ?? '';
	return { from: { line, ch: 0 }, to: { line: line + before.length - 1, ch: last.length }, before: before.join('\n'), after: after.join('\n') };
}
