import { Keymap } from 'obsidian';
import { isDone } from '../../atlas/watch/item-state';
import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { ItemActions } from '../watching/item-actions';
import type { SelectionScene } from './draw-selection-bar';
import { itemsOf, type WatchLine } from './lines';
import { allOf, extended, NOTHING, selectedItems, type Selection, stillShown, toggled } from './selection';
import { nextOfAll } from './status-of';

/** Which lines are selected, and what keys and buttons do with them. */
export class Picking {
	private lines: readonly WatchLine[] = [];
	private selection: Selection = NOTHING;

	constructor(private readonly actions: ItemActions, private readonly redraw: () => void) {}

	follow(lines: readonly WatchLine[]): void {
		this.lines = lines;
		this.selection = stillShown(this.selection, lines);
	}

	has({ key }: WatchLine): boolean {
		return this.selection.keys.has(key);
	}

	/** The line itself, or all that are selected where it is one of them. */
	concerned(line: WatchLine): readonly TrackedItem[] {
		return this.has(line) ? selectedItems(this.selection, this.lines) : itemsOf(line);
	}

	/** Ticks what is open in these lines; where nothing is, opens it again. */
	toggle(lines: readonly WatchLine[]): void {
		const items = new Map(lines.flatMap(line => itemsOf(line)).map(item => [item.id, item]));
		const { of, status } = nextOfAll([...items.values()]);
		// What has no box is passed on to be told of, where it was picked with others.
		const boxless = lines.length > 1 ? [...items.values()].filter(({ item }) => item.form !== 'task') : [];
		void this.actions.ticking.setStatus([...of, ...boxless], status);
	}

	extend(from: number, to: number): void {
		this.set(extended(this.selection, this.lines, from, to));
	}

	/** Whether there was anything to clear. */
	clear(): boolean {
		const had = this.selection.keys.size > 0;
		if (had) this.set(NOTHING);
		return had;
	}

	/** The line that the focus goes to after a key on this one; null for a key that is not ours. */
	key(evt: KeyboardEvent, at: number): number | null {
		const line = this.lines[at];
		const mod = Keymap.isModifier(evt, 'Mod') || evt.ctrlKey;
		if (line === undefined || evt.altKey) return null;
		if (evt.key === ' ') {
			if (mod) this.set(toggled(this.selection, line));
			else this.toggle(this.has(line) || line.type === 'group' ? this.lines.filter(one => this.has(one)) : [line]);
			return at;
		}
		if (mod && evt.key.toLowerCase() === 'a') {
			this.set(allOf(this.lines));
			return at;
		}
		if (!evt.shiftKey || mod || (evt.key !== 'ArrowDown' && evt.key !== 'ArrowUp')) return null;
		const to = this.nextItem(at, evt.key === 'ArrowDown' ? 1 : -1);
		this.extend(at, to);
		return to;
	}

	/** The next line that can be selected; this one where there is none. */
	private nextItem(at: number, step: 1 | -1): number {
		let to = at + step;
		while (this.lines[to]?.type === 'group') to += step;
		return this.lines[to] === undefined ? at : to;
	}

	isEmpty(): boolean {
		return this.selection.keys.size === 0;
	}

	scene(): SelectionScene {
		const items = selectedItems(this.selection, this.lines);
		const { actions } = this;
		return {
			count: this.selection.keys.size,
			items,
			tick: () => void actions.ticking.setStatus(items.filter(({ item }) => !isDone(item)), 'x'),
			untick: () => void actions.ticking.setStatus(items.filter(({ item }) => isDone(item)), ' '),
			setDue: () => actions.askDue(items),
			makeTasks: () => actions.makeTasks(items),
			clear: () => this.clear(),
		};
	}

	private set(selection: Selection): void {
		this.selection = selection;
		this.redraw();
	}
}
