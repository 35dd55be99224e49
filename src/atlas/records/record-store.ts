import { RecordSet } from '../../index/columns/record-set';
import type { DossierIndex } from '../../index/dossier-index';
import type { QueryRecord } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { QuerySource } from '../../model/query';
import type { Change } from '../../model/resolved';
import { recordsReader, type RecordsOf } from './sources';

interface NoteRecords {
	readonly dossier: Dossier;
	readonly records: readonly QueryRecord[];
}

interface Kept {
	readonly read: RecordsOf;
	notes: ReadonlyMap<string, NoteRecords>;
	set: RecordSet;
	/** The state of the vault that it stands for. */
	version: number;
}

const NONE: readonly QueryRecord[] = [];

/** Records by source, kept from question to question: those of a note are read again only when it has changed, all of them when names have. */
export class RecordStore {
	private readonly sources = new Map<string, Kept>();
	private dossiers: readonly Dossier[] = [];
	private version = 0;
	private sortedVersion = -1;

	constructor(private readonly index: DossierIndex) {}

	changed({ names }: Pick<Change, 'names'>): void {
		this.version++;
		if (names) this.sources.clear();
	}

	set(source: QuerySource): RecordSet {
		const key = source.type === 'kind' ? source.id : `tables ${source.section}`;
		const kept = this.sources.get(key) ?? { read: recordsReader(source), notes: new Map<string, NoteRecords>(), set: this.setOf(NONE), version: -1 };
		this.sources.set(key, kept);
		if (kept.version !== this.version) this.refresh(kept);
		return kept.set;
	}

	/** Every dossier, by path. */
	all(): readonly Dossier[] {
		if (this.sortedVersion !== this.version) this.dossiers = [...this.index.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
		this.sortedVersion = this.version;
		return this.dossiers;
	}

	private refresh(kept: Kept): void {
		const notes = new Map<string, NoteRecords>();
		let same = true;
		for (const dossier of this.all()) {
			const before = kept.notes.get(dossier.path);
			const records = before?.dossier === dossier ? before.records : this.read(kept, dossier);
			if (records !== (before?.records ?? NONE)) same = false;
			notes.set(dossier.path, { dossier, records });
		}
		for (const [path, { records }] of kept.notes) if (!notes.has(path) && records.length > 0) same = false;
		if (!same) kept.set = this.setOf([...notes.values()].flatMap(({ records }) => records));
		kept.notes = notes;
		kept.version = this.version;
	}

	private read({ read }: Kept, dossier: Dossier): readonly QueryRecord[] {
		const records = read(dossier, this.index);
		return records.length === 0 ? NONE : records;
	}

	private setOf(records: readonly QueryRecord[]): RecordSet {
		return new RecordSet(records, { noteOf: path => this.index.get(path), names: this.index.lookup });
	}
}
