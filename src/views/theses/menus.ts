import { Menu } from 'obsidian';
import type { ThesisRow } from '../../model/thesis';
import { copyText } from '../copy-text';
import { saveFile } from '../explorer/export';
import type { Copy } from '../gestures/lead';
import type { Board } from './arrange';
import { type BoardState, having } from './board-state';
import { thesesAsCsv, thesesAsMarkdown } from './copy';

/** Which of the theses are shown. */
export function filterMenu(state: BoardState, { statuses }: Board, change: (state: BoardState) => void): Menu {
	const menu = new Menu();
	menu.addItem(item => item.setSection('attention').setTitle('Needs attention only').setChecked(state.onlyAttention).onClick(() => change({ ...state, onlyAttention: !state.onlyAttention })));
	for (const { key, title, count } of statuses) {
		const has = state.statuses.includes(key);
		menu.addItem(item => item.setSection('statuses').setTitle(`${title} (${count})`).setChecked(has).onClick(() => change({ ...state, statuses: having(state.statuses, key, !has) })));
	}
	return menu;
}

export function copiesOf(board: () => Board): Copy[] {
	return [
		{ title: 'Copy all shown as Markdown', text: () => thesesAsMarkdown(rowsOf(board())) },
		{ title: 'Copy all shown as CSV', text: () => thesesAsCsv(rowsOf(board())) },
	];
}

export function exportMenu(board: () => Board): Menu {
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, act: () => void): void => {
		menu.addItem(item => item.setSection(section).setTitle(title).setIcon(`lucide-${icon}`).onClick(act));
	};
	for (const { title, text } of copiesOf(board)) add('copy', title, 'copy', () => void copyText(text()));
	add('save', 'Save as Markdown', 'download', () => saveFile('theses.md', thesesAsMarkdown(rowsOf(board())), 'text/markdown'));
	add('save', 'Save as CSV', 'download', () => saveFile('theses.csv', thesesAsCsv(rowsOf(board())), 'text/csv'));
	return menu;
}

function rowsOf({ groups }: Board): ThesisRow[] {
	return groups.flatMap(({ rows }) => rows);
}
