/** Where rows end, so that the first one that is free can be found in log n: each node of the tree has the least end below it. */
export class RowEnds {
	private readonly leaves: number;
	private readonly least: Float64Array;

	constructor(count: number) {
		this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, count)));
		this.least = new Float64Array(2 * this.leaves).fill(-Infinity);
	}

	end(row: number, at: number): void {
		let node = this.leaves + row;
		this.least[node] = at;
		while ((node >>= 1) > 0) this.least[node] = Math.min(this.least[2 * node]!, this.least[2 * node + 1]!);
	}

	/** The first row of those from one to before another that ends by then; -1 for none. */
	firstFree(from: number, before: number, by: number): number {
		const row = this.search(1, 0, this.leaves, from, by);
		return row < before ? row : -1;
	}

	private search(node: number, start: number, width: number, from: number, by: number): number {
		if (start + width <= from || this.least[node]! > by) return Infinity;
		if (width === 1) return start;
		const half = width / 2;
		const row = this.search(2 * node, start, half, from, by);
		return row < Infinity ? row : this.search(2 * node + 1, start + half, half, from, by);
	}
}
