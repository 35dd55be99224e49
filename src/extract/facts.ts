import type { Fact } from '../model/fact';
import type { Inline, Note } from '../model/note';
import { readValue } from '../values/read';
import { headingDay } from './dates';
import { headingPath } from './headings';
import { headingNames } from './mentions/context';

const LABEL = /^\*\*([^*[\]|]{1,80}?)(?::\*\*|\*\*\s*:)/;
const CADENCE = /^[*_]?Review(?:ed)?\s+((?:every|once|twice|each|at|after|on)\s[^.*_]{1,40}|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annually)/i;
/** A label that stands over a list says nothing itself. */
const NOTHING = '';

/** Facts in lines and bullets: `**Status**: Active`, `- **Market share**: 72% in Q3 2025`, and a thesis's own cadence of review. */
export function readFacts(note: Note, tags: readonly string[], asOf: string | null): Fact[] {
	const lines = [...note.paragraphs, ...note.items.filter(({ status }) => status === null)];
	const facts = lines.flatMap(line => {
		const stated = labelled(line) ?? cadence(line);
		if (stated === null) return [];
		const headings = headingPath(note, line.heading);
		const { metric, text } = stated;
		const value = readValue(text, { header: '', row: metric, section: headings[headings.length - 1] ?? '', tags });
		return [{ subjects: headingNames(note, line.heading), metric, text, value, asOf: headingDay(headings) ?? asOf, headings, line: line.line }];
	});
	return facts.sort((a, b) => a.line - b.line);
}

function labelled({ raw, text, links }: Inline): { metric: string; text: string } | null {
	const label = LABEL.exec(raw)?.[1];
	if (label === undefined) return null;
	const colon = text.indexOf(':');
	if (colon < 0 || links.some(({ start }) => start < colon)) return null;
	const said = text.slice(colon + 1).trim();
	return said === NOTHING ? null : { metric: text.slice(0, colon).trim(), text: said };
}

function cadence({ raw }: Inline): { metric: string; text: string } | null {
	const words = CADENCE.exec(raw)?.[1];
	return words === undefined ? null : { metric: 'Review', text: words.trim() };
}
