import type { Impact, ImpactForm, Polarity, PolarityBy } from '../../model/mention';
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
	/** The words that decided an inferred polarity. */
	readonly words: readonly string[];
	readonly word: string | null;
	readonly form: ImpactForm;
	readonly asOf: string | null;
	/** What it bears on, to stand together with others that do. */
	readonly group: string;
	/** It stands under another of the same group, whose name need not be said again. */
	readonly continued: boolean;
	/** The row and its table, when it is one. */
	readonly origin: { readonly table: RecordTable; readonly row: Row } | null;
	/** What it was read as; null for a row that tells of no thesis. */
	readonly impact: Impact | null;
}

const unknown = { polarity: null, by: null, words: [], word: null, form: 'table', asOf: null } as const;

type Keyless = Omit<ImpactEntry, 'key' | 'continued'>;

/** Every row of the note's impact tables and what is said elsewhere, those of one thesis (on a thesis, of one actor) together. */
export function impactEntries(resolved: ResolvedDossier): ImpactEntry[] {
	const { dossier } = resolved;
	const tables = dossier.tables.filter(table => table.kind === 'impacts');
	const rows = tables.flatMap(table => table.rows.map(row => rowEntry(dossier.path, table, row, impactAt(resolved, row.line))));
	const inTable = new Set(rows.map(entry => entry.line));
	const others = resolved.impacts
		.filter(({ source }) => source.path !== dossier.path || !inTable.has(source.line))
		.map(impact => impactEntry(impact, dossier.path));
	return withKeys([...rows, ...others]);
}

/** What is said of a thesis or an actor, as the note at a path shows it. */
export function entriesOf(impacts: readonly Impact[], shownPath: string): ImpactEntry[] {
	return withKeys(impacts.map(impact => impactEntry(impact, shownPath)));
}

function withKeys(entries: readonly Keyless[]): ImpactEntry[] {
	return keyed(together(entries), ({ path, name, details }) => [path, name.text, details[0]?.text].join('\n')).map(({ key, item }) => ({ key, ...item }));
}

/** Entries of one group under each other, groups as they first come. */
function together(entries: readonly Keyless[]): Array<Omit<ImpactEntry, 'key'>> {
	const groups = new Map<string, Keyless[]>();
	for (const entry of entries) {
		const group = groups.get(entry.group);
		if (group === undefined) groups.set(entry.group, [entry]);
		else group.push(entry);
	}
	return [...groups.values()].flatMap(group => group.map((entry, at) => ({ ...entry, continued: at > 0 })));
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
		group: impact?.path ?? name.text.toLowerCase(),
		origin: { table, row },
		impact,
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
		group: (isThesis ? impact.subject : impact.path) ?? name.toLowerCase(),
		origin: null,
		impact,
	};
}

function polarityOf(impact: Impact | null): Pick<ImpactEntry, 'polarity' | 'by' | 'words' | 'word' | 'form' | 'asOf'> {
	const { polarity, by, words, word, form, asOf } = impact ?? unknown;
	return { polarity, by, words, word, form, asOf };
}
