import { type App, type FuzzyMatch, FuzzySuggestModal, Keymap } from 'obsidian';
import { isOverdue } from '../../atlas/watch/due-group';
import { isCancelled, isDone } from '../../atlas/watch/item-state';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import { openLead } from '../gestures/open';
import { Ticking } from '../watching/ticking';
import type { WatchVerbs } from '../watch/verbs';

/** Finds an open item of any note and ticks it. */
export class TickItemModal extends FuzzySuggestModal<TrackedItem> {
	private readonly items: TrackedItem[];

	constructor(app: App, private readonly verbs: WatchVerbs) {
		super(app);
		this.items = verbs.watchItems().filter(({ item }) => item.form === 'task' && !isDone(item) && !isCancelled(item)).sort(byDay);
		this.limit = 50;
		this.emptyStateText = 'No open item has these words.';
		this.setPlaceholder('Tick an item by its words or its note');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to tick' },
			{ command: 'ctrl/cmd ↵', purpose: 'to open the line' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
		this.scope.register(['Mod'], 'Enter', evt => {
			this.selectActiveSuggestion(evt);
			return false;
		});
	}

	getItems(): TrackedItem[] {
		return this.items;
	}

	/** Words first, so that what matches can be marked in them. */
	getItemText({ item, title }: TrackedItem): string {
		return `${item.condition} ${title}`;
	}

	override renderSuggestion({ item: { item, title, subject } }: FuzzyMatch<TrackedItem>, el: HTMLElement): void {
		el.addClasses(['mod-complex', 'actor-atlas-suggestion']);
		const content = el.createDiv({ cls: 'suggestion-content' });
		content.createDiv({ cls: 'suggestion-title', text: item.condition });
		content.createDiv({ cls: 'suggestion-note', text: subject.name === title ? title : `${subject.name} · ${title}` });
		if (item.dueWords === null) return;
		const isLate = isOverdue(item.due, this.verbs.today());
		el.createDiv({ cls: 'suggestion-aux actor-atlas-aside' }).createSpan({ cls: isLate ? 'actor-atlas-due actor-atlas-overdue' : 'actor-atlas-due', text: `${isLate ? 'Overdue: ' : ''}${item.dueWords}` });
	}

	onChooseItem({ path, item }: TrackedItem, evt: MouseEvent | KeyboardEvent): void {
		if (Keymap.isModifier(evt, 'Mod')) openLead(this.app, { path, line: item.line }, false);
		else void new Ticking({ app: this.app, edit: intentions => this.verbs.edit(intentions), redraw: () => undefined }).toggle(path, item);
	}
}

/** What is due first, first; without a date last. */
function byDay(a: TrackedItem, b: TrackedItem): number {
	const day = ({ item: { due } }: TrackedItem): string => due?.end ?? due?.start ?? '~';
	return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}
