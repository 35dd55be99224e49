import { DOLLAR, EQUALS, isSpace, STAR, TILDE, UNDERSCORE } from './characters';

/** A run of emphasis marks (`*`, `_`, `~~`, `==`) on its way to being a mark or plain text. */
export interface Run {
	/** Code of its mark. */
	readonly mark: number;
	/** Index of the run's piece among the pieces of the text. */
	readonly piece: number;
	/** Marks that are not yet used. */
	left: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

/** Two runs that make what stands between them bold or struck out, by their pieces. */
export interface Pair {
	readonly mark: number;
	readonly open: number;
	readonly close: number;
}

/**
 * Pairs the runs from `first` on as CommonMark does (section 6.2): each closing run takes the
 * nearest opening run of its mark. Linear, since what was searched in vain is not searched again.
 *
 * @param pairs takes the pairs that are bold or struck out
 */
export function pairRuns(runs: readonly Run[], first: number, pairs: Pair[]): void {
	const count = runs.length - first;
	if (count < 2 || (count === 2 && pairTwo(runs[first]!, runs[first + 1]!, pairs))) return;
	const openers: Run[] = [];
	const searched = new Map<number, number>();
	for (let i = first; i < runs.length; i++) {
		const run = runs[i]!;
		if (run.closes && openers.length > 0) closeRun(run, openers, searched, pairs);
		if (run.opens && run.left > 0) openers.push(run);
	}
}

/** Two equal runs around something: by far the most of all. */
function pairTwo(opener: Run, closer: Run, pairs: Pair[]): boolean {
	const { left } = opener;
	if (!opener.opens || !closer.closes || opener.mark !== closer.mark || left !== closer.left || left > 2) return false;
	if (left === 2 && opener.mark !== EQUALS) pairs.push({ mark: opener.mark, open: opener.piece, close: closer.piece });
	opener.left = 0;
	closer.left = 0;
	return true;
}

function closeRun(closer: Run, openers: Run[], searched: Map<number, number>, pairs: Pair[]): void {
	while (closer.left > 0) {
		const key = searchKey(closer);
		const bottom = searched.get(key) ?? 0;
		let at = openers.length - 1;
		while (at >= bottom && !fits(openers[at]!, closer)) at--;
		if (at < bottom) {
			searched.set(key, openers.length);
			return;
		}
		pair(openers, at, closer, pairs);
		for (const [mark, from] of searched) if (from > openers.length) searched.set(mark, openers.length);
	}
}

/** Closers with the same key fit the same openers. */
function searchKey({ mark, left, opens }: Run): number {
	return mark * 8 + (left % 3) * 2 + (opens ? 1 : 0);
}

function pair(openers: Run[], at: number, closer: Run, pairs: Pair[]): void {
	const opener = openers[at]!;
	const used = Math.min(2, opener.left, closer.left);
	opener.left -= used;
	closer.left -= used;
	if (used === 2 && closer.mark !== EQUALS) pairs.push({ mark: closer.mark, open: opener.piece, close: closer.piece });
	openers.length = opener.left > 0 ? at + 1 : at;
}

function fits(opener: Run, closer: Run): boolean {
	if (opener.mark !== closer.mark) return false;
	if (opener.mark === TILDE || opener.mark === EQUALS) return true;
	// The "rule of three": a run that can do both pairs only if the lengths do not add up to a multiple of three.
	if (!opener.closes && !closer.opens) return true;
	return closer.left % 3 === 0 || (opener.left + closer.left) % 3 !== 0;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

const OTHER = 0;
const WHITE = 1;
const PUNCTUATED = 2;

/** Letters and digits, white space or the text's end (-1), punctuation. */
function kindOf(code: number): number {
	if (code < 0 || isSpace(code)) return WHITE;
	if (code > 127) return PUNCTUATION.test(String.fromCharCode(code)) ? PUNCTUATED : OTHER;
	const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	return letter || code < DOLLAR - 3 ? OTHER : PUNCTUATED;
}

/** The run of `length` marks at `at`, with whether it opens or closes by CommonMark's flanking rules. */
export function readRun(text: string, at: number, length: number, piece: number): Run {
	const mark = text.charCodeAt(at);
	const previous = at > 0 ? text.charCodeAt(at - 1) : -1;
	const next = at + length < text.length ? text.charCodeAt(at + length) : -1;
	const before = kindOf(previous);
	const after = kindOf(next);
	const emphasis = mark === STAR || mark === UNDERSCORE;
	const left = after === OTHER || (after === PUNCTUATED && before !== OTHER) || (emphasis && isStrikeMark(next));
	const right = before === OTHER || (before === PUNCTUATED && after !== OTHER) || (emphasis && isStrikeMark(previous));
	if (mark !== UNDERSCORE) return { mark, piece, left: length, opens: left, closes: right };
	return { mark, piece, left: length, opens: left && (!right || before !== OTHER), closes: right && (!left || after !== OTHER) };
}

/** Emphasis may stand right outside of struck or marked text: `new**~~old~~**`. */
function isStrikeMark(code: number): boolean {
	return code === TILDE || code === EQUALS;
}
