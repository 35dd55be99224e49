interface Span { from: number; baseEnd: number; end: number }

/** The one stretch in which two texts differ. */
function difference(base: string, text: string): Span {
	const most = Math.min(base.length, text.length);
	let from = 0;
	while (from < most && base[from] === text[from]) from++;
	let tail = 0;
	while (tail < most - from && base[base.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
	return { from, baseEnd: base.length - tail, end: text.length - tail };
}

/** Both changes of one text, or null when they touch the same place. */
export function mergeText(base: string, ours: string, theirs: string): string | null {
	if (ours === base || ours === theirs) return theirs;
	if (theirs === base) return ours;
	const a = difference(base, ours);
	const b = difference(base, theirs);
	if (a.baseEnd <= b.from) return ours.slice(0, a.end) + base.slice(a.baseEnd, b.from) + theirs.slice(b.from);
	if (b.baseEnd <= a.from) return theirs.slice(0, b.end) + base.slice(b.baseEnd, a.from) + ours.slice(a.from);
	return null;
}
