import { overallPolarity } from '../../graph/build/overall-polarity';
import type { DossierIndex } from '../../index/dossier-index';
import type { Impact, Polarity } from '../../model/mention';
import type { ThesisActor } from '../../model/thesis';
import { byDay } from './evidence';

const ORDER: ReadonlyArray<Polarity | null> = ['positive', 'mixed', 'negative', 'neutral', null];

/** The actors of a thesis from both sides, each with all that is said of it: those that help first. */
export function actorsOf(impacts: readonly Impact[], index: DossierIndex): ThesisActor[] {
	const groups = new Map<string, Impact[]>();
	for (const impact of impacts) {
		if (index.lookup.role(impact.subject) !== 'actor') continue;
		const group = groups.get(impact.subject);
		if (group === undefined) groups.set(impact.subject, [impact]);
		else group.push(impact);
	}
	const actors = [...groups].flatMap(([path, group]) => actor(path, index.get(path)?.title ?? path, group) ?? []);
	return actors.sort((a, b) => ORDER.indexOf(a.polarity) - ORDER.indexOf(b.polarity) || byDay(a.newest, b.newest) || (a.title < b.title ? -1 : 1));
}

function actor(path: string, title: string, group: readonly Impact[]): ThesisActor | null {
	const impacts = [...group].sort(byDay);
	const newest = impacts.find(({ form }) => form !== 'role') ?? impacts[0];
	if (newest === undefined) return null;
	const roles = [...new Set(group.flatMap(({ form, word }) => (form === 'role' && word !== null ? [word] : [])))];
	const polarity = overallPolarity(group);
	return { path, title, polarity: polarity === 'unknown' ? null : polarity, roles, impacts, newest };
}
