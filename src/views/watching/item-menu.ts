import type { Menu } from 'obsidian';
import { isChecked, isUnderWay } from '../../atlas/watch/item-state';
import type { WatchItem } from '../../model/watch';
import type { Copy } from '../gestures/lead';
import { noteTitle } from '../text/note-name';
import { SNOOZES, type Snooze } from './dates';
import type { ItemActions } from './item-actions';
import type { PlacedItem } from './asked';

export function copyOfItem(item: WatchItem): Copy {
	return { title: 'Copy item as Markdown', text: () => item.place?.rawLine ?? item.raw };
}

/** What can be done with these items: one, several that are selected, or those of one event. */
export function addItemActions(menu: Menu, items: readonly PlacedItem[], actions: ItemActions): void {
	const tasks = items.filter(({ item }) => item.form === 'task');
	const bullets = items.filter(({ item }) => item.form === 'bullet');
	const lines = items.filter(({ item }) => item.place !== null);
	const [open, done] = [tasks.filter(({ item }) => !isTicked(item)), tasks.filter(({ item }) => isTicked(item))];
	const add = (section: string, title: string, icon: string, act: () => void): void => {
		menu.addItem(one => one.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
	};
	if (open.length > 0) add('actor-atlas-tick', 'Tick', 'square-check', () => void actions.ticking.setStatus(open, 'x'));
	if (done.length > 0) add('actor-atlas-tick', 'Untick', 'square', () => void actions.ticking.setStatus(done, ' '));
	if (bullets.length > 0) add('actor-atlas-tick', bullets.length === 1 ? 'Make it a checkbox' : 'Make checkboxes', 'list-checks', () => actions.makeTasks(bullets));
	if (lines.length > 0) {
		add('actor-atlas-due', 'Set due date...', 'calendar', () => actions.askDue(lines));
		addSnoozes(menu, lines, actions);
	}
	const written = lines.filter(({ item }) => item.writtenDue !== null);
	if (written.length > 0) add('actor-atlas-due', 'Remove written date', 'calendar-x', () => actions.setDue(written, null));
	for (const path of new Set(items.map(one => one.path))) add('actor-atlas-add', `Add item to “${noteTitle(path)}”...`, 'plus', () => actions.askAdd(path));
}

/** One thing to do, by how long and until when: under a title that says it once. */
function addSnoozes(menu: Menu, lines: readonly PlacedItem[], actions: ItemActions): void {
	const section = 'actor-atlas-snooze';
	menu.addItem(label => label.setSection(section).setTitle('Snooze').setIcon('lucide-alarm-clock').setIsLabel(true));
	for (const snooze of SNOOZES) {
		const until = [...new Set(lines.map(line => actions.snoozedTo(line, snooze)))];
		const title = until.length === 1 ? `${TITLES[snooze]}, ${until.join('')}` : TITLES[snooze];
		menu.addItem(one => one.setSection(section).setTitle(title).onClick(() => actions.snooze(lines, snooze)));
	}
}

const TITLES: Readonly<Record<Snooze, string>> = {
	'a week': 'For a week', 'a month': 'For a month', 'next quarter': 'To the end of next quarter', 'next year': 'To the end of next year',
};

function isTicked(item: WatchItem): boolean {
	return isChecked(item) && !isUnderWay(item);
}
