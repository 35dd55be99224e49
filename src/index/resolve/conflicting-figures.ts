import type { Dossier } from '../../model/dossier';
import type { NameRef } from '../../model/mention';
import type { PlacedProblem } from '../../model/problem';
import type { Value } from '../../model/value';
import { nameKey } from '../names';
import type { NameLookup } from './resolve-mentions';

/** An amount of money that a note states of somebody. */
interface Stated {
	readonly path: string;
	readonly line: number;
	readonly metric: string;
	readonly text: string;
	readonly value: number;
	readonly asOf: string | null;
}

/**
 * The same metric of the same subject, for the same date, with another amount in another note.
 * Only where both give one amount of one currency: everything else may mean different things.
 */
export function conflictingFigures(dossiers: readonly Dossier[], lookup: NameLookup): PlacedProblem[] {
	const groups = new Map<string, Stated[]>();
	for (const dossier of dossiers) collect(dossier, lookup, groups);
	return [...groups.values()].filter(inSeveralNotes).flatMap(group => group.flatMap(stated => conflict(stated, group) ?? []));
}

function collect(dossier: Dossier, lookup: NameLookup, groups: Map<string, Stated[]>): void {
	const { path, facts, tables } = dossier;
	const put = (subject: string, metric: string, text: string, value: Value, asOf: string | null, line: number) => {
		if (value.kind !== 'money' || value.value === null || value.approx || value.also.length > 0) return;
		const when = value.date?.end ?? asOf;
		const key = [subject, nameKey(metric), value.currency, value.per, when].join('\n');
		const stated = { path, line, metric, text, value: value.value, asOf: when };
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [stated]);
		else group.push(stated);
	};
	for (const { subjects, metric, text, value, asOf, line } of facts) put(subjectOf(subjects, path, lookup), metric, text, value, asOf, line);
	for (const { kind, rows } of tables) {
		if (kind !== 'stats') continue;
		for (const { cells, asOf, line } of rows) {
			const [metric, cell] = cells;
			if (metric !== undefined && cell !== undefined) put(path, metric.text, cell.text, cell.value, asOf, line);
		}
	}
}

function subjectOf(subjects: readonly NameRef[], path: string, lookup: NameLookup): string {
	for (const { link, text } of subjects) {
		const found = link === null ? lookup.name(text) : lookup.link(link.target, path);
		if (found !== null && lookup.role(found) === 'actor') return found;
	}
	return path;
}

/** Whether more than one note states it: a note that disagrees with itself lists several things. */
function inSeveralNotes(group: readonly Stated[]): boolean {
	return group.some(({ path }) => path !== group[0]?.path);
}

function conflict({ path, line, metric, text, value }: Stated, group: readonly Stated[]): PlacedProblem | null {
	const other = group.find(stated => stated.path !== path && stated.value !== value);
	if (other === undefined) return null;
	const message = `${metric} is ${text} here and ${other.text} in ${other.path}, line ${other.line + 1}, for the same date. Correct one, or date them.`;
	return { path, code: 'conflicting-figures', severity: 'info', line, message };
}
