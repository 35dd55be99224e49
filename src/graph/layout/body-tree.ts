/** A body that is alone in its cell, or the first of those on one spot. */
const NONE = -1;
/** Where cells get smaller than doubles can tell apart, bodies share one. */
const DEEPEST = 48;

/**
 * Bodies in a quadtree of typed arrays. Cells stand in the order in which a walk meets them, each with
 * where to go on when what is inside it does not matter: a walk needs no stack and runs through memory forwards.
 */
export class BodyTree {
	/** Centre of mass, total strength and squared width of each cell; four numbers a cell, side by side. */
	cells: Float64Array;
	/** The cell to go on with behind a cell's inside. */
	after: Int32Array;
	/** The body of a leaf, or -1. */
	body: Int32Array;
	/** The next body on the same spot, or -1. */
	readonly twin: Int32Array;
	count = 0;
	private children: Int32Array;
	private made = 0;

	constructor(private readonly size: number) {
		const room = Math.max(64, size * 2);
		this.cells = new Float64Array(room * 4);
		this.after = new Int32Array(room);
		this.body = new Int32Array(room);
		this.twin = new Int32Array(size);
		this.children = new Int32Array(room * 4);
	}

	build(x: Float64Array, y: Float64Array, strength: Float64Array): void {
		this.count = 0;
		this.made = 0;
		if (this.size === 0) return;
		const { left, top, width } = square(x, y);
		this.newCell();
		for (let at = 0; at < this.size; at++) this.insert(at, x, y, left, top, width);
		this.lay(0, width, x, y, strength);
	}

	private newCell(): number {
		const start = this.made * 4;
		if (start + 4 > this.children.length) this.children = longer(this.children, new Int32Array(this.children.length * 2));
		this.children.fill(0, start, start + 4);
		return this.made++;
	}

	/** A child is 0 for none, a cell, or -1 - a body. */
	private insert(body: number, x: Float64Array, y: Float64Array, left: number, top: number, width: number): void {
		const px = x[body]!;
		const py = y[body]!;
		this.twin[body] = NONE;
		let cell = 0;
		for (let half = width / 2, depth = 0; ; half /= 2, depth++) {
			const east = px >= left + half;
			const south = py >= top + half;
			if (east) left += half;
			if (south) top += half;
			const at = cell * 4 + (east ? 1 : 0) + (south ? 2 : 0);
			const child = this.children[at]!;
			if (child === 0) {
				this.children[at] = -1 - body;
				return;
			}
			if (child > 0) {
				cell = child;
				continue;
			}
			const other = -1 - child;
			if (depth >= DEEPEST || (x[other] === px && y[other] === py)) {
				this.twin[body] = other;
				this.children[at] = -1 - body;
				return;
			}
			cell = this.split(at, other, x[other]! >= left + half / 2, y[other]! >= top + half / 2);
		}
	}

	/** Puts a cell where a body was, and the body into it. */
	private split(at: number, body: number, east: boolean, south: boolean): number {
		const cell = this.newCell();
		this.children[at] = cell;
		this.children[cell * 4 + (east ? 1 : 0) + (south ? 2 : 0)] = -1 - body;
		return cell;
	}

	/** Writes a cell and all inside it in the order of a walk, and gives the cell's place. */
	private lay(cell: number, width: number, x: Float64Array, y: Float64Array, strength: Float64Array): number {
		const at = this.next(width, NONE);
		let total = 0;
		let mass = 0;
		let sumX = 0;
		let sumY = 0;
		for (let quarter = 0; quarter < 4; quarter++) {
			const child = this.children[cell * 4 + quarter]!;
			if (child === 0) continue;
			const inner = (child > 0 ? this.lay(child, width / 2, x, y, strength) : this.layBody(-1 - child, x, y, strength)) * 4;
			const pull = this.cells[inner + 2]!;
			const weight = Math.abs(pull);
			total += pull;
			mass += weight;
			sumX += weight * this.cells[inner]!;
			sumY += weight * this.cells[inner + 1]!;
		}
		this.set(at, mass === 0 ? 0 : sumX / mass, mass === 0 ? 0 : sumY / mass, total);
		return at;
	}

	private layBody(body: number, x: Float64Array, y: Float64Array, strength: Float64Array): number {
		const at = this.next(0, body);
		let total = 0;
		for (let one = body; one !== NONE; one = this.twin[one]!) total += strength[one]!;
		this.set(at, x[body]!, y[body]!, total);
		return at;
	}

	private next(width: number, body: number): number {
		const at = this.count++;
		if (at >= this.after.length) this.grow();
		this.cells[at * 4 + 3] = width * width;
		this.body[at] = body;
		return at;
	}

	private set(at: number, x: number, y: number, total: number): void {
		this.cells[at * 4] = x;
		this.cells[at * 4 + 1] = y;
		this.cells[at * 4 + 2] = total;
		this.after[at] = this.count;
	}

	private grow(): void {
		this.cells = longer(this.cells, new Float64Array(this.cells.length * 2));
		this.after = longer(this.after, new Int32Array(this.after.length * 2));
		this.body = longer(this.body, new Int32Array(this.body.length * 2));
	}
}

function longer<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
	to.set(from);
	return to;
}

/** A square around all bodies; what stands on its far edge is inside too. */
function square(x: Float64Array, y: Float64Array): { readonly left: number; readonly top: number; readonly width: number } {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	for (let at = 0; at < x.length; at++) {
		left = Math.min(left, x[at]!);
		top = Math.min(top, y[at]!);
		right = Math.max(right, x[at]!);
		bottom = Math.max(bottom, y[at]!);
	}
	return { left, top, width: Math.max(right - left, bottom - top, 1e-9) };
}
