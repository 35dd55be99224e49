import { Menu } from 'obsidian';
import type { WatchListing } from '../../atlas/watch/watch-wish';
import type { Role } from '../../model/dossier';
import { copyText } from '../copy-text';
import { saveFile } from '../explorer/export';
import type { Copy } from '../gestures/lead';
import { watchAsCsv, watchAsMarkdown } from './copy';
import { toggleRole, type WatchState } from './watch-state';

const roles: ReadonlyArray<readonly [Role, string]> = [['actor', 'Actors'], ['thesis', 'Theses'], ['note', 'Other notes']];

/** What of the items is shown. */
export function filterMenu(state: WatchState, change: (state: WatchState) => void): Menu {
	const menu = new Menu();
	const add = (section: string, title: string, checked: boolean, next: WatchState): void => {
		menu.addItem(item => item.setSection(section).setTitle(title).setChecked(checked).onClick(() => change(next)));
	};
	for (const [role, title] of roles) add('roles', title, state.roles.includes(role), toggleRole(state, role));
	add('forms', 'Checkboxes only', state.forms === 'tasks', { ...state, forms: state.forms === 'tasks' ? 'all' : 'tasks' });
	add('forms', 'Overdue only', state.onlyOverdue, { ...state, onlyOverdue: !state.onlyOverdue });
	add('merge', 'One line for one event', state.merge, { ...state, merge: !state.merge });
	return menu;
}

export function copiesOf(listing: () => WatchListing): Copy[] {
	return [
		{ title: 'Copy all shown as Markdown', text: () => watchAsMarkdown(listing()) },
		{ title: 'Copy all shown as CSV', text: () => watchAsCsv(listing()) },
	];
}

export function exportMenu(listing: () => WatchListing): Menu {
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, act: () => void): void => {
		menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
	};
	for (const { title, text } of copiesOf(listing)) add('copy', title, 'copy', () => void copyText(text()));
	add('save', 'Save as Markdown', 'download', () => saveFile('watch-items.md', watchAsMarkdown(listing()), 'text/markdown'));
	add('save', 'Save as CSV', 'download', () => saveFile('watch-items.csv', watchAsCsv(listing()), 'text/csv'));
	return menu;
}
