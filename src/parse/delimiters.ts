/** A run of emphasis marks (`*`, `_`, `~~`, `==`) on its way to being a mark or plain text. */
export interface Run {
	readonly mark: string;
	/** Index of the run's piece among the pieces of the text. */
	readonly piece: number;
	/** Marks that are not yet used. */
	left: number;
	readonly length: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

export interface StrongPair {
	readonly open: number;
	readonly close: number;
}

/**
 * Pairs the runs as CommonMark does (section 6.2): each closing run takes the nearest opening run
 * of its mark. Linear, since what was searched in vain is not searched again.
 *
 * @returns the pairs that make text bold, by the index of their pieces.
 */
export function pairRuns(runs: readonly Run[]): StrongPair[] {
	const openers: Run[] = [];
	const searched = new Map<string, number>();
	const strong: StrongPair[] = [];
	for (const run of runs) {
		if (run.closes) closeRun(run, openers, searched, strong);
		if (run.opens && run.left > 0) openers.push(run);
	}
	return strong;
}

function closeRun(closer: Run, openers: Run[], searched: Map<string, number>, strong: StrongPair[]): void {
	while (closer.left > 0) {
		const key = `${closer.mark}${closer.length % 3}${closer.opens ? 'o' : ''}`;
		const bottom = searched.get(key) ?? 0;
		let at = openers.length - 1;
		while (at >= bottom && !pairs(openers[at]!, closer)) at--;
		if (at < bottom) {
			searched.set(key, openers.length);
			return;
		}
		const opener = openers[at]!;
		const used = Math.min(2, opener.left, closer.left);
		opener.left -= used;
		closer.left -= used;
		if (used === 2 && (closer.mark === '*' || closer.mark === '_')) strong.push({ open: opener.piece, close: closer.piece });
		openers.length = opener.left > 0 ? at + 1 : at;
		for (const [mark, from] of searched) if (from > openers.length) searched.set(mark, openers.length);
	}
}

function pairs(opener: Run, closer: Run): boolean {
	if (opener.mark !== closer.mark) return false;
	if (opener.mark === '~' || opener.mark === '=') return opener.left >= 2 && closer.left >= 2;
	// The "rule of three": a run that can do both pairs only if the lengths do not add up to a multiple of three.
	if (!opener.closes && !closer.opens) return true;
	return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether a run between these characters opens or closes, by CommonMark's flanking rules. */
export function flanking(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
	const spaceAfter = after === '' || /\s/u.test(after);
	const spaceBefore = before === '' || /\s/u.test(before);
	const markAfter = !spaceAfter && PUNCTUATION.test(after);
	const markBefore = !spaceBefore && PUNCTUATION.test(before);
	const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
	const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
	if (mark !== '_') return { opens: left, closes: right };
	return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}
