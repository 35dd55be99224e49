/** "2 others have no checkbox.": what was selected beside and was not touched; null where there was none. */
export function othersWords(count: number, has: string, have: string): string | null {
	if (count <= 0) return null;
	return count === 1 ? `1 other has ${has}.` : `${count.toLocaleString('en')} others have ${have}.`;
}
