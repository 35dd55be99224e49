import type { ImpactMention, Mention, NameRef, Polarity, RelationMention } from '../model/mention';
import type { Inline, ListItem, Note } from '../model/note';
import type { RecordTable, Row } from '../model/record';
import { headingPath } from './headings';
import { speaksOf } from './recognise';

const RELATED: readonly string[] = ['related', 'see also', 'related notes', 'links'];
const SIGNS: ReadonlyMap<string, Polarity> = new Map([
	['+', 'positive'],
	['-', 'negative'],
	['−', 'negative'],
	['–', 'negative'],
	['±', 'mixed'],
	['+/-', 'mixed'],
]);
const SIGN = /(?:^|\s)\((\+\/-|[+−–±-])\)(?=$|\s|[.,;])/;
/** `[[Name]] — reason`: the words after the link. */
const REASON = /^\s*(?:[—–:-]+\s*)?/;

/** What the note says of theses and of other actors, by name, in the order of its lines. */
export function readMentions(note: Note, tables: readonly RecordTable[]): Mention[] {
	const fromTables = tables.flatMap(table => table.rows.flatMap(row => rowMention(table, row) ?? []));
	const related = note.headings.map((_, at) => speaksOf(headingPath(note, at).slice(-1), RELATED));
	const fromRelated = note.items.flatMap(item => (related[item.heading] === true ? relatedMentions(item) : []));
	return [...fromTables, ...fromRelated].sort((a, b) => a.line - b.line);
}

function rowMention(table: RecordTable, row: Row): Mention | null {
	const name = row.cells[0];
	if (name === undefined || name.text === '') return null;
	if (table.kind === 'impacts') return impactRow(table, row, name);
	if (table.kind === 'partners') {
		const text = row.cells.slice(1).map(cell => cell.text).filter(part => part !== '').join(' — ');
		return { type: 'relation', target: nameRef(name), kind: 'partner', text, line: row.line };
	}
	return null;
}

function impactRow(table: RecordTable, row: Row, name: Inline): ImpactMention {
	const direction = table.columns.findIndex(({ key }) => key === 'direction');
	const texts = row.cells.filter((_, at) => at > 0 && at !== direction).map(cell => cell.text);
	const text = texts.filter(part => part !== '').join(' — ');
	const word = (direction < 0 ? '' : (row.cells[direction]?.text ?? '')) || null;
	return { ...impact(nameRef(name), text, row.line), certain: true, form: 'table', word, asOf: row.asOf };
}

function impact(target: NameRef, text: string, line: number): ImpactMention {
	const sign = SIGNS.get(SIGN.exec(text)?.[1] ?? '') ?? null;
	const by = sign === null ? null : 'sign';
	return { type: 'impact', target, certain: false, text, polarity: sign, by, word: null, form: 'related', asOf: null, line };
}

/** A bullet under Related speaks of a thesis or of another actor: which, the index knows. */
function relatedMentions(item: ListItem): Mention[] {
	const link = item.links[0];
	if (link === undefined) return [];
	const text = item.text.slice(link.end).replace(REASON, '');
	const target = { text: item.text.slice(link.start, link.end), link };
	const relation: RelationMention = { type: 'relation', target, kind: 'related', text, line: item.line };
	return [impact(target, text, item.line), relation];
}

/** The first link of a cell names whom it is about, else its words do. */
function nameRef(cell: Inline): NameRef {
	const link = cell.links[0] ?? null;
	return { text: link === null ? cell.text : cell.text.slice(link.start, link.end), link };
}
