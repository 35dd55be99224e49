import type { AnswerCell, AnswerRow, QueryRecord } from '../../model/answer';
import type { DateSpan } from '../../model/value';
import { dateField, type RunEnv } from './asked';
import { MAYBE, type Tested } from './verdicts';

/** What the rows of an answer share. */
export interface Shown {
	readonly records: readonly QueryRecord[];
	readonly tested: Tested | null;
	readonly cellsOf: (record: QueryRecord, at: number) => readonly AnswerCell[];
	readonly dateOf: (record: QueryRecord) => DateSpan | null;
}

/** A record as a row: its cells are made when somebody looks at them, since an answer may have very many. */
export class RecordRow implements AnswerRow {
	private made: readonly AnswerCell[] | null = null;

	constructor(
		private readonly shown: Shown,
		private readonly at: number,
	) {}

	get key(): string {
		const { path, line } = this;
		let before = this.at;
		while (before > 0 && this.shown.records[before - 1]?.line === line && this.shown.records[before - 1]?.path === path) before--;
		return `${path}:${line}:${this.at - before}`;
	}

	get members(): null {
		return null;
	}

	get path(): string {
		return this.record.path;
	}

	get line(): number {
		return this.record.line;
	}

	get cells(): readonly AnswerCell[] {
		return (this.made ??= this.shown.cellsOf(this.record, this.at));
	}

	get asOf(): string | null {
		return this.record.asOf;
	}

	get doubts(): readonly string[] {
		const { tested } = this.shown;
		return tested !== null && tested.verdicts[this.at] === MAYBE ? [...new Set(tested.doubts(this.at))] : [];
	}

	get apart(): AnswerRow['apart'] {
		return this.record.apart;
	}

	get watch(): AnswerRow['watch'] {
		return this.record.watch;
	}

	get date(): DateSpan | null {
		return this.shown.dateOf(this.record);
	}

	private get record(): QueryRecord {
		return this.shown.records[this.at]!;
	}
}

/** When a record is: by the date column of its source; only where that has none, by the day that it stands for. */
export function dateReader(env: RunEnv): (record: QueryRecord) => DateSpan | null {
	const field = dateField(env);
	const read = env.set.reader(field ?? { type: 'base', name: 'asOf' });
	return record => read(record)?.value?.date ?? null;
}
