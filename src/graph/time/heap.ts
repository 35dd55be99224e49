/** Numbers with something beside them, the least first (a binary heap). */
export class Heap {
	private readonly keys: number[] = [];
	private readonly items: number[] = [];

	/** The least key; Infinity where there is none. */
	get least(): number {
		return this.keys[0] ?? Infinity;
	}

	push(key: number, item: number): void {
		let at = this.keys.length;
		this.keys.push(key);
		this.items.push(item);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (this.keys[parent]! <= this.keys[at]!) return;
			this.swap(at, parent);
			at = parent;
		}
	}

	/** Takes out the item of the least key; -1 where there is none. */
	pop(): number {
		const item = this.items[0] ?? -1;
		if (this.keys.length > 1) this.swap(0, this.keys.length - 1);
		this.keys.pop();
		this.items.pop();
		this.sink();
		return item;
	}

	private sink(): void {
		for (let at = 0; ; ) {
			let least = at;
			for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.keys.length && this.keys[child]! < this.keys[least]!) least = child;
			if (least === at) return;
			this.swap(at, least);
			at = least;
		}
	}

	private swap(a: number, b: number): void {
		[this.keys[a], this.keys[b]] = [this.keys[b]!, this.keys[a]!];
		[this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!];
	}
}
