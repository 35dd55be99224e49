import type { Field } from '../../index/columns/field';
import type { RecordSet } from '../../index/columns/record-set';
import type { RecordColumn } from '../../model/answer';
import type { FieldRef, FieldType, SourceColumn } from '../../model/query';
import type { Phase } from '../../model/value';
import { foldLabel } from '../../values/fold-text';
import { BASE_FIELDS } from '../base-fields';

/** The source of a query as it is run. */
export interface RunSource {
	/** Empty for tables by their heading. */
	readonly id: string;
	/** The columns that its tables are known to have, in the order in which they are shown. */
	readonly columns: ReadonlyArray<Pick<SourceColumn, 'key' | 'type' | 'isOwn'>>;
	/** Key of the column that names the subject of a record, or null. */
	readonly subject: string | null;
}

export interface RunEnv {
	readonly set: RecordSet;
	readonly source: RunSource;
	/** The notes whose records are asked; null for all. */
	readonly within: ReadonlySet<string> | null;
	/** ISO day. */
	readonly today: string;
	/** The note that a link or a name in a query stands for. */
	readonly find: (name: string) => string | null;
	/** Notes that a note links to, and notes that link to it. */
	readonly linked: (path: string) => ReadonlySet<string>;
}

/** A field that a query asks for. */
export interface Asked {
	readonly field: Field;
	readonly type: FieldType;
	/** What its date must be of: `opened AFTER 2025`. */
	readonly phase: Phase | 'due' | null;
	/** As the query writes it. */
	readonly key: string;
	/** What its head shows. */
	readonly title: string;
}

const PHASES: ReadonlySet<string> = new Set<Phase | 'due'>(['announced', 'started', 'expected', 'opened', 'delayed', 'ended', 'due']);

function isPhase(word: string): word is Phase | 'due' {
	return PHASES.has(word);
}

/** What a field of a query means in its source; one that no record has is a column that is always empty. */
export function askedField({ name, quoted }: Pick<FieldRef, 'name' | 'quoted'>, env: RunEnv): Asked {
	const columns = columnsIn(env.set);
	if (quoted) {
		const wanted = foldLabel(name);
		const type = commonType(columns.filter(({ column }) => column.header !== null && foldLabel(column.header) === wanted));
		if (type !== null) return { field: { type: 'header', name }, type, phase: null, key: `"${name}"`, title: name };
	}
	return baseField(name) ?? columnField(name, env, columns) ?? phaseField(name, env) ?? { field: { type: 'column', name }, type: 'text', phase: null, key: name, title: titleOf(name) };
}

export function columnNamed(key: string, env: RunEnv): Asked {
	return askedField({ name: key, quoted: false }, env);
}

function baseField(name: string): Asked | null {
	const base = BASE_FIELDS.find(({ key }) => key.toLowerCase() === name.toLowerCase());
	return base === undefined ? null : { field: { type: 'base', name: base.key }, type: base.type, phase: null, key: base.key, title: titleOf(base.key) };
}

function columnField(name: string, { source }: RunEnv, columns: readonly Counted[]): Asked | null {
	const found = [...source.columns, ...columns.map(({ column }) => column)];
	const key = (found.find(column => column.key === name) ?? found.find(column => column.key.toLowerCase() === name.toLowerCase()))?.key;
	if (key === undefined) return null;
	const type = source.columns.find(column => column.key === key)?.type ?? commonType(columns.filter(({ column }) => column.key === key)) ?? 'text';
	return { field: { type: 'column', name: key }, type, phase: null, key, title: titleOf(key) };
}

function phaseField(name: string, env: RunEnv): Asked | null {
	const phase = name.toLowerCase();
	const date = dateField(env);
	if (!isPhase(phase) || date === null) return null;
	return { field: date, type: 'date', phase, key: phase, title: titleOf(phase) };
}

/** What says when a record is: the first column that holds dates; where that says nothing, a status with a date. */
export function dateField({ source, set }: RunEnv): Field | null {
	const keys = [...source.columns, ...columnsIn(set).map(({ column }) => column)];
	const date = keys.find(({ type }) => type === 'date')?.key;
	if (date === undefined) return null;
	return keys.some(({ key }) => key === 'status') ? { type: 'dated', name: `${date} status` } : { type: 'column', name: date };
}

/** A column that records have, and how many. */
export interface Counted {
	readonly column: RecordColumn;
	readonly count: number;
}

const counted = new WeakMap<RecordSet, readonly Counted[]>();

/** Every column that records of a set have; the records of one table share theirs. */
export function columnsIn(set: RecordSet): readonly Counted[] {
	const known = counted.get(set);
	if (known !== undefined) return known;
	const lists = new Map<readonly RecordColumn[], number>();
	for (const { columns } of set.records) lists.set(columns, (lists.get(columns) ?? 0) + 1);
	const found = [...lists].flatMap(([columns, count]) => columns.map(column => ({ column, count })));
	counted.set(set, found);
	return found;
}

function commonType(columns: readonly Counted[]): FieldType | null {
	const counts = new Map<FieldType, number>();
	for (const { column, count } of columns) counts.set(column.type, (counts.get(column.type) ?? 0) + count);
	const type = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
	// What no kind knows may hold anything.
	return type === 'text' ? 'value' : type;
}

/** `asOf` is "As of", `net_income` "Net income". */
function titleOf(key: string): string {
	const words = key.replace(/_/g, ' ').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
