/** Time that the page may be kept busy before it gets a turn, in ms. */
const SLICE = 8;

/** Lets long work give the page a turn every few milliseconds. */
export class Slices {
	private started = performance.now();

	/** Whether it is time for the next turn of the page. */
	get isOver(): boolean {
		return performance.now() - this.started >= SLICE;
	}

	/** Waits for the next turn of the page when this slice has been used up. */
	async breathe(): Promise<void> {
		if (this.isOver) await this.pause();
	}

	/** Gives the page a turn. */
	async pause(): Promise<void> {
		await nextTurn();
		this.started = performance.now();
	}
}

/** A message is a task of its own, without the 4 ms that browsers add to nested timers. */
function nextTurn(): Promise<void> {
	return new Promise(resolve => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
