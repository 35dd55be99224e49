import type { QueryRecord, StatedCell } from '../../model/answer';
import { baseCell, linksOf, textCell, type NoteOf } from './base-cells';
import { Days } from './days';
import { columnReader, fieldKey, type Field } from './field';
import { Figures } from './figures';
import { linkedNotes, NamedNotes, namesIn, NoteCodes, type NameLookup } from './names';
import { Order, type OrderBy } from './order';
import { Texts } from './texts';

/** The vault as records see it. */
export interface RecordEnv {
	readonly noteOf: NoteOf;
	readonly names: NameLookup;
}

/**
 * The records of a source, by note and line. What is asked of a field is made into a typed column on
 * first use and kept as long as the set is: a set is made anew when its records or the names change.
 */
export class RecordSet {
	readonly codes = new NoteCodes();
	private readonly columns = new Map<string, Texts | Figures | Days | NamedNotes | Order>();

	constructor(
		readonly records: readonly QueryRecord[],
		readonly env: RecordEnv,
	) {}

	/** Reads a field of any record. */
	reader(field: Field): (record: QueryRecord) => StatedCell | null {
		return field.type === 'base' ? record => baseCell(record, field.name, this.env.noteOf) : columnReader(field);
	}

	texts(field: Field): Texts {
		return this.kept('texts', field, Texts, () => this.fill(field, cellAt => new Texts(this.records.length, cellAt)));
	}

	figures(field: Field): Figures {
		return this.kept('figures', field, Figures, () => this.fill(field, cellAt => new Figures(this.records.length, cellAt)));
	}

	days(field: Field): Days {
		return this.kept('days', field, Days, () => this.fill(field, cellAt => new Days(this.records.length, cellAt)));
	}

	order(field: Field, by: OrderBy): Order {
		return this.kept(`order ${by}`, field, Order, () => this.fill(field, cellAt => new Order(this.records.length, cellAt, by)));
	}

	/** The notes that a field of each record means. */
	names(field: Field): NamedNotes {
		return this.kept('names', field, NamedNotes, () => new NamedNotes(this.records, this.codes, this.notesReader(field)));
	}

	/** Notes that a record's field means. */
	notesReader(field: Field): (record: QueryRecord) => readonly string[] {
		const { names } = this.env;
		if (field.type === 'base') return record => baseNotes(record, field.name, names);
		const read = columnReader(field);
		return record => namesIn(read(record) ?? NOTHING, record.path, names);
	}

	private fill<Column>(field: Field, make: (cellAt: (at: number) => StatedCell | null) => Column): Column {
		const read = this.reader(field);
		return make(at => read(this.records[at]!));
	}

	private kept<Column extends Texts | Figures | Days | NamedNotes | Order>(what: string, field: Field, type: abstract new (...args: never[]) => Column, make: () => Column): Column {
		// Tags are those of other notes too, which change without this set.
		if (field.type === 'base' && field.name === 'tags') return make();
		const key = `${what} ${fieldKey(field)}`;
		const known = this.columns.get(key);
		if (known instanceof type) return known;
		const made = make();
		this.columns.set(key, made);
		return made;
	}
}

const NOTHING = textCell('');

function baseNotes(record: QueryRecord, key: string, names: NameLookup): readonly string[] {
	if (key === 'note') return [record.path];
	if (key === 'subject') return record.subjectPath === null ? [] : [record.subjectPath];
	return key === 'links' ? linkedNotes(linksOf(record), record.path, names) : [];
}
