import { GLOOMY, SCARCE, type Tone } from './words';

/** What the name of a thesis says about the way its words are to be taken. */
export interface Orientation {
	/** `long`, `short`, or null where the name is a theme. */
	readonly position: 'long' | 'short' | null;
	/** Whether words of this clause speak of the side that the position is short of, so that good news is bad; a verdict is on the thesis, unless that side is named. */
	turns(clause: ReadonlySet<string>, tone: Tone | null): boolean;
	/** Whether this word is one of the names in the thesis. */
	names(word: string): boolean;
}

/** A name of this length also stands for the words that begin with it: `pivot`, `pivoting`. */
const STEM = 4;

const SMALL = new Set(['the', 'and', 'of', 'for', 'to', 'in', 'on', 'a', 'an', 'ai', 'long', 'short', 'via', 'vs', 'versus']);

/** Tones of what takes from a supply, or gives it back. */
const TAKEN = /^(?:bad|burden|down|low|relief)$/;

/** `Short TSMC long Korea` is short TSMC and long Korea; `Power constraints` is a theme. */
export function orientationOf(thesis: string): Orientation {
	const words = thesis.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const shorted = legOf(words, 'short');
	const held = legOf(words, 'long');
	const onlyShort = shorted.size > 0 && held.size === 0;
	const names = new Set(words.filter(word => !SMALL.has(word)));
	const position = shorted.size > 0 && (words[0] === 'short' || held.size === 0) ? 'short' : held.size > 0 ? 'long' : null;
	// `Housing crisis` and `End of cable` hope for the worse.
	const gloomy = position === null && (words[0] === 'end' || words.some(word => GLOOMY.some(stem => word.startsWith(stem))));
	const scarce = position === null && words.some(word => SCARCE.some(stem => word.startsWith(stem)));
	const isNamed = (word: string): boolean => names.has(word) || [...names].some(name => name.length >= STEM && word.startsWith(name.slice(0, Math.max(STEM, name.length - 1))));
	return {
		position,
		turns: (clause, tone) => {
			const verdict = tone === 'verdict';
			if (gloomy) return !verdict;
			if (scarce) return TAKEN.test(tone ?? '') && !clause.has('demand');
			if (shorted.size === 0 || holds(clause, held)) return false;
			return (onlyShort && !verdict) || holds(clause, shorted);
		},
		names: isNamed,
	};
}

/** The names between `short` and the other leg. */
function legOf(words: readonly string[], leg: 'long' | 'short'): Set<string> {
	const from = words.indexOf(leg);
	if (from < 0) return new Set();
	const other = words.findIndex((word, at) => at > from && (word === 'long' || word === 'short'));
	return new Set(words.slice(from + 1, other < 0 ? undefined : other).filter(word => !SMALL.has(word)));
}

function holds(clause: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
	for (const name of names) if (clause.has(name)) return true;
	return false;
}
