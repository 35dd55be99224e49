import { dailyDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { DealConflict, HistoryPoint } from '../../model/history';
import type { Relation } from '../../model/mention';
import type { RecordCell, RecordTable } from '../../model/record';
import { readValue } from '../../values/read';
import { dayUnder, headingsAt } from '../records/places';

/** What a note says that one actor has put into another. */
export interface ToldDeal extends Pick<DealConflict, 'investor' | 'between' | 'what'> {
	readonly point: HistoryPoint;
}

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };

/** Amounts and stakes between two actors: in cap tables, among holdings, and in so many words. */
export function dealsIn(dossier: Dossier, index: DossierIndex): ToldDeal[] {
	const relations = index.relationsFrom(dossier.path).filter(({ path, former }) => path !== null && !former && index.lookup.role(path) === 'actor');
	const rows = new Map(dossier.tables.flatMap(table => table.rows.map(row => [row.line, { table, row }] as const)));
	const related = relations.flatMap((relation): ToldDeal[] => {
		const found = rows.get(relation.source.line);
		const owner = found === undefined ? dossier.path : (index.subjectOf(null, found.table.subjects, dossier).path ?? dossier.path);
		const inCells = found === undefined || (relation.kind !== 'investor' && relation.kind !== 'holding') ? [] : cellDeals(relation, owner, found.table, found.row.cells, found.row.asOf, dossier);
		return inCells.length > 0 ? inCells : saidDeals(relation, owner, dossier);
	});
	return [...related, ...labelledDeals(dossier, index)].filter(({ between: [a, b] }) => a !== b && index.lookup.role(a) === 'actor' && index.lookup.role(b) === 'actor');
}

function cellDeals(relation: Relation, owner: string, { columns }: RecordTable, cells: readonly RecordCell[], asOf: string | null, dossier: Dossier): ToldDeal[] {
	return columns.flatMap(({ key, header }, at): ToldDeal[] => {
		const cell = cells[at];
		const what = key === 'amount' && cell?.value.kind === 'money' ? 'amount' : key === 'stake' && cell?.value.kind === 'percent' ? 'stake' : null;
		if (cell === undefined || what === null || cell.value.per !== null) return [];
		return [deal(owner, relation.path ?? owner, relation.kind, what, pointOf(dossier, relation.source.line, header, cell.text, cell.value, asOf))];
	});
}

/** `$8B investor`, `invested $4B`, `49% stake`; not what may come. */
const SAID = /([~≈]?[$€£¥₩]\s?\d[\d.,]*\s?[KMBT]?\+?)(?:\s(?:equity|total|minority|strategic|anchor)){0,2}\s(?:investor|investment|backer|stake)\b|\binvested\s(?:a total of\s)?([~≈]?[$€£¥₩]\s?\d[\d.,]*\s?[KMBT]?\+?)/i;
const STAKE = /([~≈]?\d[\d.]*%)(?:\s(?:equity|minority|majority))?\s(?:stake|owner|ownership|shareholder)\b/i;
const UNSURE = /\b(?:potential(?:ly)?|planned|reported(?:ly)?|rumou?red|up to|talks|considering|proposed|could|may|additional|new|latest|first|initial|per year|annual)\b/i;

function saidDeals({ path, kind, text, source: { line } }: Relation, owner: string, dossier: Dossier): ToldDeal[] {
	const [clause = ''] = text.slice(0, LONGEST).split(/;|\.\s/, 1);
	if (UNSURE.test(clause)) return [];
	const money = SAID.exec(clause);
	const amount = money?.[1] ?? money?.[2] ?? null;
	const stake = amount === null ? (STAKE.exec(clause)?.[1] ?? null) : null;
	const said = amount ?? stake;
	if (said === null) return [];
	// Whether `$8B investor` is said of the other or of the note itself is left open.
	const point = pointOf(dossier, line, kind, said, readValue(said, NO_CONTEXT), dayUnder(dossier, headingsAt(dossier, line)));
	return [deal(owner, path ?? owner, kind === 'holding' ? kind : null, amount === null ? 'stake' : 'amount', point)];
}

const LONGEST = 200;
/** `Anthropic partnership`, `Microsoft deal`: a name and what there is between the two. */
const BETWEEN = /^(.{2,60}?)\s(?:partnership|deal|investment|stake|relationship|agreement|alliance|investor)s?(?:\s[(（].{0,60})?$/i;
const INVESTED = /^(?:total\s)?(?:investment|invested|amount invested|equity investment)$/i;
const OWNED = /^(?:stake|equity stake|ownership|ownership stake)$/i;

interface Labelled {
	readonly label: string;
	readonly text: string;
	readonly headings: readonly string[];
	readonly line: number;
	readonly asOf: string | null;
}

/** Figures behind a label, below a heading or behind a label that names the other. */
function labelledDeals(dossier: Dossier, index: DossierIndex): ToldDeal[] {
	if (dossier.role !== 'actor') return [];
	const cells = dossier.tables.filter(({ shape }) => shape === 'key-value').flatMap(({ rows, headings }) => rows.map((row): Labelled => ({ label: row.cells[0]?.text ?? '', text: row.cells[1]?.text ?? '', headings, line: row.line, asOf: row.asOf })));
	const facts = dossier.facts.map(({ metric, text, headings, line, asOf }): Labelled => ({ label: metric, text, headings, line, asOf }));
	return [...cells, ...facts].flatMap(one => labelledDeal(one, dossier, index) ?? []);
}

function labelledDeal({ label, text, headings, line, asOf }: Labelled, dossier: Dossier, index: DossierIndex): ToldDeal | null {
	const above = index.lookup.name(BETWEEN.exec(headings[headings.length - 1] ?? '')?.[1] ?? '');
	const within = /\b(?:investor|investment|stake)$/i.test(label) ? index.lookup.name(BETWEEN.exec(label)?.[1] ?? '') : null;
	const isStake = OWNED.test(label) || /\bstake$/i.test(label);
	const other = within ?? (INVESTED.test(label) || OWNED.test(label) ? above : null);
	const value = readValue(text, { ...NO_CONTEXT, row: label });
	const what = value.kind === 'money' && !isStake ? 'amount' : value.kind === 'percent' ? 'stake' : null;
	if (other === null || what === null || value.per !== null || UNSURE.test(text)) return null;
	return deal(dossier.path, other, null, what, pointOf(dossier, line, label, text, value, asOf));
}

function deal(owner: string, other: string, kind: Relation['kind'] | null, what: ToldDeal['what'], point: HistoryPoint): ToldDeal {
	const investor = kind === 'investor' ? other : kind === 'holding' ? owner : null;
	return { investor, between: owner < other ? [owner, other] : [other, owner], what, point };
}

function pointOf(dossier: Dossier, line: number, label: string, text: string, value: HistoryPoint['value'], asOf: string | null): HistoryPoint {
	const { path, updated } = dossier;
	return { path, line, label, value, text, asOf, period: null, dated: asOf !== null && asOf !== updated && asOf !== dailyDay(path), also: [] };
}
