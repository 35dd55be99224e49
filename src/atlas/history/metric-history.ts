import type { HistoryConflict, HistoryPoint, HistorySeries, MetricHistory } from '../../model/history';
import type { Value } from '../../model/value';
import { foldLabel } from '../../values/fold-text';
import { differ, unitOf } from './agree';
import type { ToldFigure } from './told-figure';

/** One metric of one subject as a line, from the figures that notes state of it. */
export function historyOf(figures: readonly ToldFigure[], titleOf: (path: string) => string): MetricHistory | null {
	const points = merged(figures);
	const [newest] = points;
	const [first] = figures;
	if (newest === undefined || first === undefined) return null;
	const { subject, metric } = first;
	return { subject, metric: metric.id, estimateOf: metric.estimateOf, title: metric.title, unit: unitOf(newest.value), points, newest, series: seriesOf(points), conflicts: conflictsOf(points, metric.isKnown, titleOf) };
}

/** Newest first, the undated after; the same value for the same day in several places is one. */
function merged(figures: readonly ToldFigure[]): HistoryPoint[] {
	const found = new Map<string, HistoryPoint>();
	for (const figure of figures) {
		const { path, line, label, value, text, asOf, period, dated } = figure;
		const key = `${timeKey(figure)}\n${amountKey(value) ?? foldLabel(text)}`;
		const before = found.get(key);
		if (before === undefined) found.set(key, { path, line, label, value, text, asOf, period, dated, also: [] });
		else if (before.path !== path || before.line !== line) found.set(key, { ...before, dated: before.dated || dated, also: [...before.also, { path, line }] });
	}
	return [...found.values()].sort(newestFirst);
}

/** A fiscal year is no year of the calendar, however it is written. */
function timeKey({ asOf, period }: Pick<HistoryPoint, 'asOf' | 'period'>): string {
	return `${asOf ?? ''}${period === null ? '' : ' fiscal'}`;
}

function amountKey(value: Value): string | null {
	const unit = unitOf(value);
	return unit === null ? null : [unit, value.unit, value.value, value.low, value.high].join(' ');
}

export function newestFirst(a: HistoryPoint, b: HistoryPoint): number {
	const [one, other] = [a.asOf ?? '', b.asOf ?? ''];
	if (one !== other) return one < other ? 1 : -1;
	return Number(b.dated) - Number(a.dated) || (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);
}

const FEWEST = 3;

/** Oldest first, one a day, of the unit of the newest figure. */
function seriesOf(points: readonly HistoryPoint[]): HistorySeries | null {
	const unit = points.map(({ value }) => unitOf(value)).find(found => found !== null) ?? null;
	if (unit === null) return null;
	const byDay = new Map<string, HistorySeries['points'][number]>();
	for (const { asOf, period, value, path, line } of points) {
		if (asOf === null || value.value === null || unitOf(value) !== unit || byDay.has(asOf)) continue;
		byDay.set(asOf, { day: asOf, period, value: value.value, source: { path, line } });
	}
	return byDay.size < FEWEST ? null : { unit, points: [...byDay.values()].reverse() };
}

/** Different values for the same day. A note that gives two values itself lists two things, unless both are of its own age and of one well-known metric. */
function conflictsOf(points: readonly HistoryPoint[], isKnown: boolean, titleOf: (path: string) => string): HistoryConflict[] {
	const days = new Map<string, HistoryPoint[]>();
	for (const point of points) {
		if (point.asOf === null) continue;
		const group = days.get(timeKey(point));
		if (group === undefined) days.set(timeKey(point), [point]);
		else group.push(point);
	}
	const clash = (a: HistoryPoint, b: HistoryPoint): boolean => (a.path !== b.path || (isKnown && !a.dated && !b.dated)) && differ(a, b);
	return [...days.values()].flatMap((group): HistoryConflict[] => {
		const odd = group.slice(0, MOST).filter((one, _, few) => few.some(other => other !== one && clash(one, other)));
		return odd.length === 0 ? [] : [{ asOf: odd[0]?.asOf ?? null, points: odd, because: because(odd, titleOf) }];
	});
}

/** More places than a reader would look through: comparing each with each stays short. */
const MOST = 40;

/** "71% in TSMC, 72% in 2025-12-30". */
export function because(points: readonly HistoryPoint[], titleOf: (path: string) => string): string {
	return points.map(({ text, path, line }) => `${text} in ${titleOf(path)}, line ${line + 1}`).join('; ');
}
