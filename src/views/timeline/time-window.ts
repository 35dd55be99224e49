import { type Domain, moved, zoomed } from '../../graph/time/domain';
import { dayAt, xOf } from '../../graph/time/time-scale';

/** Which part of the whole time is seen, and how wide the whole is then. */
export class TimeWindow {
	private whole: Domain = { from: 0, to: 1 };
	/** Null: all of it. */
	private part: Domain | null = null;

	/** Takes up other bounds; what was seen stays seen as far as it is still within them. */
	bound(whole: Domain): void {
		this.whole = whole;
		if (this.part !== null) this.see(moved(this.part, 0, whole));
	}

	get bounds(): Domain {
		return this.whole;
	}

	get domain(): Domain {
		return this.part ?? this.whole;
	}

	get isWhole(): boolean {
		return this.part === null;
	}

	/** Px of the whole time, where so many show what is seen. */
	wholeWidth(visible: number): number {
		const { from, to } = this.domain;
		return (visible * (this.whole.to - this.whole.from)) / (to - from);
	}

	/** Px of the whole that lie before what is seen. */
	before(visible: number): number {
		return xOf(this.domain.from, this.whole, this.wholeWidth(visible));
	}

	/** The view was scrolled to there. */
	scrolled(before: number, visible: number): void {
		if (this.part === null) return;
		const width = this.wholeWidth(visible);
		const span = this.part.to - this.part.from;
		const from = dayAt(before, this.whole, width);
		this.part = { from, to: from + span };
	}

	/** Nearer by a factor; the day at this share of what is seen stays in its place. */
	zoom(factor: number, share: number): void {
		const { from, to } = this.domain;
		this.see(zoomed(this.domain, factor, from + (to - from) * share, this.whole));
	}

	/** By a share of what is seen. */
	move(share: number): void {
		const { from, to } = this.domain;
		this.see(moved(this.domain, (to - from) * share, this.whole));
	}

	fit(): void {
		this.part = null;
	}

	private see(domain: Domain): void {
		const isAll = domain.to - domain.from >= (this.whole.to - this.whole.from) * 0.999;
		this.part = isAll ? null : domain;
	}
}
