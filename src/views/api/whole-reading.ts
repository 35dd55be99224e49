import type { Progress } from '../../model/resolved';

/** For those who want an answer only when every note has been read. */
export class WholeReading {
	private readonly waiting = new Set<(isRead: boolean) => void>();
	private isOver = false;

	constructor(private readonly progress: () => Progress | null) {}

	/** True as soon as every note has been read; false when the plugin is turned off before. */
	wait(): Promise<boolean> {
		if (this.isOver || this.progress() === null) return Promise.resolve(!this.isOver);
		return new Promise(resolve => this.waiting.add(resolve));
	}

	/** The reading has come further. */
	changed(): void {
		if (this.progress() === null) this.settle(true);
	}

	end(): void {
		this.isOver = true;
		this.settle(false);
	}

	private settle(isRead: boolean): void {
		for (const resolve of this.waiting) resolve(isRead);
		this.waiting.clear();
	}
}
