const RUN = 1000;

/** Sorts by id as `sort` would, in steps short enough for a page that stays responsive. */
export function* sortInSteps<Item extends { readonly id: string }>(items: readonly Item[]): Generator<undefined, Item[]> {
	let runs: Item[][] = [];
	for (let at = 0; at < items.length; at += RUN) {
		runs.push(items.slice(at, at + RUN).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
		yield;
	}
	while (runs.length > 1) {
		const merged: Item[][] = [];
		for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
		runs = merged;
	}
	return runs[0] ?? [];
}

function* merge<Item extends { readonly id: string }>(left: readonly Item[], right: readonly Item[]): Generator<undefined, Item[]> {
	const merged: Item[] = [];
	let atLeft = 0;
	let atRight = 0;
	for (;;) {
		const a = left[atLeft];
		const b = right[atRight];
		if (a === undefined || b === undefined) return merged.concat(left.slice(atLeft), right.slice(atRight));
		if (a.id <= b.id) {
			merged.push(a);
			atLeft++;
		} else {
			merged.push(b);
			atRight++;
		}
		if (merged.length % RUN === 0) yield;
	}
}
