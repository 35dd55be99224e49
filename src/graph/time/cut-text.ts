/** The most of a text that fits into a width, with an ellipsis where something is left out; halves of a character are never parted. */
export function cutText(text: string, width: number, measure: (text: string) => number): string {
	if (measure(text) <= width) return text;
	const letters = [...text];
	let [fits, fails] = [0, letters.length];
	while (fails - fits > 1) {
		const middle = (fits + fails) >> 1;
		if (measure(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
		else fails = middle;
	}
	return fits === 0 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
