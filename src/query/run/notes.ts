/** `1 row`, `12 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** What could not be judged, with what it lacks. */
export function leftOutNote(left: ReadonlyMap<string, number>, of = 'row'): string[] {
	const reasons = [...left].sort((a, b) => b[1] - a[1]);
	const count = reasons.reduce((sum, [, rows]) => sum + rows, 0);
	if (count === 0) return [];
	const why = reasons.length === 1 ? ` ${reasons[0]?.[0] ?? ''}` : `: ${reasons.map(([lacks, rows]) => `${rows} ${lacks}`).join(', ')}`;
	return [`${counted(count, of)} left out${why}.`];
}

export function uncertainNote({ uncertain, rows }: { readonly uncertain: number; readonly rows: ArrayLike<number> }): string[] {
	if (uncertain === 0) return [];
	return [uncertain === rows.length ? `${uncertain === 1 ? 'It' : 'All of them'} only may fit.` : `${uncertain} of them only may fit.`];
}

export function hiddenNote(hidden: number): string[] {
	return hidden === 0 ? [] : [`${counted(hidden, 'column')} that few rows have ${hidden === 1 ? 'is' : 'are'} not shown.`];
}

/** How many there are, and how many of them are shown. */
export function countNote(shown: number, all: number, what: string): string {
	return shown === all ? `${counted(all, what)}.` : `${shown} of ${counted(all, what)}.`;
}
