/** Choices that a seed decides: the same seed gives the same run. */
export class Luck {
	private state: number;

	constructor(readonly seed: number) {
		this.state = seed >>> 0;
	}

	/** From 0 up to, not including, 1 (mulberry32). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(from: readonly T[]): T {
		const found = from[this.below(from.length)];
		if (found === undefined) throw new Error('there is nothing to pick from');
		return found;
	}

	maybe<T>(from: readonly T[]): T | undefined {
		return from[this.below(from.length)];
	}
}
