import type { Stretch } from './bar';

/** The days that a timeline shows: from the beginning of one to that of another. */
export interface Domain {
	readonly from: number;
	readonly to: number;
}

/** Nearer than a week there is nothing more to see. */
const CLOSEST = 7;
const MARGIN = 0.04;
const WITHOUT_BARS = 365;

/** All bars with some room around, and today; open ends reach to its edges. */
export function wholeDomain(bars: readonly Stretch[], today: number): Domain {
	let from = today;
	let to = today + 1;
	for (const bar of bars) {
		for (const day of [bar.from, bar.to]) {
			if (!Number.isFinite(day)) continue;
			from = Math.min(from, day);
			to = Math.max(to, day);
		}
	}
	const room = to - from <= 1 ? WITHOUT_BARS / 2 : Math.max(1, (to - from) * MARGIN);
	return { from: from - room, to: to + room };
}

/** Nearer to a day by a factor, which stays where it is on the screen; never beyond the whole. */
export function zoomed({ from, to }: Domain, factor: number, around: number, whole: Domain): Domain {
	const wanted = (to - from) / Math.max(factor, 1e-6);
	const width = Math.min(whole.to - whole.from, Math.max(CLOSEST, wanted));
	const share = Math.min(1, Math.max(0, (around - from) / (to - from)));
	return within(around - share * width, width, whole);
}

/** Moved by days, as far as the whole goes. */
export function moved({ from, to }: Domain, days: number, whole: Domain): Domain {
	return within(from + days, to - from, whole);
}

function within(from: number, width: number, whole: Domain): Domain {
	const start = Math.max(whole.from, Math.min(from, whole.to - width));
	return { from: start, to: start + width };
}
