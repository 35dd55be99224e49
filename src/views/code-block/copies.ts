import type { Menu } from 'obsidian';
import type { Answer } from '../../model/answer';
import type { AskVerbs, CopyFormat } from '../asking/verbs';
import { addCopy } from '../gestures/menu';

/** The forms that an answer can be copied in. */
export const copyForms: ReadonlyArray<{ readonly format: CopyFormat; readonly title: string }> = [
	{ format: 'md', title: 'Markdown table' },
	{ format: 'csv', title: 'CSV' },
	{ format: 'tsv', title: 'tab-separated values' },
	{ format: 'json', title: 'JSON' },
];

export function addCopies(menu: Menu, answer: Answer, format: AskVerbs['format']): void {
	for (const { format: form, title } of copyForms) addCopy(menu, { title: `Copy as ${title}`, text: () => format(answer, form) });
}
