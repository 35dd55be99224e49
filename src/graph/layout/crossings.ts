/** A link between two columns, by the places of its ends in them. */
export type Span = readonly [left: number, right: number];

/** How many pairs of links between two columns cross, counted in n log n. */
export function crossings(spans: readonly Span[], rights: number): number {
	const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const counts = new Int32Array(rights + 1);
	let crossed = 0;
	sorted.forEach(([, right], before) => {
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
