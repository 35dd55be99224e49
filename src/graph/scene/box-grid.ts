import { overlap, type Box } from './box';

const WIDE = 96;
const HIGH = 32;

/** Boxes by the cells of a grid that they reach into, so that a new one is held against few. */
export class BoxGrid {
	private readonly cells = new Map<number, Box[]>();

	/** Whether a box is free of all others. */
	isFree(box: Box): boolean {
		for (const cell of cellsOf(box)) {
			for (const other of this.cells.get(cell) ?? []) if (overlap(box, other)) return false;
		}
		return true;
	}

	add(box: Box): void {
		for (const cell of cellsOf(box)) {
			const boxes = this.cells.get(cell);
			if (boxes === undefined) this.cells.set(cell, [box]);
			else boxes.push(box);
		}
	}
}

/** More columns and rows than a screen has, on either side of its middle. */
const COLUMNS = 2 ** 20;

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
	for (let row = Math.floor(top / HIGH); row * HIGH <= bottom; row++) {
		for (let column = Math.floor(left / WIDE); column * WIDE <= right; column++) yield row * COLUMNS + column;
	}
}
