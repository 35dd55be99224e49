import type { App } from 'obsidian';
import type { AddIntention, EditIntention } from '../../model/edit';
import type { Place, WatchItem } from '../../model/watch';
import { counted } from '../panel/age';
import { AddModal } from './add-modal';
import type { Asked, PlacedItem } from './asked';
import { type Snooze, snoozeDay } from './dates';
import { DueModal } from './due-modal';
import { PickNoteModal } from './pick-note';
import { othersWords } from './others-words';
import { Ticking } from './ticking';
import type { WatchingVerbs } from './verbs';

/** What can be done with items, one or several at once, wherever they are shown. */
export class ItemActions {
	readonly ticking: Ticking;

	/** @param added what a view does when an item was added to a note */
	constructor(private readonly app: App, private readonly verbs: WatchingVerbs, redraw: () => void, private readonly added: (intention: AddIntention) => void = () => undefined) {
		this.ticking = new Ticking({ app, edit: intentions => verbs.edit(intentions), redraw });
	}

	makeTasks(items: readonly PlacedItem[]): void {
		const asked = placed(items.filter(({ item }) => item.form === 'bullet'), of => ({ type: 'task', ...of }));
		void this.ticking.ask(asked, { one: 'Made a checkbox', many: 'made checkboxes' });
	}

	/** Writes the day into each, or takes out what is written. */
	setDue(items: readonly PlacedItem[], day: string | null): void {
		const form = this.verbs.dateForm();
		const asked = placed(items, of => ({ type: 'due', ...of, day, form }));
		const beside = othersWords(items.length - asked.length, 'no line of its own', 'no lines of their own');
		void this.ticking.ask(asked, { ...(day === null ? { one: 'Date removed', many: 'without their date' } : { one: `Due ${day}`, many: `due ${day}` }), beside });
	}

	snooze(items: readonly PlacedItem[], snooze: Snooze): void {
		const form = this.verbs.dateForm();
		const asked = placed(items, (of, item) => ({ type: 'due', ...of, day: this.snoozedTo({ path: of.path, item }, snooze), form }));
		const [first] = asked;
		const until = first?.intention.type === 'due' && asked.length === 1 ? ` until ${first.intention.day ?? ''}` : '';
		void this.ticking.ask(asked, { one: `Snoozed${until}`, many: 'snoozed' });
	}

	/** The day that an item is put off to. */
	snoozedTo({ item }: PlacedItem, snooze: Snooze): string {
		return snoozeDay(snooze, item.due, this.verbs.today());
	}

	askDue(items: readonly PlacedItem[]): void {
		const movable = items.filter(({ item }) => item.place !== null);
		const [first] = movable;
		if (first === undefined) return;
		const dates = new Set(movable.map(({ item }) => item.writtenDue));
		new DueModal(this.app, {
			title: movable.length === 1 ? first.item.condition : counted(movable.length, 'item'),
			day: dates.size === 1 ? first.item.writtenDue : null,
			read: movable.length === 1 && first.item.writtenDue === null ? first.item.dueWords : null,
			today: this.verbs.today(),
			done: day => this.setDue(items, day),
		}).open();
	}

	/** Asks for a note, and then for the words of an item to be added to it. */
	askAddTo(): void {
		new PickNoteModal(this.app, this.verbs, path => this.askAdd(path)).open();
	}

	/** Asks for the words of an item to be added to this note. */
	askAdd(path: string): void {
		new AddModal(this.app, path, this.verbs, asked => void this.add(asked)).open();
	}

	private async add(asked: Asked): Promise<void> {
		const [outcome] = await this.ticking.ask([asked], { one: 'Added', many: 'added' });
		if (outcome?.done === true && asked.intention.type === 'add') this.added(asked.intention);
	}
}

interface Line {
	readonly path: string;
	readonly place: Place;
	readonly line: number;
}

/** An edit of each item that stands on a line of its own; rows of tables are left as they are. */
function placed(items: readonly PlacedItem[], intend: (of: Line, item: WatchItem) => EditIntention): Asked[] {
	return items.flatMap(({ path, item }): Asked[] => {
		const { place, line } = item;
		return place === null ? [] : [{ of: { path, item }, intention: intend({ path, place, line }, item), text: item.condition }];
	});
}
