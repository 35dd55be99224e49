import type { Menu } from 'obsidian';
import type { Answer } from '../../model/answer';
import { copyForms } from '../asking/copy-forms';
import type { AskVerbs } from '../asking/verbs';
import { addCopy } from '../gestures/menu';

export function addCopies(menu: Menu, answer: Answer, format: AskVerbs['format']): void {
	for (const { format: form, title } of copyForms) addCopy(menu, { title: `Copy as ${title}`, text: () => format(answer, form) });
}
