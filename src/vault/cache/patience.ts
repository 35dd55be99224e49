import type { Later } from './pause';

/** So long a database may keep somebody waiting, all waits together: one that is slow is so at every one of them. */
export class Patience {
	/** @param left in ms */
	constructor(
		private readonly wait: Later,
		private left: number,
	) {}

	get isOver(): boolean {
		return this.left <= 0;
	}

	/** What comes of asking; fails where it does not come in time, and where there is no time left nothing is asked. */
	async for<T>(ask: () => Promise<T>): Promise<T> {
		if (this.isOver) throw new Error('the database is too slow');
		const began = performance.now();
		try {
			return await this.inTime(ask());
		} finally {
			this.left -= performance.now() - began;
		}
	}

	private inTime<T>(answer: Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			const callOff = this.wait(() => {
				// The clock may be a moment behind.
				this.left = 0;
				reject(new Error('the database does not answer'));
			}, this.left);
			answer.then(resolve, reject).finally(callOff);
		});
	}
}
