/** So many changes are too many. */
const FAR = 3;
const LONGEST = 40;

/** The word that is fewest changes away, when it is near enough to be meant; case makes no difference. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
	const wanted = word.toLowerCase();
	if (wanted.length > LONGEST) return null;
	let best: string | null = null;
	let least = Math.min(FAR, Math.ceil(wanted.length / 2));
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		const changes = distance(wanted, candidate.toLowerCase());
		if (changes < least) {
			best = candidate;
			least = changes;
		}
	}
	return best;
}

/** How many letters to put in, take out, change or exchange with their neighbour. */
function distance(a: string, b: string): number {
	let earlier: number[] = [];
	let before = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const exchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? earlier[j - 2]! + 1 : change;
			row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, change, exchange));
		}
		earlier = before;
		before = row;
	}
	return before[b.length]!;
}
