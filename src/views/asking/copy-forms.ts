import type { CopyFormat } from './verbs';

/** The forms that an answer can be copied and saved in. */
export const copyForms: ReadonlyArray<{ readonly format: CopyFormat; readonly title: string; readonly type: string }> = [
	{ format: 'md', title: 'Markdown table', type: 'text/markdown' },
	{ format: 'csv', title: 'CSV', type: 'text/csv' },
	{ format: 'tsv', title: 'tab-separated values', type: 'text/tab-separated-values' },
	{ format: 'json', title: 'JSON', type: 'application/json' },
];
