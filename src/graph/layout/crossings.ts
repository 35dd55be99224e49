/** How many pairs of links between two columns cross, by the places of their ends there; counted in n log n. */
export function crossings(lefts: ArrayLike<number>, ats: ArrayLike<number>, rights: number): number {
	// By the left end, then by the right: as one number, since numbers sort fastest.
	const sorted = Float64Array.from(lefts, (left, at) => left * rights + ats[at]!).sort();
	const counts = new Int32Array(rights + 1);
	let crossed = 0;
	sorted.forEach((span, before) => {
		const right = span % rights;
		crossed += before - upTo(counts, right + 1);
		add(counts, right + 1);
	});
	return crossed;
}

/** How many of those added stand at or before a place (Fenwick tree). */
function upTo(counts: Int32Array, place: number): number {
	let sum = 0;
	for (let at = place; at > 0; at -= at & -at) sum += counts[at]!;
	return sum;
}

function add(counts: Int32Array, place: number): void {
	for (let at = place; at < counts.length; at += at & -at) counts[at]!++;
}
