import { barShape } from '../../graph/charts/bar-shape';
import { type SumBar, type SumChart, sumCharts } from '../../graph/charts/sum-bars';
import type { AnswerColumn, AnswerRow } from '../../model/answer';
import type { Query } from '../../model/query';
import { boundOf } from '../../values/bound';
import { formatSum } from '../../values/format';
import { unitKey } from '../../values/unit-key';
import { isAggregate, isSame, operandKey } from '../explorer/question';
import { counted } from '../panel/age';
import { type BarChart, type ChartBar, type Place, unitWords } from './bar-chart';
import { groupTotal, statedIn, uncertainWords } from './figured-group';
import { type CountedGroup, type Uncounted, uncountedIn } from './uncounted';

/** The charts of one column of sums, a chart for each unit. */
export interface ColumnCharts {
	readonly key: string;
	readonly title: string;
	readonly charts: readonly BarChart[];
	/** Figures of a unit that no other group has: "Bolt €1B". */
	readonly alone: readonly string[];
	/** Groups that state nothing here. */
	readonly none: readonly string[];
	readonly uncounted: Uncounted;
}

/** Grouped rows, and what is asked of them. */
export interface GroupedResult {
	readonly columns: readonly AnswerColumn[];
	readonly rows: readonly AnswerRow[];
	readonly question: Query | null;
	/** Rows that the user has moved out of a total or into it. */
	readonly moved: (group: AnswerRow, at: number) => ReadonlySet<string>;
	/** Path that a link leads to, or null. */
	readonly linkTarget: (target: string, sourcePath: string) => string | null;
}

interface Group extends CountedGroup {
	readonly key: string;
	readonly label: string;
	readonly place: Place;
}

/** Charts of each column of sums in which two groups can be compared; none for what is not grouped. */
export function columnCharts(result: GroupedResult): ColumnCharts[] {
	const { columns, rows, question } = result;
	if ((question?.groupBy.length ?? 0) === 0 || rows.length < 2) return [];
	const labels = labelColumns(columns, question);
	return columns.flatMap((column, at) => {
		if (!rows.some(({ cells }) => cells[at]?.total !== undefined)) return [];
		const groups = rows.map((row): Group => ({ key: row.key, label: labelOf(row, labels), place: placeOf(row, labels, result), row, ...groupTotal(row, { key: column.key, at }, result.moved(row, at)) }));
		const charts = sumCharts(groups);
		const drawn = charts.filter(({ bars }) => bars.length > 1);
		return drawn.length === 0 ? [] : [{
			key: column.key,
			title: column.title,
			charts: drawn.map(chart => barChart(chart, column.title, charts.length > 1, { at, groups: new Map(groups.map(group => [group.key, group])) })),
			alone: charts.filter(chart => !drawn.includes(chart)).flatMap(chart => chart.bars.map(bar => `${bar.label} ${formatSum({ ...chart, ...bar })}`)),
			none: groups.filter(({ sums }) => sums.length === 0).map(({ label }) => label),
			uncounted: uncountedIn(groups),
		}];
	});
}

/** Where the words stand that tell groups apart. */
function labelColumns(columns: readonly AnswerColumn[], question: Query | null): number[] {
	const found = (question?.groupBy ?? []).map(ref => columns.findIndex(({ key }) => isSame(key, operandKey(ref)))).filter(at => at >= 0);
	return found.length > 0 ? found : [Math.max(0, columns.findIndex(({ key }) => !isAggregate(key)))];
}

function labelOf({ cells }: AnswerRow, labels: readonly number[]): string {
	return labels.map(at => cells[at]?.text ?? '').filter(text => text !== '').join(' · ') || 'not stated';
}

/** The note that a group is called by; else where its first row stands. */
function placeOf({ cells, path, line }: AnswerRow, [first]: readonly number[], { linkTarget }: GroupedResult): Place {
	const cell = cells[first ?? -1];
	const [link, ...others] = cell?.links ?? [];
	const note = cell?.inferred ?? (link === undefined || others.length > 0 ? null : linkTarget(link.target, path));
	return note === null ? { path, line } : { path: note, line: 0 };
}

interface Column {
	readonly at: number;
	readonly groups: ReadonlyMap<string, Group>;
}

function barChart(chart: SumChart, title: string, isOneOfMany: boolean, column: Column): BarChart {
	const key = unitKey(chart);
	return {
		key,
		caption: isOneOfMany ? `${title}, ${unitWords(chart)}` : title,
		bars: chart.bars.map(bar => sumBar(bar, chart, column)),
	};
}

function sumBar(bar: SumBar, chart: SumChart, { at, groups }: Column): ChartBar {
	const { key, label, approx, value, rows } = bar;
	const group = groups.get(key);
	const text = formatSum({ ...chart, ...bar });
	// Only of what is uncertain the rows are looked into: there may be thousands.
	const amounts = group === undefined || (!approx && value !== null) ? [] : statedIn(group.row, rows, at);
	return {
		key, label, text, approx,
		title: group === undefined ? text : [`${label}: ${text}`, `${rows.length} of ${counted(group.row.members?.length ?? 0, 'row')}`, uncertainWords(amounts), leftOutWords(group), ...group.row.doubts].filter(line => line !== '').join('\n'),
		shape: barShape(bar, chart.domain),
		bound: amounts.some(amount => boundOf(amount) === 'over') ? 'over' : null,
		aside: null,
		doubts: group?.row.doubts ?? [],
		place: group?.place ?? null,
	};
}

function leftOutWords({ leftOut }: Group): string {
	return leftOut.length === 0 ? '' : `${counted(leftOut.length, 'row')} left out: ${[...new Set(leftOut.map(({ because }) => because))].join('; ')}`;
}
