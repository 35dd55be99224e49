export const ROUNDS = 15;

/** The shortest of some rounds, in milliseconds. */
export function shortest(act: () => unknown, rounds = ROUNDS): number {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		act();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}
