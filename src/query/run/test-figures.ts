import type { CompareOperator, Literal } from '../../model/query';
import type { Value } from '../../model/value';
import type { Figures } from '../../index/columns/figures';
import { magnitudeOf, type Magnitude } from '../../values/magnitude';
import type { Asked, RunEnv } from './asked';
import { shownLiteral } from './literals';
import { quoted } from './quoted';
import { MAYBE, NO, turned, UNKNOWN, YES, type Tested } from './verdicts';

type Judge = (low: number, high: number, from: number, to: number) => number;

const below: Judge = (low, high, from, to) => (high < from ? YES : low >= to ? NO : MAYBE);
const above: Judge = (low, high, from, to) => (low > to ? YES : high <= from ? NO : MAYBE);
const equal: Judge = (low, high, from, to) => (low === from && high === to ? YES : high < from || low > to ? NO : MAYBE);

/** Every comparison is one of three, or what it is not. */
const JUDGES: Partial<Readonly<Record<CompareOperator, readonly [Judge, turn: boolean]>>> = { '<': [below, false], '>=': [below, true], '>': [above, false], '<=': [above, true], '!=': [equal, true] };

/** Compares the figures of a field with one: what is on another scale is neither more nor less. */
export function testFigures(asked: Asked, operator: CompareOperator, literal: Literal, value: Value, env: RunEnv): Tested {
	const figures = env.set.figures(asked.field);
	const verdicts = new Uint8Array(figures.scale.length).fill(UNKNOWN);
	const wanted = magnitudeOf(value);
	const [judge, turn] = JUDGES[operator] ?? [equal, false];
	if (wanted !== null) judgeAll(verdicts, figures, { judge, turn, wanted, scales: scalesFor(value, wanted, asked, env), per: value.per === null ? null : figures.perCode(value.per) });
	const lacking = [`without ${asked.key}`, `whose ${asked.key} is no figure`, `whose ${asked.key} is in another currency or unit`] as const;
	const read = env.set.reader(asked.field);
	const empty = env.set.texts(asked.field).isEmpty;
	const tested: Tested = {
		verdicts,
		doubts: at => [figures.prose.has(at) ? `${quoted(read(env.set.records[at]!))} names a figure in passing` : `${quoted(read(env.set.records[at]!))} may lie on either side of ${shownLiteral(literal)}`],
		lacks: at => lacking[empty[at] === 1 ? 0 : figures.scale[at] === 0 ? 1 : 2],
	};
	return turn ? turned(tested) : tested;
}

/** The scales that a figure compares with, marked by code: one without a noun means that of its column, where tables have one of their own. */
function scalesFor({ kind, unit }: Value, wanted: Magnitude, { field, type }: Asked, { set, source }: RunEnv): Uint8Array {
	const figures = set.figures(field);
	const marked = new Uint8Array(SCALES);
	const code = figures.scaleCode(wanted.scale);
	if (code >= 0) marked[code] = 1;
	const isOfColumn = type === 'value' && (field.type === 'header' || source.id === '');
	if (kind !== 'count' || unit !== null || !isOfColumn) return marked;
	const read = set.reader(field);
	set.records.forEach((record, at) => {
		if (read(record)?.value?.kind === 'measure') marked[figures.scale[at]!] = 1;
	});
	marked[0] = 0;
	return marked;
}

/** As many codes as columns have for scales. */
const SCALES = 0x100;

interface Asking {
	readonly judge: Judge;
	/** What is judged is what is not asked for. */
	readonly turn: boolean;
	readonly wanted: Magnitude;
	/** 1 at the code of each scale that it is on. */
	readonly scales: Uint8Array;
	/** Null: counted per anything. */
	readonly per: number | null;
}

function judgeAll(verdicts: Uint8Array, figures: Figures, asking: Asking): void {
	const { judge, turn, wanted, scales, per: perCode } = asking;
	const { scale, per, low, high, more, prose } = figures;
	const isNode = wanted.scale === 'node';
	for (let at = 0; at < verdicts.length; at++) {
		if (scales[scale[at]!] !== 1 || (perCode !== null && per[at] !== perCode)) continue;
		verdicts[at] = judge(low[at]!, high[at]!, wanted.low, wanted.high);
	}
	// What else a cell states answers where its main figure is on another scale.
	for (const [at, others] of more) {
		if (scales[scale[at]!] === 1) {
			// "5nm/3nm" names both; further amounts of money explain the first.
			if (isNode && others.some(figure => scales[figure.scale] === 1 && judge(figure.low, figure.high, wanted.low, wanted.high) !== verdicts[at])) verdicts[at] = MAYBE;
			continue;
		}
		const other = others.find(figure => scales[figure.scale] === 1 && (perCode === null || figure.per === perCode));
		if (other === undefined) continue;
		const verdict = judge(other.low, other.high, wanted.low, wanted.high);
		verdicts[at] = prose.has(at) && verdict !== (turn ? YES : NO) ? MAYBE : verdict;
	}
}
