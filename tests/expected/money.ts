const scales = new Map([['M', 1e6], ['B', 1e9], ['T', 1e12]]);

/** The smallest amount in dollars that the first figure of a cell may mean: `$300-350B` is at least 300 billion. */
export function leastDollars(text: string): number | null {
	const match = /\$(\d+(?:\.\d+)?)(?:-\d+(?:\.\d+)?)?([MBT])/.exec(text);
	const scale = scales.get(match?.[2] ?? '');
	return match === null || scale === undefined ? null : Number(match[1]) * scale;
}
