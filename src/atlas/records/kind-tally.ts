import type { RecordColumn } from '../../model/answer';
import type { Kind } from '../../model/kind';
import type { FieldType, SourceColumn, SourceInfo } from '../../model/query';
import { TIDY } from './table-records';

/** What one table adds to its kind. */
export interface TableSeen {
	readonly kind: string;
	readonly columns: readonly RecordColumn[];
	readonly count: number;
}

interface ColumnTally {
	uses: number;
	readonly types: Map<FieldType, number>;
	readonly headers: Map<string, number>;
}

/** What the tables of one kind have: columns, what notes call them, and records; kept in step table by table. */
export class KindTally {
	private readonly columns = new Map<string, ColumnTally>();
	private count = 0;

	/** @param by 1 for a table that came, -1 for one that went */
	add({ columns, count }: TableSeen, by: 1 | -1): void {
		this.count += by * count;
		for (const { key, header, type } of columns) {
			const tally = this.columns.get(key) ?? { uses: 0, types: new Map<FieldType, number>(), headers: new Map<string, number>() };
			tally.uses += by;
			tallied(tally.types, type, by);
			if (header !== null) tallied(tally.headers, header, by);
			if (tally.uses === 0) this.columns.delete(key);
			else this.columns.set(key, tally);
		}
	}

	/** The same whichever table came first. */
	info({ id, title, icon, columns }: Kind): SourceInfo {
		const own = new Set(columns.map(({ key }) => key));
		const seen = [...this.columns].filter(([key]) => !own.has(key)).sort(([a, { uses: m }], [b, { uses: n }]) => n - m || (a < b ? -1 : 1));
		const typed = seen.map(([key, { types }]) => ({ key, type: commonest(types)[0] ?? 'text' }));
		const column = (key: string, type: FieldType, isOwn: boolean): SourceColumn => ({ key, headers: commonest(this.columns.get(key)?.headers), type, isOwn });
		return {
			id,
			title,
			icon,
			columns: [
				...typed.filter(({ key }) => TIDY[key] !== undefined).map(({ key, type }) => column(key, type, true)),
				...columns.map(({ key, type }) => column(key, type, true)),
				// What no kind knows may hold anything.
				...typed.filter(({ key }) => TIDY[key] === undefined).map(({ key, type }) => column(key, type === 'text' ? 'value' : type, false)),
			],
			count: this.count,
		};
	}
}

function tallied<T>(counts: Map<T, number>, item: T, by: number): void {
	const count = (counts.get(item) ?? 0) + by;
	if (count === 0) counts.delete(item);
	else counts.set(item, count);
}

function commonest<T extends string>(counts: ReadonlyMap<T, number> | undefined): T[] {
	return [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([item]) => item);
}
