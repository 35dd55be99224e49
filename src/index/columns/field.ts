import type { QueryRecord, StatedCell } from '../../model/answer';
import { foldLabel } from '../../values/fold-text';

/** What a query may ask of a record: what every record has, a column by its key or by its header, or the first of several columns (keys with blanks between) that holds a date. */
export interface Field {
	readonly type: 'base' | 'column' | 'header' | 'dated';
	readonly name: string;
}

export function fieldKey({ type, name }: Field): string {
	return `${type} ${type === 'header' ? foldLabel(name) : name}`;
}

/** The cell of a record by key or header. Records of one table share their list of columns, so it is searched once a table. */
export function columnReader({ type, name }: Field): (record: QueryRecord) => StatedCell | null {
	if (type === 'dated') return datedReader(name.split(' ').map(key => columnReader({ type: 'column', name: key })));
	const wanted = type === 'header' ? foldLabel(name) : name;
	let last: QueryRecord['columns'] | null = null;
	let at = -1;
	return ({ columns, cells }) => {
		if (columns !== last) {
			last = columns;
			at = columns.findIndex(({ key, header }) => (type === 'header' ? header !== null && foldLabel(header) === wanted : key === wanted));
		}
		return cells[at] ?? null;
	};
}

function datedReader(readers: ReadonlyArray<(record: QueryRecord) => StatedCell | null>): (record: QueryRecord) => StatedCell | null {
	return record => {
		for (const read of readers) {
			const cell = read(record);
			if (cell !== null && cell.value !== null && cell.value.date !== null) return cell;
		}
		return readers[0]?.(record) ?? null;
	};
}
