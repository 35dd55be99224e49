import { Notice } from 'obsidian';
import type { CopyFormat } from '../asking/verbs';

export const FORMATS: ReadonlyArray<{ readonly format: CopyFormat; readonly title: string; readonly type: string }> = [
	{ format: 'md', title: 'Markdown table', type: 'text/markdown' },
	{ format: 'csv', title: 'CSV', type: 'text/csv' },
	{ format: 'tsv', title: 'Tab-separated values', type: 'text/tab-separated-values' },
	{ format: 'json', title: 'JSON', type: 'application/json' },
];

/** Hands a file to the app, which asks where it is to be kept: nothing is written to the vault. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	createEl('a', { href: url, attr: { download: name } }).click();
	// The download has taken hold of its data by the next turn.
	window.setTimeout(() => URL.revokeObjectURL(url), 0);
}

export function copyText(text: string): void {
	void navigator.clipboard.writeText(text).then(
		() => new Notice('Copied to the clipboard.'),
		() => new Notice('The clipboard could not be written.'),
	);
}
