import type { Note, ParagraphLine } from '../../model/note';
import { speaksOf } from '../recognise';
import { plainWords } from '../words';

/** A line that is bold throughout, with a colon inside of it or behind. */
const LABEL = /^\*\*[^*]{1,80}\*\*:?$/;

/** For each list item the bold label that its list stands right below, when that says to watch; else null. */
export function watchLabels({ items, paragraphs, tables }: Note, sections: readonly string[]): Array<string | null> {
	let next = 0;
	let table = 0;
	let lead: ParagraphLine | null = null;
	return items.map(({ line, heading }) => {
		for (; (paragraphs[next]?.line ?? Infinity) < line; next++) if (paragraphs[next]?.item === -1) lead = paragraphs[next] ?? null;
		for (; (tables[table]?.line ?? Infinity) < line; table++) if ((tables[table]?.line ?? 0) > (lead?.line ?? 0)) lead = null;
		return lead !== null && lead.heading === heading && isWatchLabel(lead, sections) ? lead.text : null;
	});
}

function isWatchLabel({ raw, text }: ParagraphLine, sections: readonly string[]): boolean {
	return LABEL.test(raw) && (plainWords(text) === 'watch' || speaksOf([text], sections));
}
