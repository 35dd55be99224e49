import { readValue } from '../values/read';
import { exportValue } from './export-value';

/** A cell and what stands around it; only the text is needed. */
export interface CellWords {
	readonly text: string;
	readonly header?: string;
	/** Label of the row: its first cell. */
	readonly row?: string;
	readonly section?: string;
	/** Tags of the note, with or without `#`. */
	readonly tags?: readonly string[];
}

/** The typed value of one cell, as JSON. */
export function valueOf({ text, header = '', row = '', section = '', tags = [] }: CellWords) {
	return exportValue(readValue(text.trim(), { header, row, section, tags: tags.map(tag => tag.replace(/^#/, '').toLowerCase()) }));
}
