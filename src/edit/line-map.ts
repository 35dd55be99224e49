import type { Lines } from '../parse/lines';
import { lineOf, type Splice } from './splice';

/** Lines [from, to]; none where `to` is before `from`. */
export interface LineRange {
	readonly from: number;
	readonly to: number;
}

/** What a splice touches: the lines that are not as they were, before and after. A line that only gets another below it is not touched. */
export interface Touched {
	readonly before: LineRange;
	readonly after: LineRange;
}

/** Where the lines of a text are after splices: those not touched read as they did. */
export class LineMap {
	readonly touched: readonly Touched[];
	private readonly before = new Set<number>();
	private readonly after = new Set<number>();
	/** Lines taken out whole, and lines put in whole. */
	private readonly gone = new Set<number>();
	private readonly made = new Set<number>();
	/** Lines from which on the next shift holds. */
	private readonly from: number[] = [];
	private readonly shifts: number[] = [];

	/** @param splices in the order of the text */
	constructor(lines: Lines, splices: readonly Splice[]) {
		let shift = 0;
		this.touched = splices.map(splice => {
			const range = touchedBy(lines, splice);
			const after = { from: range.before.from + shift, to: range.before.from + shift + range.height - 1 };
			shift += range.height - (range.before.to - range.before.from + 1);
			this.from.push(range.before.to + 1);
			this.shifts.push(shift);
			eachLine(range.before, line => this.before.add(line));
			eachLine(after, line => this.after.add(line));
			if (isEmpty(after)) eachLine(range.before, line => this.gone.add(line));
			if (isEmpty(range.before)) eachLine(after, line => this.made.add(line));
			return { before: range.before, after };
		});
	}

	wasTouched(line: number): boolean {
		return this.before.has(line);
	}

	isTouched(line: number): boolean {
		return this.after.has(line);
	}

	/** Whether a line was taken out whole. */
	isGone(line: number): boolean {
		return this.gone.has(line);
	}

	/** Whether a line was put in whole. */
	isNew(line: number): boolean {
		return this.made.has(line);
	}

	/** Where a line is now; -1 stays -1. */
	now(line: number): number {
		let low = 0;
		let high = this.from.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.from[middle] ?? Infinity) <= line) low = middle + 1;
			else high = middle;
		}
		return line + (low === 0 ? 0 : (this.shifts[low - 1] ?? 0));
	}
}

function isEmpty({ from, to }: LineRange): boolean {
	return to < from;
}

function eachLine({ from, to }: LineRange, act: (line: number) => void): void {
	for (let line = from; line <= to; line++) act(line);
}

function touchedBy(lines: Lines, { start, end, insert }: Splice): { before: LineRange; height: number } {
	const first = lineOf(lines, start);
	const last = lineOf(lines, end);
	const inserted = breaksIn(insert);
	const atEnd = start === lines.ends[first];
	const untouched = atEnd && (insert === '' ? last > first : insert.startsWith('\n')) && (last === first || insert === '');
	const skipped = untouched ? 1 : 0;
	return { before: { from: first + skipped, to: last }, height: inserted + 1 - skipped };
}

function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
