import { plainWords } from '../words';
import type { Dossier } from '../../model/dossier';
import type { LogColumn, LogPlace } from '../../model/edit';
import type { RecordTable } from '../../model/record';

const LOGS = ['evidence log', 'observation log', 'research log'];
/** What stands under these speaks against the thesis, or has not been seen yet. */
const OTHERS: ReadonlySet<string> = new Set(['against', 'counter', 'counterevidence', 'contrary', 'would']);
const SOURCES: ReadonlySet<string> = new Set(['source', 'sources', 'link', 'reference', 'note']);

/** A place that may be the log: how well its headings say so, and of equals a table before a list. */
interface Candidate {
	readonly rank: number;
	readonly place: LogPlace;
}

/**
 * The evidence log of a thesis; null where it has none, or several could be it. The one judge of what the log is, for who reads it
 * and for who writes into it: what stands under a heading that says "log", else under one that is just "Evidence", else a table
 * of evidence anywhere.
 */
export function logPlaceOf(dossier: Pick<Dossier, 'role' | 'tables' | 'sections'>): LogPlace | null {
	const found = findLog(dossier);
	return found === 'several' ? null : found;
}

/** Likewise, but tells none from several. */
export function findLog({ role, tables, sections }: Pick<Dossier, 'role' | 'tables' | 'sections'>): LogPlace | 'several' | null {
	if (role !== 'thesis') return null;
	const found = [...tables.flatMap(table => tableCandidate(table, sections)), ...sections.flatMap(section => listCandidate(section, sections))];
	const best = Math.max(...found.map(({ rank }) => rank));
	const [first, ...others] = found.filter(({ rank }) => rank === best);
	return others.length > 0 ? 'several' : (first?.place ?? null);
}

function tableCandidate(table: RecordTable, sections: Dossier['sections']): Candidate[] {
	const rank = rankOf(table.headings.slice(-NEAREST));
	const columns = logColumns(table);
	return rank === null || columns === null ? [] : [{ rank: rank * 2 + 1, place: { ...placeIn(sections, table.headings, table.line), columns } }];
}

function listCandidate({ headings, line }: Dossier['sections'][number], sections: Dossier['sections']): Candidate[] {
	const [rank, above] = [rankOf(headings.slice(-1)), rankOf(headings.slice(-NEAREST))];
	return rank === null || above === null || rank === 0 ? [] : [{ rank: rank * 2, place: { ...placeIn(sections, headings, line), columns: null } }];
}

/** The heading a thing stands under and the one above that. */
const NEAREST = 2;

/** 2 for a log, 1 for bare evidence, 0 for headings that do not say; null where they say that it is something else. */
function rankOf(headings: readonly string[]): 0 | 1 | 2 | null {
	if (headings.some(isOfOthers)) return null;
	const all = headings.map(plainWords);
	if (all.some(words => LOGS.some(log => ` ${words} `.includes(` ${log} `)))) return 2;
	return all.includes('evidence') ? 1 : 0;
}

/** Whether a heading says that what stands below it speaks against the thesis, or has not been seen. */
export function isOfOthers(heading: string): boolean {
	return plainWords(heading).split(' ').some(word => OTHERS.has(word));
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
