import type { SettingDefinition } from 'obsidian';
import type { Settings } from '../../model/settings';

/** How ticks and dates are written. */
type WritingKey = 'doneDate' | 'dateForm' | 'tasksPlugin';

const dateForms: Readonly<Record<Settings['dateForm'], string>> = { emoji: '📅 2026-06-30, as the Tasks plugin has it', field: '[due:: 2026-06-30]' };
const tasksUses: Readonly<Record<Settings['tasksPlugin'], string>> = { recurring: 'For items that recur', always: 'For all items', never: 'Never' };

/** What can be set of the way in which items are ticked and dated. */
export const writingSettings: readonly SettingDefinition[] = [
	{ name: 'Write the day when done', desc: 'A tick also writes the day at the end of the line; an untick takes it out again.', control: { type: 'toggle', key: 'doneDate' } },
	{ name: 'Form of dates', desc: 'How due and done dates are written into items. Both forms are read.', control: { type: 'dropdown', key: 'dateForm', options: { ...dateForms } } },
	{ name: 'Tick through the Tasks plugin', desc: 'Where that plugin is on, it writes the next item of one that recurs.', control: { type: 'dropdown', key: 'tasksPlugin', options: { ...tasksUses } } },
];

export function isWritingKey(key: string): key is WritingKey {
	return key === 'doneDate' || key === 'dateForm' || key === 'tasksPlugin';
}

/** What was chosen, or null where it is no choice. */
export function readChoice(key: WritingKey, value: unknown): Partial<Settings> | null {
	switch (key) {
		case 'doneDate': return typeof value === 'boolean' ? { doneDate: value } : null;
		case 'dateForm': return value === 'emoji' || value === 'field' ? { dateForm: value } : null;
		case 'tasksPlugin': return value === 'recurring' || value === 'always' || value === 'never' ? { tasksPlugin: value } : null;
	}
}
