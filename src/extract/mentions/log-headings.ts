import type { Dossier } from '../../model/dossier';
import type { PolarityReading } from '../../model/mention';
import type { Heading, Note } from '../../model/note';
import { directionIn } from '../polarity/direction';
import { isOfOthers, logPlaceOf } from '../thesis/log-place';
import { plainWords } from '../words';
import { sectionsOf } from './sections';

const SOURCES: ReadonlySet<string> = new Set(['source', 'sources', 'reference', 'references', 'further reading']);

/** The heading of a log that is a list, and those below it, by their index, with what they state of what stands below them. */
export function logHeadings(note: Note, dossier: Pick<Dossier, 'role' | 'tables' | 'sections'>): Map<number, PolarityReading | null> {
	const place = logPlaceOf(dossier);
	if (place === null || place.columns !== null) return new Map();
	const path = place.headings.join('\n');
	const equals = dossier.sections.flatMap((section, at) => (section.headings.join('\n') === path ? [at] : []));
	const found = new Map<number, PolarityReading | null>(equals.slice(place.ordinal, place.ordinal + 1).map(at => [at, null]));
	const sections = sectionsOf(note);
	note.headings.forEach((heading, at) => {
		const above = found.get(heading.parent);
		if (above !== undefined && isOfLog(heading) && sections[at] !== 'related') found.set(at, statedBy(heading) ?? above);
	});
	return found;
}

function isOfLog({ text }: Heading): boolean {
	return !isOfOthers(text) && !SOURCES.has(plainWords(text));
}

/** "Supporting", "Headwinds"; one with figures is of a time: "Up to 2025". */
function statedBy({ text }: Heading): PolarityReading | null {
	const polarity = /\d/.test(text) ? null : directionIn(text);
	return polarity === null ? null : { polarity, by: 'group', words: [] };
}
