const MOST = 200;

/** Those that begin with what was typed, then those that have it inside, in their order. */
export function chosen<Item>(items: readonly Item[], typed: string, labelOf: (item: Item) => string): Item[] {
	const wanted = typed.toLowerCase();
	const first: Item[] = [];
	const second: Item[] = [];
	for (const item of items) {
		if (first.length >= MOST) break;
		const at = wanted === '' ? 0 : labelOf(item).toLowerCase().indexOf(wanted);
		if (at === 0) first.push(item);
		else if (at > 0 && second.length < MOST) second.push(item);
	}
	return [...first, ...second].slice(0, MOST);
}
