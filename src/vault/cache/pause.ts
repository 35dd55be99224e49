/** Calls back once after some time; returns how to call it off. */
export type Later = (act: () => void, ms: number) => () => void;

export const later: Later = (act, ms) => {
	const timer = window.setTimeout(act, ms);
	return () => window.clearTimeout(timer);
};

/** Acts when nothing has happened for a while, and now and then where something always happens. */
export class Pause {
	private readonly waits = new Map<number, () => void>();

	/**
	 * @param quiet how long nothing must happen, in ms
	 * @param limit how long to wait at most
	 */
	constructor(
		private readonly act: () => void,
		private readonly wait: Later,
		private readonly quiet = 4_000,
		private readonly limit = 30_000,
	) {}

	/** Something has happened. */
	stir(): void {
		this.waits.get(this.quiet)?.();
		this.waits.set(this.quiet, this.wait(() => this.over(), this.quiet));
		if (!this.waits.has(this.limit)) this.waits.set(this.limit, this.wait(() => this.over(), this.limit));
	}

	cancel(): void {
		for (const callOff of this.waits.values()) callOff();
		this.waits.clear();
	}

	private over(): void {
		this.cancel();
		this.act();
	}
}
