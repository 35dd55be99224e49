import type { DossierIndex } from '../../index/dossier-index';
import type { SpokenOf } from '../../model/about';
import { isToNote } from '../../index/columns/base-cells';
import type { Dossier } from '../../model/dossier';
import { namedAbove } from '../since/names-above';

/** The actors or theses that a note speaks of, by a link, a sure name or the headings above, in the order in which it first does. */
export function spokenOf(dossier: Dossier, index: DossierIndex, role: 'actor' | 'thesis'): SpokenOf[] {
	const lines = new Map<string, Set<number>>();
	const name = (path: string | null, line: number): void => {
		if (path === null || path === dossier.path || index.lookup.role(path) !== role) return;
		lines.set(path, (lines.get(path) ?? new Set<number>()).add(line));
	};
	const link = (target: string): string | null => index.lookup.link(target, dossier.path);
	for (const { links, line } of [...dossier.passages, ...dossier.under]) {
		for (const { target } of links.filter(isToNote)) name(link(target), line);
		name(namedAbove(dossier, line, index), line);
	}
	for (const { rows, subjects } of dossier.tables) for (const { cells, line, subject } of rows) {
		for (const { target } of cells.flatMap(({ links }) => links).filter(isToNote)) name(link(target), line);
		name(index.subjectOf(subject, subjects, dossier).path, line);
		name(index.lookup.name(cells[0]?.text ?? ''), line);
	}
	for (const { metric, line } of dossier.facts) name(index.lookup.name(metric), line);
	for (const { path, source } of index.relationsFrom(dossier.path)) name(path, source.line);
	for (const { subject, path, source } of index.impactsFrom(dossier.path)) {
		name(subject, source.line);
		name(path, source.line);
	}
	const spoken = [...lines].map(([path, all]) => ({ path, title: index.get(path)?.title ?? path, lines: [...all].sort((a, b) => a - b) }));
	return spoken.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
