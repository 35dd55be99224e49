import type { Impact, Polarity, PolarityBy } from '../../model/mention';
import type { Link } from '../../model/note';
import type { RecordTable, Row } from '../../model/record';
import type { ResolvedDossier } from '../../model/resolved';
import { keyed } from '../draw/keys';
import { noteTitle } from '../text/note-name';

/** Words of a note with the header that they stand under, when that must be said. */
export interface EntryText {
	readonly header: string | null;
	readonly text: string;
	readonly links: readonly Link[];
}

/** One line that says how an actor bears on a thesis. */
export interface ImpactEntry {
	readonly key: string;
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	readonly name: EntryText;
	/** Note that the name leads to where the words hold no link. */
	readonly namePath: string | null;
	readonly details: readonly EntryText[];
	readonly polarity: Polarity | null;
	readonly by: PolarityBy | null;
	readonly word: string | null;
	/** The row and its table, when it is one. */
	readonly origin: { readonly table: RecordTable; readonly row: Row } | null;
}

type Keyless = Omit<ImpactEntry, 'key'>;

/** Every row of the note's impact tables, then what is said of the same elsewhere. */
export function impactEntries(resolved: ResolvedDossier): ImpactEntry[] {
	const { dossier } = resolved;
	const tables = dossier.tables.filter(table => table.kind === 'impacts');
	const rows = tables.flatMap(table => table.rows.map(row => rowEntry(dossier.path, table, row, impactAt(resolved, row.line))));
	const inTable = new Set(rows.map(entry => entry.line));
	const others = resolved.impacts
		.filter(({ source }) => source.path !== dossier.path || !inTable.has(source.line))
		.map(impact => impactEntry(impact, dossier.path));
	return keyed([...rows, ...others], ({ path, name, details }) => [path, name.text, details[0]?.text].join('\n'))
		.map(({ key, item }) => ({ key, ...item }));
}

function impactAt({ dossier, impacts }: ResolvedDossier, line: number): Impact | null {
	return impacts.find(({ source }) => source.path === dossier.path && source.line === line) ?? null;
}

function rowEntry(path: string, table: RecordTable, row: Row, impact: Impact | null): Keyless {
	const nameColumn = Math.max(0, table.columns.findIndex(column => column.key === 'thesis'));
	const texts = row.cells.map(({ text, links }, index) => ({ header: table.columns[index]?.header ?? null, text, links }));
	const details = texts.filter((_, index) => index !== nameColumn);
	const name = texts[nameColumn] ?? { header: null, text: '', links: [] };
	return {
		path,
		line: row.line,
		name,
		namePath: name.links.length === 0 ? (impact?.path ?? null) : null,
		// One column of words explains itself.
		details: details.length === 1 ? details.map(detail => ({ ...detail, header: null })) : details,
		...polarityOf(impact),
		origin: { table, row },
	};
}

function impactEntry(impact: Impact, shownPath: string): Keyless {
	// On a thesis the other side is the actor.
	const isThesis = impact.path === shownPath;
	const name = isThesis ? noteTitle(impact.subject) : impact.thesis;
	return {
		path: impact.source.path,
		line: impact.source.line,
		name: { header: null, text: name, links: [] },
		namePath: isThesis ? impact.subject : impact.path,
		details: [{ header: null, text: impact.text, links: [] }],
		...polarityOf(impact),
		origin: null,
	};
}

function polarityOf(impact: Impact | null): Pick<ImpactEntry, 'polarity' | 'by' | 'word'> {
	return { polarity: impact?.polarity ?? null, by: impact?.by ?? null, word: impact?.word ?? null };
}
