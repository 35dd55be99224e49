import { speaksOf } from '../../extract/recognise';
import type { Dossier } from '../../model/dossier';
import type { LogColumn, LogPlace } from '../../model/edit';
import type { RecordTable } from '../../model/record';

const LOG_WORDS = ['evidence log', 'observation log', 'research log', 'evidence'];
const SOURCES: ReadonlySet<string> = new Set(['source', 'sources', 'link', 'reference', 'note']);

/** The evidence log of a thesis: its first table of evidence, else the list under a heading that speaks of one; null where it has neither. */
export function logPlaceOf({ role, tables, sections }: Pick<Dossier, 'role' | 'tables' | 'sections'>): LogPlace | null {
	if (role !== 'thesis') return null;
	for (const table of tables) {
		const columns = logColumns(table);
		if (columns !== null) return { ...placeIn(sections, table.headings, table.line), columns };
	}
	const section = sections.find(({ headings }) => speaksOf(headings.slice(-1), LOG_WORDS));
	return section === undefined ? null : { ...placeIn(sections, section.headings, section.line), columns: null };
}

/** What each column holds; null for a table that is no log of dated evidence. */
function logColumns({ kind, columns }: RecordTable): LogColumn[] | null {
	if (kind !== 'evidence') return null;
	const at = (keys: ReadonlySet<string>): number => columns.findIndex(({ key }) => keys.has(key));
	const [day, seen] = [at(new Set(['date'])), at(new Set(['observation']))];
	const words = seen >= 0 ? seen : at(new Set(['implication']));
	if (day < 0 || words < 0) return null;
	const source = at(SOURCES);
	return columns.map(({ header }, nth) => ({ header, holds: nth === day ? 'day' : nth === words ? 'words' : nth === source ? 'source' : null }));
}

/** The section that a line stands in, among those with the same path. */
function placeIn(sections: Dossier['sections'], headings: readonly string[], line: number) {
	const equals = sections.filter(section => section.headings.join('\n') === headings.join('\n'));
	const ordinal = equals.filter(section => section.line <= line).length - 1;
	return headings.length === 0 ? { headings, ordinal: 0, count: 1 } : { headings, ordinal, count: equals.length };
}
