import { type App, Notice } from 'obsidian';
import type { TickIntention, TickOutcome } from '../../model/edit';
import type { WatchItem } from '../../model/watch';
import { openLead } from '../gestures/open';
import { noticeWithButton } from '../notice';
import { nextStatus } from './watch-groups';

/** What ticking needs from its view. */
export interface TickHost {
	readonly app: App;
	tick(intention: TickIntention): Promise<TickOutcome>;
	redraw(): void;
}

/** An open note reaches the index only when the app has saved it. */
const longestWait = 8_000;

/** Asks for ticks, one at a time for each item, and says what came of them. */
export class Ticking {
	/** Items that were asked for and not yet read again, by their line as it was. */
	private readonly busy = new Set<string>();

	constructor(private readonly host: TickHost) {}

	isBusy(path: string, item: WatchItem): boolean {
		return this.busy.has(itemId(path, item));
	}

	/** The notes were read again: what was asked for is now seen. */
	settle(): void {
		this.busy.clear();
	}

	async toggle(path: string, item: WatchItem): Promise<void> {
		const id = itemId(path, item);
		if (item.place === null || this.busy.has(id)) return;
		this.busy.add(id);
		this.host.redraw();
		const status = nextStatus(item);
		const outcome = await this.ask({ path, place: item.place, status, line: item.line });
		if (outcome.done) window.setTimeout(() => this.release(id), longestWait);
		else this.release(id);
		this.tell(path, item, status, outcome);
	}

	private async ask(intention: TickIntention): Promise<TickOutcome> {
		try {
			return await this.host.tick(intention);
		} catch (error) {
			const message = `The note could not be written: ${error instanceof Error ? error.message : String(error)}`;
			return { done: false, code: 'write-failed', message, line: intention.line };
		}
	}

	private release(id: string): void {
		if (this.busy.delete(id)) this.host.redraw();
	}

	private tell(path: string, { text }: WatchItem, status: string, outcome: TickOutcome): void {
		if (!outcome.done) return this.refuse(path, outcome.message, outcome.line);
		const { undo } = outcome;
		noticeWithButton(`${status === ' ' ? 'Unticked' : 'Ticked'}: ${text}`, 'Undo', () => void this.takeBack(undo));
	}

	private async takeBack(undo: TickIntention): Promise<void> {
		const outcome = await this.ask(undo);
		if (outcome.done) new Notice('Undone.');
		else this.refuse(undo.path, outcome.message, outcome.line);
	}

	private refuse(path: string, message: string, line: number): void {
		noticeWithButton(message, 'Open note', () => openLead(this.host.app, { path, line }, false));
	}
}

function itemId(path: string, { place, line }: WatchItem): string {
	return place === null ? `${path}\n${line}` : [path, place.rawLine, place.ordinal, ...place.headings].join('\n');
}
