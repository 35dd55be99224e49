import type { RelationKind, RelationMention } from '../../model/mention';
import type { RecordCell, RecordTable, Row } from '../../model/record';
import { foldedWords } from '../words';
import { cellName, linkedNames } from './entry';
import { isFormer } from './relation-words';

/** Kinds of table whose rows name another actor, what it is to the note's own, and the columns that may name it. */
const RELATED_KINDS: ReadonlyMap<string, RelationKind> = new Map<string, RelationKind>([
	['partners', 'partner'],
	['customers', 'customer'],
	['suppliers', 'supplier'],
	['competitors', 'competitor'],
	['captable', 'investor'],
	['holdings', 'holding'],
	['acquisitions', 'holding'],
	['people', 'person'],
]);

/** Headers and labels of who makes what an actor sells: `| Chip | Foundry |`, `| Primary foundry | TSMC |`. */
const MAKER = /^(?:(?:primary|main|key|current|exclusive|lead) )?(?:foundry|foundries|suppliers?|contract manufacturer)(?: exposure| partners?)?$/i;

export function isMakerLabel(label: string): boolean {
	return MAKER.test(label.trim());
}

/** Rows that name another actor. A cell that lists several ("A / B", "A, B") names each. */
export function relationRows(tables: readonly RecordTable[], title: string): RelationMention[] {
	return tables.flatMap(table => {
		const kind = RELATED_KINDS.get(table.kind);
		const at = kind === undefined ? -1 : nameColumn(table);
		const others = kind === 'supplier' ? upstream(table.rows, at, title) : table.rows;
		const named = kind === undefined ? [] : others.flatMap(row => rowRelations(row, kind === 'supplier' && isCustomer(row) ? 'customer' : kind, at));
		return [...named, ...makerRelations(table, at)];
	});
}

/** The rows before the actor itself: in a chain of steps, those after it buy from it. */
function upstream(rows: readonly Row[], at: number, title: string): readonly Row[] {
	const own = foldedWords(title).join(' ');
	const self = rows.findIndex(({ cells }) => foldedWords(cells[at]?.text ?? '').join(' ') === own);
	return self < 0 ? rows : rows.slice(0, self);
}

/** A table of suppliers may say of one that it is a customer. */
function isCustomer({ cells }: Row): boolean {
	return cells.some(({ text }) => /^customer\b/i.test(text));
}

/** Makers in a column of their own, or behind their label. */
function makerRelations({ columns, rows, shape }: RecordTable, taken: number): RelationMention[] {
	const named = columns.flatMap(({ header }, at) => (at > 0 && at !== taken && isMakerLabel(header) ? [at] : []));
	return rows.flatMap(row => {
		const labelled = shape === 'key-value' && isMakerLabel(row.cells[0]?.text ?? '') ? [1] : [];
		return [...named, ...labelled].flatMap(at => (isNoName(row.cells[at]) ? [] : rowRelations(row, 'supplier', at)));
	});
}

function isNoName(cell: RecordCell | undefined): boolean {
	return cell === undefined || cell.value.kind === 'empty' || /^(?:in[- ]house|own\b|internal|none|self|various|multiple)/i.test(cell.text);
}

/** Columns that name the other actor, by key; the first column where there is none. */
const NAMING: readonly string[] = ['partner', 'customer', 'supplier', 'competitor', 'investor', 'target', 'holding', 'person', 'company', 'name'];

function nameColumn({ columns, subjectColumn }: RecordTable): number {
	for (const wanted of NAMING) {
		const at = columns.findIndex(({ key }, index) => key === wanted && index !== subjectColumn);
		if (at >= 0) return at;
	}
	return 0;
}

function rowRelations(row: Row, kind: RelationKind, at: number): RelationMention[] {
	const cell = row.cells[at];
	if (cell === undefined || cell.text === '' || row.apart !== null) return [];
	const text = row.cells
		.filter((_, index) => index !== at)
		.map(({ text: part }) => part)
		.filter(part => part !== '')
		.join(' — ');
	const linked = linkedNames(cell);
	const names = linked.length > 0 ? linked : listedNames(cell.text).map(name => ({ text: name, link: null }));
	const former = isFormer(`${cell.text} ${text}`);
	return (names.length > 0 ? names : [cellName(cell)]).map(target => ({ type: 'relation', form: 'table', target, kind, former, text, line: row.line }));
}

/** "Bill Gates / Breakthrough Energy" names two; "AT&T", "Procter & Gamble" and "Amazon.com, Inc." one. */
function listedNames(text: string): string[] {
	const names = withoutRemark(text).split(/\s+\/\s+|,\s+(?!(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|Corp|Co|PLC)\b)|;\s+/i).map(name => name.trim());
	return names.filter(name => name !== '');
}

/** "TSMC (via Broadcom)" and "TSMC customer (since 2019)" name TSMC. */
function withoutRemark(text: string): string {
	const open = text.indexOf(' (');
	return text.endsWith(')') && open > 0 ? text.slice(0, open).replace(/\scustomer$/i, '') : text;
}
