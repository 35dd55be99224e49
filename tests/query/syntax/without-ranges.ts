/** A query or a part of it without its places in the text. */
export function withoutRanges(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(withoutRanges);
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'at').map(([key, value]) => [key, withoutRanges(value)]));
}
