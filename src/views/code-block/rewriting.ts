import { type App, Notice } from 'obsidian';
import type { BlockIntention, BlockOutcome } from '../../model/edit';
import { openLead } from '../gestures/open';
import { noticeWithButton } from '../notice';
import { stillAsks } from './still-asks';
import type { BlockPlace, BlockVerbs } from './verbs';

/** Asks for edits of a block, and says what came of them. */
export class Rewriting {
	/** @param query what the block asked when it was drawn */
	constructor(private readonly app: App, private readonly verbs: BlockVerbs, private readonly query: string) {}

	async replace(place: BlockPlace | null, done: string, instead: (lines: readonly string[]) => readonly string[]): Promise<void> {
		if (place === null) {
			new Notice('Not changed: here the block cannot be told from the text around it. Open its note in reading view.');
			return;
		}
		const { path, text, from, to } = place;
		const lines = text.split(/\r\n|\n|\r/).slice(from, to + 1);
		// The app knows a new text of a note a moment before it knows where its blocks stand now.
		if (!stillAsks(lines, this.query)) return this.refuse(path, 'Not changed: this block has just moved. Try again in a moment.', from);
		const outcome = await this.verbs.replaceBlock(place, instead(lines));
		if (!outcome.done) return this.refuse(path, outcome.message, outcome.line);
		noticeWithButton(done, 'Undo', () => void this.takeBack(outcome.undo));
	}

	private async takeBack(undo: BlockIntention): Promise<void> {
		const outcome: BlockOutcome = await this.verbs.takeBack(undo);
		if (outcome.done) new Notice('Undone.');
		else this.refuse(undo.path, outcome.message, outcome.line);
	}

	private refuse(path: string, message: string, line: number): void {
		noticeWithButton(message, 'Open note', () => openLead(this.app, { path, line }, false));
	}
}
