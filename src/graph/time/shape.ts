import { shortNumber } from '../export/xml';
import { lookOf } from './phase-look';
import type { TimelineBar } from './timeline';

/** One path of a bar's drawing; its colour is that of what it stands in. */
export interface Piece {
	readonly d: string;
	/** Opacity of what it encloses. */
	readonly fill: number;
	/** Of its line; 0 for none. */
	readonly width: number;
	/** Empty for a line without gaps. */
	readonly dash: string;
}

/** Px of lines and their parts. */
export interface RowSizes {
	/** From one line to the next. */
	readonly pitch: number;
	readonly bar: number;
	/** Of the bar below the top of its line. */
	readonly top: number;
}

export const BESIDE: RowSizes = { pitch: 22, bar: 18, top: 0 };
export const STACKED: RowSizes = { pitch: 30, bar: 8, top: 17 };

/** Of a bar: words that stand above it among bars with their words beside them take no more height. */
export function sizesOf(over: boolean, sizes: RowSizes): RowSizes {
	return over && sizes === BESIDE ? { ...BESIDE, bar: 4, top: 15 } : sizes;
}

/** A bar as it is drawn: what is said as a box, an open end as a broken line with an arrow. */
export function piecesOf({ phase, openStart, openEnd }: Pick<TimelineBar, 'phase' | 'openStart' | 'openEnd'>, width: number, height: number): Piece[] {
	const { fill, dash, hatched } = lookOf(phase);
	// Below the words, which may stand in the middle.
	const base = height - 3.5;
	if (openStart || openEnd) return [box(width, height, fill / 2, 0, ''), line(`M0 ${base}H${shortNumber(width)}`, '4 3'), line(openStart ? toTheLeft(width, height, base) : toTheRight(width, height, base), '')];
	const border = box(width, height, fill, 1, dash ?? '');
	return hatched ? [border, { ...line(`M2 ${height - 2.5}H${shortNumber(width)}`, '1.5 4.5'), width: 3 }] : [border];
}

function box(width: number, height: number, fill: number, border: number, dash: string): Piece {
	const inset = border / 2;
	const inner = shortNumber(Math.max(0, width - border));
	return { d: `M${inset} ${inset}h${inner}v${height - border}h-${inner}z`, fill, width: border, dash };
}

function line(d: string, dash: string): Piece {
	return { d, fill: 0, width: 1.5, dash };
}

function toTheLeft(width: number, height: number, base: number): string {
	return `M${shortNumber(width - 1)} 0V${height}M5 ${base - 3}L1 ${base} 5 ${base + 3}`;
}

function toTheRight(width: number, height: number, base: number): string {
	const [shaft, tip] = [shortNumber(width - 5), shortNumber(width - 1)];
	return `M1 0V${height}M${shaft} ${base - 3}L${tip} ${base} ${shaft} ${base + 3}`;
}
