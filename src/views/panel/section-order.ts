/** Sections in the user's order: those that it names take each other's places, the others stay where they are. */
export function inUserOrder<T extends { readonly id: string }>(sections: readonly T[], order: readonly string[]): T[] {
	const rank = new Map(order.map((id, at) => [id, at]));
	const rankOf = ({ id }: T): number => rank.get(id) ?? -1;
	const moved = sections.filter(section => rank.has(section.id)).sort((a, b) => rankOf(a) - rankOf(b));
	let next = 0;
	return sections.map(section => (rank.has(section.id) ? (moved[next++] ?? section) : section));
}

/**
 * The order after a section went up or down among those that are shown; what is not shown stays behind what it stood behind.
 *
 * @param shown ids as they are shown now
 */
export function moveSection(order: readonly string[], shown: readonly string[], id: string, by: -1 | 1): string[] {
	const at = shown.indexOf(id);
	const other = shown[at + by];
	if (at < 0 || other === undefined) return [...order];
	const moved = shown.map(one => (one === id ? other : one === other ? id : one));
	order.forEach((hidden, place) => {
		if (shown.includes(hidden)) return;
		moved.splice(moved.indexOf(order[place - 1] ?? '') + 1, 0, hidden);
	});
	return moved;
}
