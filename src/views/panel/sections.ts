import type { KindLook } from '../../atlas/kind-look';
import type { Dossier } from '../../model/dossier';
import type { KindId } from '../../model/kind';
import type { RecordTable } from '../../model/record';
import type { ResolvedDossier } from '../../model/resolved';
import type { Total } from '../../model/total';
import { factGroups } from './facts';
import { impactEntries } from './impact-entries';
import type { Known } from './known';
import { knownSections, shownOfThesis } from './known-sections';
import { FIRST_KINDS, HEADED_KINDS, KIND_ORDER } from './kind-order';
import { type Section, type SectionOf, type ShownTable, some } from './section';
import { hasWatchedRows, watchGroups, watchProgress } from './watch-groups';

/** The title and icon of a kind; null where none is known. */
export type LookOf = (kind: KindId) => KindLook | null;

/**
 * The sections of a dossier in their order; every table of the note is in one of them, once.
 *
 * @param known what the vault adds; null while it is read
 */
export function sections(resolved: ResolvedDossier, lookOf: LookOf, known: Known | null): Section[] {
	const { dossier } = resolved;
	const told = known === null ? { first: [], figures: [], impacts: [], last: [] } : knownSections(known, resolved.impacts);
	const all = dossier.tables.map((table, index) => ({ table, totals: resolved.totals[index] ?? [] }));
	const isFirst = ({ table }: Found): boolean => (FIRST_KINDS as readonly KindId[]).includes(table.kind);
	const rest = all.filter(found => !isFirst(found) && found.table.kind !== 'impacts');
	const isWatched = ({ table }: Found): boolean => hasWatchedRows(table, dossier.watch);
	const others = rest.filter(found => !isWatched(found));
	const isStats = ({ table }: Found): boolean => table.kind === 'stats';
	const watch = watchSection(dossier, rest.filter(isWatched));
	const isHeaded = ({ table }: Found): boolean => HEADED_KINDS.has(table.kind) || lookOf(table.kind) === null;
	return [
		...told.first,
		...kindSections(all.filter(isStats), [], dossier, lookOf),
		...told.figures,
		...kindSections(all.filter(found => isFirst(found) && !isStats(found)), FIRST_KINDS, dossier, lookOf),
		...impactsSection(resolved, known),
		...(dossier.role === 'thesis' ? [...watch, ...told.impacts] : [...told.impacts, ...watch]),
		...kindSections(others.filter(found => !isHeaded(found)), KIND_ORDER, dossier, lookOf),
		...otherSections(others.filter(isHeaded), dossier, lookOf),
		...factsSection(dossier),
		...told.last,
		...some({ type: 'problems', id: 'problems', title: 'Problems', icon: 'triangle-alert', count: dossier.problems.length, problems: dossier.problems }),
	];
}

const plainIcon = 'table-2';

interface Found {
	readonly table: RecordTable;
	readonly totals: readonly Total[];
}

/** A section for each kind, in the order given; kinds that it does not have follow as they come. */
function kindSections(found: readonly Found[], order: readonly KindId[], dossier: Dossier, lookOf: LookOf): Section[] {
	const kinds = new Set([...order, ...found.map(({ table }) => table.kind)]);
	return [...kinds].flatMap(kind => kindSection(kind, found.filter(({ table }) => table.kind === kind), dossier, lookOf(kind)));
}

function kindSection(kind: KindId, found: readonly Found[], dossier: Dossier, look: KindLook | null): Section[] {
	if (found.length === 0) return [];
	const { title, icon } = look ?? { title: kind, icon: plainIcon };
	const tables = found.map(one => shown(one, dossier, path => withoutEcho(path, title)));
	return [{ type: kind === 'stats' ? 'stats' : 'tables', id: kind, title, icon, count: rowCount(tables), trail: [], tables }];
}

