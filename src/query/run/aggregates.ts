import { countOf } from '../../index/columns/base-cells';
import { isNothing } from '../../index/columns/texts';
import type { AnswerCell, CellTotal } from '../../model/answer';
import type { Aggregate, AggregateFunction } from '../../model/query';
import type { Sum } from '../../model/total';
import type { Amount, ValueKind } from '../../model/value';
import { formatSum } from '../../values/format';
import { ADDABLE } from '../../values/read';
import { sumParts, type Part } from '../../values/sum';
import { amountValue } from '../../values/word-value';
import { askedField, type RunEnv } from './asked';
import { cellReader, wordCell } from './cells';
import { extremeCell } from './extremes';
import { countedParts } from './left-out';

/** What has a size, whether or not sizes add up; that of a node may be no number. */
const SIZED: ReadonlySet<ValueKind> = new Set<ValueKind>([...ADDABLE, 'percent', 'multiple', 'duration', 'rank']);

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
	const { type } = asked;
	if ((fn === 'MIN' || fn === 'MAX') && (type === 'date' || type === 'node')) {
		const shown = cellReader(asked, env);
		return members => ({ cell: extremeCell(members.map(at => shown(env.set.records[at]!)), type, fn), disputed: 0 });
	}
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
	// Each as a sum of one: "up to $5B" may be nothing.
	const sizes = parts.filter(({ row }) => own.has(row)).flatMap(part => sumParts([part]));
	const [low, high] = [pick(sizes.map(one => one.low), fn), pick(sizes.map(one => one.high), fn)];
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
