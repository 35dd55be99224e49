import type { FieldType } from '../model/query';
import type { Value } from '../model/value';
import { readValue } from '../values/read';

/** The header under which a literal is read, so that it means what a cell of such a column would. */
const HEADERS: Readonly<Partial<Record<FieldType, string>>> = {
	amount: 'Amount',
	capacity: 'Capacity',
	date: 'Date',
	node: 'Process node',
	status: 'Status',
};

/** What words such as `$10B` or `Q1 2026` mean when a field of this type is compared with them. */
export function literalValue(words: string, type: FieldType): Value {
	return readValue(words, { header: HEADERS[type] ?? '', row: '', section: '', tags: [] });
}