/** What a thesis is told of its actors stands with them, but for the rows of its own tables. */
function impactsSection(resolved: ResolvedDossier, known: Known | null): Section[] {
	const isShown = known === null || known.thesis === null ? () => false : shownOfThesis(known.thesis);
	const entries = impactEntries(resolved).filter(({ impact, origin }) => origin !== null || impact === null || !isShown(impact));
	const title = resolved.dossier.role === 'thesis' ? 'Impacts' : 'Thesis impacts';
	return some({ type: 'impacts', id: 'impacts', title, icon: 'scale', count: entries.length, entries });
}

function watchSection(dossier: Dossier, found: readonly Found[]): Section[] {
	const groups = watchGroups(dossier.watch, found.map(({ table }) => table));
	const tables = found.map(one => shown(one, dossier, path => withoutEcho(path, 'What to watch')));
	const count = groups.reduce((sum, group) => sum + group.items.length, rowCount(tables));
	return some({ type: 'watch', id: 'watch', title: 'What to watch', icon: 'eye', count, groups, progress: watchProgress(dossier.watch), tables });
}

/** Tables of no section of their own: neighbours under one heading are one section, in the order of the note. */
function otherSections(found: readonly Found[], dossier: Dossier, lookOf: LookOf): Section[] {
	const runs: Found[][] = [];
	for (const one of found) {
		const run = runs[runs.length - 1];
		if (run?.[0] !== undefined && samePath(run[0].table, one.table)) run.push(one);
		else runs.push([one]);
	}
	return distinct(runs.map(run => otherSection(run, dossier, lookOf)));
}

function otherSection(run: readonly Found[], dossier: Dossier, lookOf: LookOf): SectionOf<'tables'> {
	const path = ownPath(run[0]?.table.headings ?? [], dossier);
	const title = path[path.length - 1] ?? 'Table';
	const tables = run.map(one => shown(one, dossier, () => []));
	const looks = new Set(run.map(({ table }) => lookOf(table.kind)?.icon ?? plainIcon));
	const icon = looks.size === 1 ? ([...looks][0] ?? plainIcon) : plainIcon;
	return { type: 'tables', id: `other ${title}`, title, icon, count: rowCount(tables), trail: path.slice(0, -1), tables };
}

/** Two headings of one note may be equal: their sections still open and close by themselves. */
function distinct(found: readonly SectionOf<'tables'>[]): SectionOf<'tables'>[] {
	const seen = new Map<string, number>();
	return found.map(section => {
		const nth = (seen.get(section.id) ?? 0) + 1;
		seen.set(section.id, nth);
		return nth === 1 ? section : { ...section, id: `${section.id} ${nth}` };
	});
}

function factsSection(dossier: Dossier): Section[] {
	const groups = factGroups(dossier);
	const count = groups.reduce((sum, { facts }) => sum + facts.length, 0);
	return some({ type: 'facts', id: 'facts', title: 'Facts', icon: 'list', count, groups });
}

function shown({ table, totals }: Found, dossier: Dossier, captionOf: (path: readonly string[]) => readonly string[]): ShownTable {
	const at = dossier.tables.indexOf(table);
	const twins = dossier.tables.slice(0, at).filter(other => samePath(other, table)).length;
	return { key: `${table.headings.join('\n')}\n${twins}`, table, caption: captionOf(ownPath(table.headings, dossier)), totals };
}

/** The heading path without the note's own title. */
function ownPath(headings: readonly string[], { name, title }: Dossier): readonly string[] {
	const [first] = headings;
	return first === name || first === title ? headings.slice(1) : headings;
}

/** A heading that says what the section says need not be said again. */
function withoutEcho(path: readonly string[], title: string): readonly string[] {
	return path.length === 1 && path[0]?.toLowerCase() === title.toLowerCase() ? [] : path;
}

function samePath(a: RecordTable, b: RecordTable): boolean {
	return a.headings.length === b.headings.length && a.headings.every((heading, index) => heading === b.headings[index]);
}

function rowCount(tables: readonly ShownTable[]): number {
	return tables.reduce((sum, { table }) => sum + table.rows.length, 0);
}
