import { overallPolarity } from '../../graph/build/overall-polarity';
import type { DossierIndex } from '../../index/dossier-index';
import type { Impact, Polarity } from '../../model/mention';
import type { ThesisActor } from '../../model/thesis';
import { byTitle } from './by-title';
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
	return actors.sort(inOrder);
}

/** With the newest of each that is not dated ahead, where there is one. */
export function actorsUpTo(actors: readonly ThesisActor[], today: string): ThesisActor[] {
	return actors.map((one): ThesisActor => ({ ...one, newest: newestOf(one.impacts.filter(({ asOf }) => asOf === null || asOf <= today)) ?? one.newest })).sort(inOrder);
}

function inOrder(a: ThesisActor, b: ThesisActor): number {
	return ORDER.indexOf(a.polarity) - ORDER.indexOf(b.polarity) || byDay(a.newest, b.newest) || byTitle(a, b);
}

function newestOf(impacts: readonly Impact[]): Impact | null {
	return impacts.find(({ form }) => form !== 'role') ?? impacts[0] ?? null;
}

function actor(path: string, title: string, group: readonly Impact[]): ThesisActor | null {
	const impacts = [...group].sort(byDay);
	const newest = newestOf(impacts);
	if (newest === null) return null;
	const roles = [...new Set(group.flatMap(({ form, word }) => (form === 'role' && word !== null ? [word] : [])))];
	const polarity = overallPolarity(group);
	return { path, title, polarity: polarity === 'unknown' ? null : polarity, roles, impacts, newest };
}
