import type { FieldType } from '../model/query';

/** What every record has, whatever its source. */
export const BASE_FIELDS: ReadonlyArray<{ readonly key: string; readonly type: FieldType; readonly says: string }> = [
	{ key: 'subject', type: 'name', says: 'whom it is about' },
	{ key: 'note', type: 'name', says: 'the note it stands in' },
	{ key: 'section', type: 'text', says: 'the nearest heading' },
	{ key: 'heading', type: 'text', says: 'all headings above it' },
	{ key: 'line', type: 'number', says: 'its line in the note' },
	{ key: 'asOf', type: 'date', says: 'the day it stands for' },
	{ key: 'updated', type: 'date', says: 'when its note was updated' },
	{ key: 'tags', type: 'list', says: 'tags of its subject and its note' },
	{ key: 'links', type: 'list', says: 'notes that it links to' },
];
