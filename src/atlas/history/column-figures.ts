import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { KindId } from '../../model/kind';
import type { RecordTable, Row } from '../../model/record';
import type { MetricLexicon } from './metric-lexicon';
import type { Stated } from './told-figure';

/** Kinds whose first column is no owner of the figures beside it: parts, deals, things. */
const OF_PARTS: ReadonlySet<KindId> = new Set(['segments', 'investments', 'customers', 'captable', 'exposure', 'geography', 'products', 'roadmap', 'evidence', 'impacts', 'scenarios', 'debt', 'risks']);

/** Figures in the columns of a table: of whom each row names, or of the note over time; only under headers of the published list. */
export function columnFigures(dossier: Dossier, table: RecordTable, index: DossierIndex, lexicon: MetricLexicon): Stated[] {
	if (OF_PARTS.has(table.kind)) return [];
	const named = table.columns.flatMap(({ header }, at) => (at > 0 && isMetric(header, table, lexicon) ? [at] : []));
	const labels = table.columns.findIndex(({ key }) => key === 'metric');
	const values = table.columns.findIndex(({ key }) => key === 'value');
	if (named.length === 0 && (labels < 0 || values < 0)) return [];
	return table.rows.flatMap((row): Stated[] => {
		const subject = rowSubject(row, table, dossier, index);
		if (subject === null || row.apart !== null) return [];
		const label = row.cells[labels]?.text ?? '';
		const all = labels >= 0 && values >= 0 && label !== '' ? [{ at: values, label }] : named.map(at => ({ at, label: nameOf(table.columns[at]?.header ?? '') }));
		return all.flatMap(({ at, label: of }): Stated[] => {
			const cell = row.cells[at];
			if (cell === undefined) return [];
			return [{ subject, label: of, text: cell.text, value: cell.value, asOf: dayOf(row), line: row.line, headings: table.headings, isGeneral: true, period: null, periodText: '', dayCell: row.cells[0] ?? null }];
		});
	});
}

/** What a project or a plant has too: beside the name of a company it may be that of one of them. */
const OF_PROJECTS: ReadonlySet<string> = new Set(['capacity', 'power-capacity', 'production', 'deliveries', 'reserves', 'capex', 'yield', 'utilization']);
/** Tables of players in a market: `Share` beside their names is their share of it. */
const OF_MARKETS: ReadonlySet<KindId> = new Set(['competitors', 'ecosystem', 'table']);

function isMetric(header: string, { kind }: RecordTable, lexicon: MetricLexicon): boolean {
	if (/^share$/i.test(header.trim())) return OF_MARKETS.has(kind);
	const name = lexicon.find(header.replace(/\s*[(（][^()（）]{0,80}[)）]/g, ''));
	return name !== null && (kind === 'competitors' || !OF_PROJECTS.has(name.id));
}

/** A round that is called by its date is of that day: `| Sept 2025 | $750M | $6.9B |`. */
function dayOf({ asOf, cells: [first] }: Row): string | null {
	const day = first?.value.kind === 'date' ? (first.value.date?.end ?? null) : null;
	return day !== null && (asOf === null || day <= asOf) ? day : asOf;
}

function nameOf(header: string): string {
	return /^share$/i.test(header.trim()) ? 'Market share' : header;
}

/** Whom a row is about: who stands in it; in rounds of funding and rows by date the table's own subject. */
function rowSubject(row: Row, { subjects, kind, columns }: RecordTable, dossier: Dossier, index: DossierIndex): string | null {
	if (kind === 'funding' || columns[0]?.type === 'date') return index.subjectOf(null, subjects, dossier).path;
	if (row.subject !== null) return index.subjectOf(row.subject, [], dossier).path;
	const [first] = row.cells;
	const link = first?.links.find(({ embed, target }) => !embed && target !== '');
	return link === undefined ? index.lookup.name(first?.text ?? '') : index.lookup.link(link.target, dossier.path);
}
