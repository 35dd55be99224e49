import type { App, Command } from 'obsidian';
import { openWatch } from '../watch/open-watch';
import type { WatchVerbs } from '../watch/verbs';
import { ItemActions } from '../watching/item-actions';
import { TickItemModal } from './tick-item';

/** The commands about what is to be watched. */
export function watchCommands(app: App, verbs: WatchVerbs): Command[] {
	return [
		{ id: 'open-watch-tracker', name: 'Open watch tracker', icon: 'list-checks', callback: () => void openWatch(app) },
		{ id: 'tick-watch-item', name: 'Tick watch item...', icon: 'square-check', callback: () => new TickItemModal(app, verbs).open() },
		{ id: 'add-watch-item', name: 'Add watch item...', icon: 'list-plus', callback: () => new ItemActions(app, verbs, () => undefined).askAddTo() },
	];
}
