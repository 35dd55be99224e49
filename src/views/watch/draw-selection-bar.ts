import type { TrackedItem } from '../../atlas/watch/tracked-item';
import { isDone } from '../../atlas/watch/item-state';
import { drawEach, part } from '../draw/parts';
import { drawIcon } from '../draw/icon';

/** What can be done with what is selected. */
export interface SelectionScene {
	/** Lines that are selected; none: no bar. */
	readonly count: number;
	readonly items: readonly TrackedItem[];
	readonly tick: () => void;
	readonly untick: () => void;
	readonly setDue: () => void;
	readonly makeTasks: () => void;
	readonly clear: () => void;
}

interface Action {
	readonly title: string;
	readonly icon: string;
	readonly act: () => void;
	readonly enabled: boolean;
}

export function drawSelectionBar(bar: HTMLElement, scene: SelectionScene): void {
	const { count, items, tick, untick, setDue, makeTasks, clear } = scene;
	bar.hidden = count === 0;
	bar.setAttrs({ role: 'toolbar', 'aria-label': 'Selected items' });
	const words = part(bar, 'span', 'actor-atlas-selection-words');
	words.setAttr('role', 'status');
	words.setText(`${count.toLocaleString('en')} selected`);
	const tasks = items.filter(({ item }) => item.form === 'task');
	const actions: readonly Action[] = [
		{ title: 'Tick', icon: 'square-check', act: tick, enabled: tasks.some(({ item }) => !isDone(item)) },
		{ title: 'Untick', icon: 'square', act: untick, enabled: tasks.some(({ item }) => isDone(item)) },
		{ title: 'Set due date...', icon: 'calendar', act: setDue, enabled: items.some(({ item }) => item.place !== null) },
		{ title: 'Make checkboxes', icon: 'list-checks', act: makeTasks, enabled: items.some(({ item }) => item.form === 'bullet') },
		{ title: 'Clear', icon: 'x', act: clear, enabled: true },
	];
	drawEach(part(bar, 'span', 'actor-atlas-selection-actions'), actions, {
		tag: 'button',
		cls: 'actor-atlas-selection-action',
		key: ({ title }) => title,
		draw: (button, { title, icon, act, enabled }) => {
			button.setAttrs({ type: 'button', disabled: enabled ? null : '' });
			button.onclick = act;
			drawIcon(button, icon);
			part(button, 'span', 'actor-atlas-selection-title').setText(title);
		},
	});
}
