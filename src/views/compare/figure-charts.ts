import { barShape } from '../../graph/charts/bar-shape';
import { type Multiple, smallMultiples } from '../../graph/charts/small-multiples';
import { unitKey } from '../../values/unit-key';
import { cellTitle } from '../answer/cell-title';
import { type BarChart, type ChartBar, unitWords } from '../charts/bar-chart';
import type { Figure, FigureLine } from './side-by-side';

/** An actor that is compared, and what it is called. */
export interface Compared {
	readonly path: string;
	readonly name: string;
}

/** Figures of which one is this much older than another are no figures of one time. */
const quarterDays = 92;
const dayMs = 86_400_000;

/** A small chart of each figure that at least two actors state in one unit; actors stand in one order in all. */
export function figureCharts(lines: readonly FigureLine[], actors: readonly Compared[]): BarChart[] {
	return lines.flatMap(line => {
		const values = actors.map(({ path }, at) => ({ actor: path, amount: line.figures[at]?.value.value ?? null, text: line.figures[at]?.value.text ?? '' }));
		const multiples = smallMultiples([{ metric: line.metric, values }]);
		return multiples.map(multiple => chartOf(multiple, line, actors, multiples.length > 1));
	});
}

function chartOf(multiple: Multiple, { key, metric, figures }: FigureLine, actors: readonly Compared[], isOneOfMany: boolean): BarChart {
	const drawn = new Map(multiple.bars.map(bar => [bar.actor, bar]));
	const isApart = areApart(figures.filter((figure, at) => figure !== null && drawn.has(actors[at]?.path ?? '')));
	return {
		key: `${key}\n${unitKey(multiple)}`,
		caption: isOneOfMany ? `${metric}, ${unitWords(multiple)}` : metric,
		bars: actors.map(({ path, name }, at): ChartBar => {
			const figure = figures[at] ?? null;
			const bar = drawn.get(path);
			const text = figure?.value.text ?? '';
			return {
				key: path,
				label: name,
				text: text === '' ? 'not stated' : text,
				title: figure === null ? `${name} does not state it` : `${name}: ${cellTitle(figure.value, figure.row, 'value', figure.when)}`,
				shape: bar === undefined ? null : barShape(bar, multiple.domain),
				approx: bar?.approx ?? false,
				bound: bar?.bound ?? null,
				doubts: figure?.row.doubts ?? [],
				aside: bar !== undefined && isApart ? (figure?.when ?? 'undated') : null,
				place: figure === null ? null : { path: figure.row.path, line: figure.row.line },
			};
		}),
	};
}

function areApart(figures: ReadonlyArray<Figure | null>): boolean {
	const days = figures.flatMap(figure => (figure?.row.asOf == null ? [] : [Date.parse(figure.row.asOf)])).filter(day => Number.isFinite(day));
	return days.length > 1 && Math.max(...days) - Math.min(...days) > quarterDays * dayMs;
}
