export interface Keyed<T> {
	readonly key: string;
	readonly item: T;
}

/** Gives each item its name as key, and equal names their number: keys that outlive a change of line. */
export function keyed<T>(items: readonly T[], name: (item: T) => string): Keyed<T>[] {
	const seen = new Map<string, number>();
	return items.map(item => {
		const word = name(item);
		const nth = seen.get(word) ?? 0;
		seen.set(word, nth + 1);
		return { key: `${word}\n${nth}`, item };
	});
}
