import type { StatedCell } from '../../model/answer';
import type { Amount } from '../../model/value';
import { magnitudeOf } from '../../values/magnitude';

/** A further figure of a cell. */
export interface Figure {
	readonly scale: number;
	readonly per: number;
	readonly low: number;
	readonly high: number;
}

/** The figures of a column as numbers: what is on one scale compares. */
export class Figures {
	/** By record: code of the scale of its main figure; 0 where it states none. */
	readonly scale: Uint16Array;
	readonly per: Uint8Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Other figures of a record's cell, in order; few have any. */
	readonly more = new Map<number, readonly Figure[]>();
	/** Records whose cell is prose, which mentions its figures in passing. */
	readonly prose = new Set<number>();
	private readonly scales = new Codes();
	private readonly pers = new Codes();

	constructor(count: number, cellAt: (at: number) => StatedCell | null) {
		this.scale = new Uint16Array(count);
		this.per = new Uint8Array(count);
		this.low = new Float64Array(count);
		this.high = new Float64Array(count);
		for (let at = 0; at < count; at++) {
			const value = cellAt(at)?.value ?? null;
			if (value === null) continue;
			const main = this.figureOf(value);
			if (main !== null) {
				this.scale[at] = main.scale;
				this.per[at] = main.per;
				this.low[at] = main.low;
				this.high[at] = main.high;
			}
			if (value.also.length === 0) continue;
			if (value.kind === 'text') this.prose.add(at);
			this.more.set(at, value.also.flatMap(amount => this.figureOf(amount) ?? []));
		}
	}

	/** The code of a scale; one that no record has is no code of any. */
	scaleCode(scale: string): number {
		return this.scales.find(scale);
	}

	perCode(per: string): number {
		return this.pers.find(per);
	}

	private figureOf(amount: Amount): Figure | null {
		const magnitude = magnitudeOf(amount);
		if (magnitude === null) return null;
		const { scale, low, high } = magnitude;
		return { scale: this.scales.of(scale), per: amount.per === null ? 0 : this.pers.of(amount.per), low, high: isFloor(amount) && low > 0 ? Math.min(high, low * TWICE) : high };
	}
}

/** `$1.5B+` is no $10B: of so much more a note would write so. */
const TWICE = 2;

function isFloor({ value, low, high }: Amount): boolean {
	return value !== null && low !== null && high === null;
}

/** Numbers for words, from 1. */
class Codes {
	private readonly codes = new Map<string, number>();

	of(word: string): number {
		const known = this.codes.get(word);
		if (known !== undefined) return known;
		const code = Math.min(this.codes.size + 1, MOST);
		this.codes.set(word, code);
		return code;
	}

	find(word: string): number {
		return this.codes.get(word) ?? -1;
	}
}

/** Beyond so many nobody asks by scale: units of measure are a closed list. */
const MOST = 0xff;
