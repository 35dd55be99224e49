import type { QueryRecord } from '../../model/answer';
import type { RecordSet } from '../../index/columns/record-set';
import { foldLabel } from '../../values/fold-text';

/** What each record of a set tells of, as numbers: equal ones are the same. */
export interface Things {
	/** -1 where it has no name. */
	readonly thing: Int32Array;
	readonly subject: Int32Array;
	readonly note: Int32Array;
	/** Names, folded, with their period behind a line break; empty where there is none. */
	readonly names: readonly string[];
}

const known = new WeakMap<RecordSet, Things>();

/** @param subjectKey key of the column that names the subject, which is no name of a thing */
export function thingsIn(set: RecordSet, subjectKey: string | null): Things {
	const before = known.get(set);
	if (before !== undefined) return before;
	const { records } = set;
	const [thing, subject, note] = [new Int32Array(records.length), new Int32Array(records.length), new Int32Array(records.length)];
	const [things, subjects, notes] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
	const names = records.map(record => nameOf(record, subjectKey));
	records.forEach((record, at) => {
		subject[at] = codeOf(subjects, record.subjectPath ?? foldLabel(record.subject));
		note[at] = codeOf(notes, record.path);
		const name = names[at]!;
		thing[at] = name === '' ? -1 : codeOf(things, `${subject[at]}\n${name}`);
	});
	const made = { thing, subject, note, names };
	known.set(set, made);
	return made;
}

function codeOf(codes: Map<string, number>, word: string): number {
	const code = codes.get(word) ?? codes.size;
	codes.set(word, code);
	return code;
}

function nameOf({ columns, cells }: QueryRecord, subjectKey: string | null): string {
	const name = foldLabel(cells[columns.findIndex(({ type, key }) => type === 'name' && key !== subjectKey)]?.text ?? '');
	const period = cells[columns.findIndex(({ key }) => key === 'period')]?.text ?? '';
	return name === '' || period === '' ? name : `${name}\n${period}`;
}
