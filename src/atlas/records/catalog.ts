import { KINDS, PLAIN_TABLE } from '../../extract/kinds';
import { tidyRecords } from '../../extract/tidy';
import type { DossierIndex } from '../../index/dossier-index';
import type { RecordColumn } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { Kind, UserKind } from '../../model/kind';
import type { SourceInfo } from '../../model/query';
import type { RecordTable } from '../../model/record';
import { KindTally, type TableSeen } from './kind-tally';
import { STATED_SOURCES, type StatedSource } from './sources';
import { TIDY } from './table-records';

const NONE = new KindTally();

/** Everything that can be asked of, with the columns that notes give it and how many records there are. One changed note costs one note. */
export class Catalog {
	private readonly kinds = new Map<string, KindTally>();
	private readonly notes = new Map<string, { readonly dossier: Dossier; readonly tables: readonly TableSeen[] }>();

	constructor(private readonly index: DossierIndex) {}

	/** Takes in these notes as they are in the index now. */
	update(paths: Iterable<string>): void {
		for (const path of paths) {
			const dossier = this.index.get(path);
			const before = this.notes.get(path);
			if (before?.dossier === dossier) continue;
			this.tally(before?.tables ?? [], -1);
			const tables = dossier?.tables.map(seenIn) ?? [];
			this.tally(tables, 1);
			if (dossier === null) this.notes.delete(path);
			else this.notes.set(path, { dossier, tables });
		}
	}

	sources(userKinds: readonly UserKind[]): SourceInfo[] {
		const kinds = kindsWith(userKinds).filter(({ id }) => !STATED_SOURCES.some(stated => stated.id === id));
		return [...kinds.map(kind => (this.kinds.get(kind.id) ?? NONE).info(kind)), ...STATED_SOURCES.map(stated => this.stated(stated))];
	}

	private tally(tables: readonly TableSeen[], by: 1 | -1): void {
		for (const table of tables) {
			const tally = this.kinds.get(table.kind) ?? new KindTally();
			tally.add(table, by);
			this.kinds.set(table.kind, tally);
		}
	}

	private stated({ id, title, icon, columns, count }: StatedSource): SourceInfo {
		let records = 0;
		for (const { dossier } of this.notes.values()) records += count(dossier, this.index);
		return { id, title, icon, columns: columns.map(([key, type, isOwn]) => ({ key, headers: [], type, isOwn })), count: records };
	}
}

/** The user's own kinds first, each id once. */
export function kindsWith(userKinds: readonly UserKind[]): Kind[] {
	return [...new Map([...userKinds, ...KINDS, PLAIN_TABLE].map(kind => [kind.id, kind])).values()];
}

function seenIn(table: RecordTable): TableSeen {
	return { kind: table.kind, columns: columnsSeen(table), count: countOf(table) };
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
