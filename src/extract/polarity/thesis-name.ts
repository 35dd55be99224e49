import { toneOf } from './tone';
import { ATTACKING, COMMODITIES, GLOOMY, MAKING, SCARCE, type Tone } from './words';

/** Whether a word of this tone, in this clause, is to be turned round. */
type Turning = (clause: ReadonlySet<string>, tone: Tone | null) => boolean;

/** What the name of a thesis says about the way its words are to be taken. */
export interface Orientation {
	/** `long`, `short`, or null where the name is a theme. */
	readonly position: 'long' | 'short' | null;
	/** Whether words of this clause speak of the side that the position is short of, so that good news is bad; a verdict is on the thesis, unless that side is named. */
	readonly turns: Turning;
	/** Whether this word is one of the names in the thesis. */
	readonly names: (word: string) => boolean;
}

/** A name of this length also stands for the words that begin with it: `pivot`, `pivoting`. */
const STEM = 4;

const SMALL = new Set(['the', 'and', 'of', 'for', 'to', 'in', 'on', 'a', 'an', 'ai', 'long', 'short', 'via', 'vs', 'versus']);

/** Tones of what takes from a supply, or gives it back. */
const TAKEN = /^(?:bad|ill|burden|down|low|relief)$/;

/** Tones that tell of more of a thing, or of less. */
const MOVING = /^(?:bad|ill|burden|up|down|high|low|relief)$/;

/** What is wanted, whose fall speaks against a shortage, and what is there, whose fall is read as relief already. */
const WANTING = /^(?:demand|orders?|supply|supplies|inventor\p{L}*|pric\p{L}*)$/u;

/** `Short TSMC long Korea` is short TSMC and long Korea; `Power constraints` is a theme. */
export function orientationOf(thesis: string): Orientation {
	const words = thesis.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const shorted = legOf(words, 'short');
	const held = legOf(words, 'long');
	const names = new Set(words.filter(word => !SMALL.has(word)));
	const position = shorted.size > 0 && (words[0] === 'short' || held.size === 0) ? 'short' : held.size > 0 ? 'long' : null;
	const onLegs = turningByLegs(shorted, held);
	return {
		position,
		turns: (position === null ? themeTurns(words) : null) ?? (isDearWhereScarce(words) ? turningByMaking(onLegs) : onLegs),
		names: word => names.has(word) || [...names].some(name => isKin(word, name)),
	};
}

function turningByLegs(shorted: ReadonlySet<string>, held: ReadonlySet<string>): Turning {
	const onlyShort = shorted.size > 0 && held.size === 0;
	return (clause, tone) => {
		if (shorted.size === 0 || holds(clause, held)) return false;
		return (onlyShort && tone !== 'verdict') || holds(clause, shorted);
	};
}

/** How a theme turns what is said: `Housing crisis` and `End of cable` hope for the worse, a shortage for less of the thing. */
function themeTurns(words: readonly string[]): Turning | null {
	const attack = words.findIndex((word, at) => at > 0 && at < words.length - 1 && startsWithAny(word, ATTACKING));
	if (attack > 0) return turningByAttack(new Set(words.slice(0, attack)), new Set(words.slice(attack + 1)));
	if (words[0] === 'end' || endsBadly(words) || words.some(word => startsWithAny(word, GLOOMY))) return (_, tone) => tone !== 'verdict';
	if (!words.some(word => startsWithAny(word, SCARCE))) return null;
	return turningByMaking((clause, tone) => TAKEN.test(tone ?? '') && !isOfWants(clause) && !isOfMaking(clause));
}

/** `EV adoption stalls`, `Dollar weakens`; but `Rate cuts` are hoped for by most. */
function endsBadly(words: readonly string[]): boolean {
	const last = words[words.length - 1] ?? '';
	return words.length > 1 && /^(?:down|ill)$/.test(toneOf(last) ?? '') && !/^(?:cut|low|reduc)/.test(last);
}

/** What speaks for the attacker alone is good; all else is of the attacked. */
function turningByAttack(attackers: ReadonlySet<string>, attacked: ReadonlySet<string>): Turning {
	return (clause, tone) => tone !== 'verdict' && (holds(clause, attacked) || !holds(clause, attackers));
}

/** Where more is made, less is paid: "a mine reopens" is bad for whoever is long of copper. */
function turningByMaking(turns: Turning): Turning {
	return (clause, tone) => {
		const made = MOVING.test(tone ?? '') && isOfMaking(clause);
		return made !== turns(clause, tone);
	};
}

function isOfWants(clause: ReadonlySet<string>): boolean {
	return [...clause].some(word => WANTING.test(word));
}

function isOfMaking(clause: ReadonlySet<string>): boolean {
	return !isOfWants(clause) && [...clause].some(word => startsWithAny(word, MAKING));
}

/** `Long copper` and `Memory prices`, but not `Long copper miners`. */
function isDearWhereScarce(words: readonly string[]): boolean {
	const [last] = words.filter(word => !/^(?:pric|rate)/.test(word)).slice(-1);
	return last !== undefined && COMMODITIES.has(last);
}

function isKin(word: string, name: string): boolean {
	return name.length >= STEM && (word.startsWith(name.slice(0, Math.max(STEM, name.length - 1))) || (word.length >= STEM && name.startsWith(word)));
}

function startsWithAny(word: string, stems: readonly string[]): boolean {
	return stems.some(stem => word.startsWith(stem));
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
