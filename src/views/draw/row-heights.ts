/** Heights of many rows in px: estimated until a row has been drawn, then as measured. */
export class RowHeights {
	private readonly measured = new Map<string, number>();
	private keys: readonly string[] = [];
	private estimates: readonly number[] = [];
	/** Top of each row, and the height of all at the end. */
	private tops = new Float64Array(1);

	/** The rows from now on; what was measured of those that stay is kept. */
	lay(keys: readonly string[], estimates: readonly number[]): void {
		this.keys = keys;
		this.estimates = estimates;
		this.tops = new Float64Array(keys.length + 1);
		this.addUp();
	}

	/** Another width breaks lines elsewhere: nothing measured holds any more. */
	forget(): void {
		this.measured.clear();
		this.addUp();
	}

	/** Takes heights as drawn; whether any differs from what was thought. */
	measure(heights: Iterable<readonly [key: string, height: number]>): boolean {
		let changed = false;
		for (const [key, height] of heights) {
			if (this.measured.get(key) === height) continue;
			this.measured.set(key, height);
			changed = true;
		}
		if (changed) this.addUp();
		return changed;
	}

	get count(): number {
		return this.keys.length;
	}

	get total(): number {
		return this.top(this.count);
	}

	top(index: number): number {
		return this.tops[index] ?? 0;
	}

	/** Index of the row at this depth; the last one below the end. */
	at(depth: number): number {
		let low = 0;
		let high = Math.max(0, this.count - 1);
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.top(middle) <= depth) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	private addUp(): void {
		let top = 0;
		this.keys.forEach((key, index) => {
			top += this.measured.get(key) ?? this.estimates[index] ?? 0;
			this.tops[index + 1] = top;
		});
	}
}
