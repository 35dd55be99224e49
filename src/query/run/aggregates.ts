import { countOf } from '../../index/columns/base-cells';
import { isNothing } from '../../index/columns/texts';
import type { AnswerCell, CellTotal } from '../../model/answer';
import type { Aggregate, AggregateFunction } from '../../model/query';
import type { Sum } from '../../model/total';
import type { Amount, Value, ValueKind } from '../../model/value';
import { formatSum } from '../../values/format';
import { ADDABLE } from '../../values/read';
import { sumParts, type Part } from '../../values/sum';
import { amountValue } from '../../values/word-value';
import { askedField, type RunEnv } from './asked';
import { wordCell } from './cells';
import { countedParts } from './left-out';

/** What has a size, whether or not sizes add up. */
const SIZED: ReadonlySet<ValueKind> = new Set<ValueKind>([...ADDABLE, 'percent', 'multiple', 'duration', 'node', 'rank']);

/** The figures of a group, and how many things its notes disagree about. */
export interface Figured {
	readonly cell: AnswerCell;
	readonly disputed: number;
}

/** Reads an aggregate of any group, whose members are indexes in the set. */
export function aggregateReader({ fn, of }: Aggregate, env: RunEnv): (members: readonly number[]) => Figured {
	if (of === null) return members => countCell(members.length);
	const asked = askedField(of, env);
	const read = env.set.reader(asked.field);
	const cellAt = (at: number) => read(env.set.records[at]!);
	if (fn === 'COUNT') {
		return members => countCell(members.filter(at => !isNothing(cellAt(at) ?? wordCell(''))).length);
	}
	if (asked.type === 'date') return members => ({ cell: datesCell(members.flatMap(at => cellAt(at)?.value ?? []), fn), disputed: 0 });
	const kinds = fn === 'SUM' ? ADDABLE : SIZED;
	return members => {
		const { parts, leftOut, disputed } = countedParts(members, { set: env.set, read, kinds, subjectKey: env.source.subject });
		return { cell: figureCell({ sums: mostFirst(sumParts(parts)).map(sum => figureOf(sum, parts, fn)), leftOut }), disputed };
	};
}

function countCell(count: number): Figured {
	return { cell: { ...wordCell(String(count)), value: countOf(count) }, disputed: 0 };
}

function figureCell(total: CellTotal): AnswerCell {
	const text = total.sums.map(formatSum).join(' · ');
	const [main, ...also] = total.sums.map(sumAmount);
	return { ...wordCell(text), value: main === undefined ? wordCell('').value : amountValue(main, null, also), total };
}

/** What most members state comes first: a group is sorted by it. */
function mostFirst(sums: readonly Sum[]): Sum[] {
	return [...sums].sort((a, b) => b.rows.length - a.rows.length);
}

function sumAmount({ kind, currency, unit, per, value, low, high, approx }: Sum): Amount {
	return { kind, currency, unit, per, value, low: value === null ? low : null, high: value === null ? high : null, approx, word: null };
}

/** The sum of one scale, or in its place another figure of its parts. */
function figureOf(sum: Sum, parts: readonly Part[], fn: AggregateFunction): Sum {
	if (fn === 'SUM') return sum;
	const own = new Set(sum.rows);
	const amounts = parts.filter(({ row }) => own.has(row)).map(({ amount }) => amount);
	const lows = amounts.map(({ low, value, high }) => low ?? value ?? high ?? 0);
	const highs = amounts.map(({ low, value, high }) => high ?? value ?? low ?? 0);
	const [low, high] = [pick(lows, fn), pick(highs, fn)];
	return { ...sum, value: low === high ? low : null, low, high };
}

function pick(sizes: readonly number[], fn: AggregateFunction): number {
	const sorted = [...sizes].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	switch (fn) {
		case 'MIN':
			return sorted[0] ?? 0;
		case 'MAX':
			return sorted[sorted.length - 1] ?? 0;
		case 'MEDIAN':
			return sorted.length % 2 === 1 ? sorted[middle]! : exact((sorted[middle - 1]! + sorted[middle]!) / 2);
		case 'AVG':
		case 'SUM':
		case 'COUNT':
			return exact(sorted.reduce((sum, size) => sum + size, 0) / sorted.length);
	}
}

function exact(size: number): number {
	return Number(size.toPrecision(15));
}

/** The first or the last of some dates. */
function datesCell(values: readonly Value[], fn: AggregateFunction): AnswerCell {
	const dated = values.filter(({ date }) => date !== null);
	const at = ({ date }: Value) => (fn === 'MIN' ? (date?.start ?? date?.end) : (date?.end ?? date?.start)) ?? '';
	const sorted = [...dated].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
	const found = fn === 'MIN' ? sorted[0] : sorted[sorted.length - 1];
	return found === undefined || (fn !== 'MIN' && fn !== 'MAX') ? wordCell('') : { ...wordCell(at(found)), value: { ...found, kind: 'date' } };
}
