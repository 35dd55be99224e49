import type { Dossier } from '../../model/dossier';
import type { PlacedProblem } from '../../model/problem';
import { nameKey } from '../names';
import { conflictingFigures } from './conflicting-figures';
import type { NameLookup } from './resolve-mentions';

/** What the vault as a whole shows to be odd: names that mean two notes, links to none, figures that disagree. */
export function vaultProblems(dossiers: readonly Dossier[], lookup: NameLookup): PlacedProblem[] {
	return [...nameProblems(dossiers), ...dossiers.flatMap(dossier => unresolvedLinks(dossier, lookup)), ...conflictingFigures(dossiers, lookup)];
}

function nameProblems(dossiers: readonly Dossier[]): PlacedProblem[] {
	const titles = grouped(dossiers, ({ title }) => [title]);
	const aliases = grouped(dossiers, ({ aliases: names }) => names);
	return dossiers.flatMap(dossier => [...twins(dossier, titles), ...sharedAliases(dossier, titles, aliases)]);
}

type Groups = ReadonlyMap<string, readonly Dossier[]>;

function grouped(dossiers: readonly Dossier[], names: (dossier: Dossier) => readonly string[]): Groups {
	const groups = new Map<string, Dossier[]>();
	for (const dossier of dossiers) {
		for (const key of new Set(names(dossier).map(nameKey))) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [dossier]);
			else group.push(dossier);
		}
	}
	return groups;
}

function twins({ path, title, role }: Dossier, titles: Groups): PlacedProblem[] {
	const others = (titles.get(nameKey(title)) ?? []).filter(other => other.path !== path);
	if (others.length === 0 || (role === 'note' && others.every(other => other.role === 'note'))) return [];
	const message = `${listed(others)} ${others.length === 1 ? 'has' : 'have'} the same name, so plain "${title}" is not taken for either. Rename one, or link with the full path.`;
	return [{ path, code: 'duplicate-name', severity: 'warning', line: 0, message }];
}

function sharedAliases({ path, title, aliases }: Dossier, titles: Groups, all: Groups): PlacedProblem[] {
	return aliases.flatMap((alias): PlacedProblem[] => {
		const key = nameKey(alias);
		if (key === nameKey(title)) return [];
		const named = (titles.get(key) ?? []).filter(other => other.path !== path);
		if (named.length > 0) {
			const message = `The alias "${alias}" is the name of ${listed(named)}: plain "${alias}" is taken for that note. Remove the alias if that is not meant.`;
			return [{ path, code: 'ambiguous-alias', severity: 'warning', line: 0, message }];
		}
		const shared = (all.get(key) ?? []).filter(other => other.path !== path);
		if (shared.length === 0) return [];
		const message = `The alias "${alias}" is also one of ${listed(shared)}: plain "${alias}" stays open. Keep it in one note, or link by name.`;
		return [{ path, code: 'ambiguous-alias', severity: 'warning', line: 0, message }];
	});
}

function listed(dossiers: readonly Dossier[]): string {
	return dossiers.map(({ path }) => path).join(', ');
}

/** Links in tables, thesis lines and related lists that lead to no note. */
function unresolvedLinks({ path, tables, mentions }: Dossier, lookup: NameLookup): PlacedProblem[] {
	const links = [
		...tables.flatMap(({ rows }) => rows.flatMap(({ line, cells }) => cells.flatMap(cell => cell.links.map(({ target }) => ({ target, line }))))),
		...mentions.flatMap(mention => {
			const refs = mention.type === 'impact' ? [...mention.subjects, ...(mention.target === null ? [] : [mention.target])] : [mention.target];
			return refs.flatMap(({ link }) => (link === null ? [] : [{ target: link.target, line: mention.line }]));
		}),
	];
	const seen = new Set<string>();
	return links.flatMap(({ target, line }): PlacedProblem[] => {
		const key = `${line}\n${target}`;
		if (seen.has(key) || target === '' || lookup.link(target, path) !== null) return [];
		seen.add(key);
		return [{ path, code: 'unresolved-link', severity: 'info', line, message: `There is no note "${target}". Create it, or correct the link.` }];
	});
}
