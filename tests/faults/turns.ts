import type { Luck } from './luck';

/** Who waits for the disk or the clock goes on when it is its turn; who that is, the seed decides. */
export class Turns {
	private readonly waiting: Array<() => void> = [];

	constructor(private readonly luck: Luck) {}

	get count(): number {
		return this.waiting.length;
	}

	/** Until the scheduler gives the turn. What the caller does next happens at that moment. */
	wait(): Promise<void> {
		return new Promise(resolve => this.waiting.push(resolve));
	}

	/** Lets one of those who wait go on, and all that follows from it without another wait. */
	async give(): Promise<void> {
		const [next] = this.waiting.splice(this.luck.below(this.waiting.length), 1);
		next?.();
		await settle();
	}
}

/** Everything that can go on without a turn has gone on. */
export function settle(): Promise<void> {
	return new Promise(resolve => setImmediate(resolve));
}
