import type { SignIntention } from '../model/edit';
import type { Inline, Link } from '../model/note';
import type { Refused } from './plan';
import { sentenceAround, signed, signsIn, spotIn, type StandingSign } from './sign-spot';
import { sourceOf, type Stretch } from './source-of';
import type { Splice } from './splice';

/** What of the source is replaced, and what the line says then. */
export interface SignedLine extends Splice {
	readonly shown: string;
}

const LONGEST_LABEL = 60;
const FAR: Refused = { code: 'no-place', why: 'the sentence is too long for a sign at its end. Write the sign in the note itself.' };
const NOT_HERE: Refused = { code: 'no-place', why: 'the sign would stand within code or a link. Write it in the note itself.' };
const SHARED: Refused = { code: 'no-place', why: 'the same words tell of others too, which the sign would speak of as well. Write it in the note itself.' };
const OTHER_SIGN: Refused = { code: 'no-place', why: 'another sign stands before these words. Change it in the note itself.' };

/**
 * Writes a sign into a line of text such that it is read however the line is: all that stands behind the name that the line
 * begins with, or the sentence around the link.
 *
 * @param isListed whether the line stands in a list of neighbours, where all that it names share its words
 */
export function signLine(inline: Inline, source: string, { target, sign, passing }: SignIntention, isListed: boolean): SignedLine | Refused {
	const { text } = inline;
	const links = inline.links.filter(({ embed, target: to }) => !embed && to !== '');
	const link = target === null ? links[0] : links.find(({ target: to }) => to === target);
	if (link === undefined && target !== null) return { code: 'line-changed', why: 'the line has no link to this thesis.' };
	const from = link?.end ?? labelEnd(inline);
	const sentence = sentenceAround(text, link?.start ?? from);
	if (sharesWords(links, link, isListed ? { start: 0, end: text.length } : sentence, passing ?? [])) return SHARED;
	const [standing] = signsIn(text).filter(({ start }) => start >= (isLead(link) ? from : 0));
	if (standing !== undefined && standing.start < sentence.start) return OTHER_SIGN;
	if (standing !== undefined && standing.end <= sentence.end) return replaced(text, source, standing, sign);
	const spot = spotIn(text, sentence, from);
	return spot === null ? FAR : put(text, source, { start: spot, end: spot }, ` ${signed(sign)}`);
}

function isLead(link: Link | undefined): boolean {
	return link === undefined || link.start <= 1;
}

/** Where the words behind a bold label begin; 0 without one. */
function labelEnd({ raw, text }: Inline): number {
	const colon = raw.startsWith('**') ? text.indexOf(':') : -1;
	return colon < 0 || colon > LONGEST_LABEL ? 0 : colon + 1;
}

function sharesWords(links: readonly Link[], link: Link | undefined, { start, end }: Stretch, passing: readonly string[]): boolean {
	return links.some(other => other.target !== link?.target && other.start >= start && other.start < end && !passing.includes(other.target));
}

function replaced(text: string, source: string, standing: StandingSign, sign: SignIntention['sign']): SignedLine | Refused {
	return standing.sign === sign ? { code: 'already-so', why: 'the line has this sign already.' } : put(text, source, standing, signed(sign));
}

/** Tried with an entity first, which only text shows as the character: in code it would stand as it is. */
function put(text: string, source: string, at: Stretch, written: string): SignedLine | Refused {
	const found = sourceOf(source, text, at, { source: written.replace('(', '&#40;'), shown: written });
	return found === null ? NOT_HERE : { ...found, insert: written, shown: text.slice(0, at.start) + written + text.slice(at.end) };
}
