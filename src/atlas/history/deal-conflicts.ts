import type { DealConflict, HistoryPoint } from '../../model/history';
import { differ } from './agree';
import type { ToldDeal } from './deals-in';
import { because, newestFirst } from './metric-history';

/** Where places disagree on what one actor has put into another. What has a day of its own may have been so then. */
export function dealConflicts(deals: readonly ToldDeal[], titleOf: (path: string) => string): DealConflict[] {
	const groups = new Map<string, ToldDeal[]>();
	for (const told of deals) {
		const key = [...told.between, told.what].join('\n');
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [told]);
		else group.push(told);
	}
	return [...groups.values()].flatMap(group => conflictIn(group, titleOf) ?? []);
}

const MOST = 40;

function conflictIn(group: readonly ToldDeal[], titleOf: (path: string) => string): DealConflict | null {
	const [first] = group;
	const investors = new Set(group.flatMap(({ investor }) => investor ?? []));
	// Each may have put something into the other: then there are two things to tell.
	if (first === undefined || investors.size > 1) return null;
	const points = [...new Map(group.map(({ point }) => [`${point.path}\n${point.line}`, point])).values()].slice(0, MOST);
	const odd = points.filter(one => points.some(other => clash(one, other))).sort(newestFirst);
	if (odd.length === 0) return null;
	const [investor = null] = investors;
	return { investor, between: first.between, what: first.what, points: odd, because: because(odd, titleOf) };
}

function clash(one: HistoryPoint, other: HistoryPoint): boolean {
	const isSameTime = (!one.dated && !other.dated) || one.asOf === other.asOf;
	return isSameTime && differ(one, other);
}
