import type { App } from 'obsidian';
import type { EditIntention, EditOutcome } from '../../model/edit';
import type { WatchItem } from '../../model/watch';
import type { Asked, PlacedItem } from './asked';
import { nextStatus } from './next-status';
import { othersWords } from './others-words';
import { type Told, tellOutcomes } from './tell';

/** What ticking and every other edit of items needs from its view. */
export interface TickHost {
	readonly app: App;
	edit(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]>;
	redraw(): void;
}

/** An open note reaches the index only when the app has saved it. */
const longestWait = 8_000;

/** Asks for edits of items, one at a time for each item, and says what came of them. */
export class Ticking {
	/** Items that were asked for and not yet read again, by their line as it was. */
	private readonly busy = new Map<string, string>();

	constructor(private readonly host: TickHost) {}

	isBusy(path: string, item: WatchItem): boolean {
		return this.busy.has(itemId({ path, item }));
	}

	/** Notes were read again, all or these: what was asked of them is now seen. */
	settle(paths: ReadonlySet<string> | null = null): void {
		for (const [id, path] of this.busy) if (paths === null || paths.has(path)) this.busy.delete(id);
	}

	/** What a click on its box asks for. */
	async toggle(path: string, item: WatchItem): Promise<void> {
		await this.setStatus([{ path, item }], nextStatus(item));
	}

	async setStatus(items: readonly PlacedItem[], status: string): Promise<void> {
		const asked = items.flatMap(({ path, item }): Asked[] => (
			item.form === 'task' && item.place !== null && item.status !== status
				? [{ of: { path, item }, intention: { type: 'status', path, place: item.place, line: item.line, status, done: null }, text: item.text }]
				: []
		));
		const boxless = items.filter(({ item }) => item.form !== 'task').length;
		const beside = othersWords(boxless, 'no checkbox', 'no checkbox');
		await this.ask(asked, { ...(status === ' ' ? { one: 'Unticked', many: 'unticked' } : { one: 'Ticked', many: 'ticked' }), beside });
	}

	/** Asks for edits of which none is busy, and tells what was done and what was not, with a way back. */
	async ask(wanted: readonly Asked[], told: Told): Promise<readonly EditOutcome[]> {
		const asked = wanted.filter(({ of }) => of === null || !this.busy.has(itemId(of)));
		if (asked.length === 0) return [];
		for (const { of } of asked) if (of !== null) this.busy.set(itemId(of), of.path);
		this.host.redraw();
		const outcomes = await this.outcomes(asked.map(({ intention }) => intention));
		const refused = asked.filter((_, at) => outcomes[at]?.done !== true);
		this.release(refused);
		if (refused.length < asked.length) window.setTimeout(() => this.release(asked), longestWait);
		tellOutcomes(this.host.app, asked, outcomes, told, undo => void this.takeBack(undo));
		return outcomes;
	}

	private async outcomes(intentions: readonly EditIntention[]): Promise<readonly EditOutcome[]> {
		try {
			return await this.host.edit(intentions);
		} catch (error) {
			const message = `The note could not be written: ${error instanceof Error ? error.message : String(error)}`;
			return intentions.map(({ line }) => ({ done: false, code: 'write-failed', message, line }));
		}
	}

	private release(asked: readonly Asked[]): void {
		const ids = asked.flatMap(({ of }) => (of === null ? [] : [itemId(of)]));
		if (ids.filter(id => this.busy.delete(id)).length > 0) this.host.redraw();
	}

	private async takeBack(undo: readonly EditIntention[]): Promise<void> {
		const outcomes = await this.outcomes(undo);
		const asked = undo.map((intention): Asked => ({ of: null, intention, text: '' }));
		tellOutcomes(this.host.app, asked, outcomes, { one: 'Undone', many: 'undone' }, null);
	}
}

function itemId({ path, item: { place, line } }: PlacedItem): string {
	return place === null ? `${path}\n${line}` : [path, place.rawLine, place.ordinal, ...place.headings].join('\n');
}
