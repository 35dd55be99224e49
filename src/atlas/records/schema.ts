import { KINDS, PLAIN_TABLE } from '../../extract/kinds';
import { tidyRecords } from '../../extract/tidy';
import type { DossierIndex } from '../../index/dossier-index';
import type { RecordColumn } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { Kind, UserKind } from '../../model/kind';
import type { FieldType, SourceColumn, SourceInfo } from '../../model/query';
import type { RecordTable } from '../../model/record';
import { STATED_SOURCES, type StatedSource } from './sources';
import { TIDY } from './table-records';

/** What the tables of a kind have in a note. */
interface Seen {
	readonly kind: string;
	readonly columns: readonly RecordColumn[];
	readonly count: number;
}

const seen = new WeakMap<Dossier, readonly Seen[]>();

/** Everything that can be asked of, with the columns that notes give it and how many records there are. */
export function sourcesOf(dossiers: readonly Dossier[], userKinds: readonly UserKind[], index: DossierIndex): SourceInfo[] {
	const tables = new Map<string, Seen[]>();
	for (const one of dossiers.flatMap(tablesSeen)) {
		const list = tables.get(one.kind);
		if (list === undefined) tables.set(one.kind, [one]);
		else list.push(one);
	}
	const kinds = kindsWith(userKinds).filter(({ id }) => !STATED_SOURCES.some(stated => stated.id === id));
	return [...kinds.map(kind => kindSource(kind, tables.get(kind.id) ?? [])), ...STATED_SOURCES.map(stated => statedSource(stated, dossiers, index))];
}

/** The user's own kinds first, each id once. */
export function kindsWith(userKinds: readonly UserKind[]): Kind[] {
	return [...new Map([...userKinds, ...KINDS, PLAIN_TABLE].map(kind => [kind.id, kind])).values()];
}

function tablesSeen(dossier: Dossier): readonly Seen[] {
	const known = seen.get(dossier) ?? dossier.tables.map(table => ({ kind: table.kind, columns: columnsSeen(table), count: countOf(table) }));
	seen.set(dossier, known);
	return known;
}

function columnsSeen({ shape, columns }: RecordTable): readonly RecordColumn[] {
	const header = columns[0]?.header ?? null;
	const tidy = (keys: readonly string[]): RecordColumn[] => keys.map(key => ({ key, header: key === 'value' ? null : header, type: TIDY[key] ?? 'text' }));
	if (shape === 'periods') return tidy(['metric', 'period', 'value']);
	return shape === 'comparison' ? tidy(['aspect', 'value']) : columns;
}

function countOf(table: RecordTable): number {
	return table.shape === 'periods' || table.shape === 'comparison' ? tidyRecords(table).length : table.rows.length;
}

function kindSource({ id, title, icon, columns }: Kind, tables: readonly Seen[]): SourceInfo {
	const headers = new Map<string, Map<string, number>>();
	const types = new Map<string, FieldType>();
	for (const table of tables) {
		for (const { key, header, type } of table.columns) {
			types.set(key, types.get(key) ?? type);
			const counts = headers.get(key) ?? new Map<string, number>();
			headers.set(key, header === null ? counts : counts.set(header, (counts.get(header) ?? 0) + 1));
		}
	}
	const headersOf = (key: string) => [...(headers.get(key) ?? [])].sort((a, b) => b[1] - a[1]).map(([header]) => header);
	const own = new Set(columns.map(({ key }) => key));
	const tidy = [...types].filter(([key]) => !own.has(key) && TIDY[key] !== undefined);
	const others = [...types].filter(([key]) => !own.has(key) && TIDY[key] === undefined);
	const column = (key: string, type: FieldType, isOwn: boolean): SourceColumn => ({ key, headers: headersOf(key), type, isOwn });
	return {
		id,
		title,
		icon,
		columns: [
			...tidy.map(([key, type]) => column(key, type, true)),
			...columns.map(({ key, type }) => column(key, type, true)),
			// What no kind knows may hold anything.
			...others.map(([key, type]) => column(key, type === 'text' ? 'value' : type, false)),
		],
		count: tables.reduce((sum, { count }) => sum + count, 0),
	};
}

function statedSource({ id, title, icon, columns, count }: StatedSource, dossiers: readonly Dossier[], index: DossierIndex): SourceInfo {
	return {
		id,
		title,
		icon,
		columns: columns.map(([key, type, isOwn]) => ({ key, headers: [], type, isOwn })),
		count: dossiers.reduce((sum, dossier) => sum + count(dossier, index), 0),
	};
}
