interface Titled {
	readonly title: string;
	readonly path: string;
}

/** By title; of equal ones by path, so that it does not matter which was read first. */
export function byTitle(a: Titled, b: Titled): number {
	return compare(a.title, b.title) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
