import type { DossierIndex } from '../../index/dossier-index';
import { isToNote } from '../../index/columns/base-cells';
import type { Dossier } from '../../model/dossier';
import type { Passage } from '../../model/passage';
import { readValue } from '../../values/read';
import { headingsAt } from '../records/places';
import type { MetricLexicon } from './metric-lexicon';
import type { Stated } from './told-figure';

const NO_CONTEXT = { header: '', row: '', section: '', tags: [] };
const MOST_CLAUSES = 6;
const LONGEST = 300;
const LONGEST_CLAUSE = 80;
/** A figure, then the words for what it is of, and nothing more: "~60% market share". */
const FIGURE_FIRST = /^([~≈<>]?[^\s\w]{0,3}\d[\d.,]*\+?\s?(?:%|[KMBT]\b|GW\b|MW\b)?\+?)\s+(?:of\s)?([a-z][a-z &/-]{2,30})$/i;
/** The words, then the figure: "market share now 71%". */
const WORDS_FIRST = /^(?:['’]s\s)?([a-z][a-z &/-]{2,30}?)\s*(?:now|is|at|of|was|hits?|reach(?:es|ed)|up to|down to|:|=)?\s+([~≈<>]?[^\s\w]{0,3}\d[\d.,]*\+?\s?(?:%|[KMBT]\b|GW\b|MW\b)?\+?)$/i;
/** What a line with one of these tells is no fact yet. The month of May is written with a capital. */
const UNSURE = /\b(?:[Ii]f|could|may|might|[Aa]im(?:s|ing)?|[Tt]arget(?:s|ed|ing)?|wins? when)\b/;

/** What lines that begin with the name of an actor say of it in so many words: "[[TSMC]] — ~60% share". */
export function saidFigures(dossier: Dossier, index: DossierIndex, lexicon: MetricLexicon): Stated[] {
	return dossier.passages.flatMap(passage => {
		const [lead, next] = passage.links.filter(isToNote);
		if (lead === undefined || lead.start > 1 || UNSURE.test(passage.text.slice(0, LONGEST))) return [];
		const subject = index.lookup.link(lead.target, dossier.path);
		if (subject === null || index.lookup.role(subject) !== 'actor') return [];
		return clausesAfter(passage, lead.end, next?.start).flatMap((clause): Stated[] => figureIn(clause, lexicon).map(found => ({
			...found, subject, value: readValue(found.text, { ...NO_CONTEXT, row: found.label }), asOf: passage.asOf, line: passage.line, headings: headingsAt(dossier, passage.line), isGeneral: true, period: null, periodText: '', dayCell: null,
		})));
	});
}

/** The pieces of a line between its commas, dashes and brackets, up to the next note that it names: what follows may be of that one. */
function clausesAfter({ text }: Passage, from: number, to = text.length): string[] {
	return text.slice(from, Math.min(to, from + LONGEST)).split(/\s[—–-]\s|[;()]|[,.]\s|\.$/, MOST_CLAUSES).map(clause => clause.trim()).filter(clause => clause !== '' && clause.length <= LONGEST_CLAUSE);
}

function figureIn(clause: string, lexicon: MetricLexicon): Array<Pick<Stated, 'label' | 'text'>> {
	const [, figure = '', words = ''] = FIGURE_FIRST.exec(clause) ?? [];
	const [, before = '', after = ''] = WORDS_FIRST.exec(clause) ?? [];
	const [label, text] = figure === '' ? [before, after] : [words, figure];
	const known = /^share$/i.test(label) ? 'market share' : label;
	return text !== '' && lexicon.find(known) !== null ? [{ label: known, text }] : [];
}
