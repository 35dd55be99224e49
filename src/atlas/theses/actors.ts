import type { DossierIndex } from '../../index/dossier-index';
import type { Impact, Polarity } from '../../model/mention';
import type { ThesisActor } from '../../model/thesis';
import { balanceOf, byDay } from './evidence';

const ORDER: ReadonlyArray<Polarity | null> = ['positive', 'mixed', 'negative', 'neutral', null];

/** The actors of a thesis from both sides, each with all that is said of it: those that help first. */
export function actorsOf(thesis: string, impacts: readonly Impact[], index: DossierIndex): ThesisActor[] {
	const groups = new Map<string, Impact[]>();
	for (const impact of impacts) {
		if (index.lookup.role(impact.subject) !== 'actor') continue;
		const group = groups.get(impact.subject);
		if (group === undefined) groups.set(impact.subject, [impact]);
		else group.push(impact);
	}
	const actors = [...groups].flatMap(([path, group]) => actor(thesis, path, index.get(path)?.title ?? path, group) ?? []);
	return actors.sort((a, b) => ORDER.indexOf(a.polarity) - ORDER.indexOf(b.polarity) || byDay(a.newest, b.newest) || (a.title < b.title ? -1 : 1));
}

function actor(thesis: string, path: string, title: string, group: readonly Impact[]): ThesisActor | null {
	const impacts = [...group].sort(byDay);
	const newest = impacts.find(({ form }) => form !== 'role') ?? impacts[0];
	if (newest === undefined) return null;
	const roles = [...new Set(group.flatMap(({ form, word }) => (form === 'role' && word !== null ? [word] : [])))];
	return { path, title, polarity: overall(group.filter(impact => !isPassing(impact, thesis))), roles, impacts, newest };
}

/** A row of the thesis's own tables that names an actor says what it does there, not whether that is good. */
function isPassing({ form, by, source }: Impact, thesis: string): boolean {
	return form === 'table' && by === 'words' && source.path === thesis;
}

function overall(impacts: readonly Impact[]): Polarity | null {
	const { helps, hurts, mixed, neutral } = balanceOf(impacts);
	if (helps > 0 && hurts > 0) return 'mixed';
	if (helps > 0) return 'positive';
	if (hurts > 0) return 'negative';
	return mixed > 0 ? 'mixed' : neutral > 0 ? 'neutral' : null;
}
