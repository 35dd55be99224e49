import { speaksOf } from '../../extract/recognise';
import { watchSections } from '../../extract/watch-sections';
import type { Dossier } from '../../model/dossier';
import type { ListPlace } from '../../model/edit';

type Read = Pick<Dossier, 'sections' | 'watch'>;

/**
 * The list that a new watch item of a note belongs to: the first under a heading that speaks of watching and has tasks, else
 * the first such heading; null where the note has none, so that one is made.
 *
 * @param own headings of the user's own
 */
export function listPlaceOf(read: Read, own: readonly string[]): ListPlace | null {
	return listPlacesOf(read, own)[0] ?? null;
}

/** All lists that a new item can go to: that one, then the others in the order of the note. A heading that only holds such lists is none. */
export function listPlacesOf({ sections, watch }: Read, own: readonly string[]): ListPlace[] {
	const words = watchSections(own);
	const held = sectionsOfItems(sections, watch);
	const watched = sections.map(({ headings }) => speaksOf(headings, words));
	const found = sections.flatMap(({ headings }, at) => (watched[at] === true && (held.has(at) || speaksOf(headings.slice(-1), words)) ? [at] : []));
	const first = found.find(at => held.get(at) === 'task') ?? found[0];
	if (first === undefined) return [];
	const holdsOthers = (at: number): boolean => !held.has(at) && isAbove(sections, at, found);
	return [first, ...found.filter(at => at !== first && !holdsOthers(at))].map(at => placeOf(sections, at));
}

function isAbove(sections: Dossier['sections'], at: number, found: readonly number[]): boolean {
	const headings = sections[at]?.headings ?? [];
	const below = sections[at + 1]?.headings ?? [];
	return found.includes(at + 1) && below.length > headings.length && headings.every((heading, level) => below[level] === heading);
}

/** The sections that have items of their own, and whether one of these is a task. Items and sections stand in the order of their lines. */
function sectionsOfItems(sections: Dossier['sections'], watch: Dossier['watch']): ReadonlyMap<number, 'task' | 'other'> {
	const held = new Map<number, 'task' | 'other'>();
	let at = -1;
	for (const { form, line } of watch) {
		while ((sections[at + 1]?.line ?? Infinity) < line) at++;
		if (form === 'task' || !held.has(at)) held.set(at, form === 'task' ? 'task' : 'other');
	}
	return held;
}

function placeOf(sections: Dossier['sections'], found: number): ListPlace {
	const keys = sections.map(({ headings }) => JSON.stringify(headings));
	const equals = keys.flatMap((key, at) => (key === keys[found] ? [at] : []));
	return { headings: sections[found]?.headings ?? [], ordinal: equals.indexOf(found), count: equals.length };
}
