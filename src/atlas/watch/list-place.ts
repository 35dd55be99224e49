import { speaksOf } from '../../extract/recognise';
import { watchSections } from '../../extract/watch-sections';
import type { Dossier } from '../../model/dossier';
import type { ListPlace } from '../../model/edit';

/**
 * The list that a new watch item of a note belongs to: the first under a heading that speaks of watching and has tasks, else
 * the first such heading; null where the note has none, so that one is made.
 *
 * @param own headings of the user's own
 */
export function listPlaceOf({ sections, watch }: Pick<Dossier, 'sections' | 'watch'>, own: readonly string[]): ListPlace | null {
	const words = watchSections(own);
	const watched = sections.map(({ headings }) => speaksOf(headings, words));
	const found = sectionOfTask(sections, watch, watched) ?? watched.indexOf(true);
	if (found < 0) return null;
	const keys = sections.map(({ headings }) => JSON.stringify(headings));
	const equals = keys.flatMap((key, at) => (key === keys[found] ? [at] : []));
	return { headings: sections[found]?.headings ?? [], ordinal: equals.indexOf(found), count: equals.length };
}

/** The first of these sections that has a task of its own. Tasks and sections stand in the order of their lines. */
function sectionOfTask(sections: Dossier['sections'], watch: Dossier['watch'], watched: readonly boolean[]): number | null {
	let at = -1;
	for (const { form, line } of watch) {
		while ((sections[at + 1]?.line ?? Infinity) < line) at++;
		if (form === 'task' && watched[at] === true) return at;
	}
	return null;
}
