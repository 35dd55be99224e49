/** Which files are to be read, and in what order: those that somebody waits for go first. */
export class ReadingQueue<File> {
	private readonly soon = new Set<File>();
	private readonly rest = new Set<File>();

	get size(): number {
		return this.soon.size + this.rest.size;
	}

	has(file: File): boolean {
		return this.soon.has(file) || this.rest.has(file);
	}

	/** Whether nothing but the first reading asks for it: what was kept of it will do. */
	isAtRest(file: File): boolean {
		return this.rest.has(file);
	}

	add(file: File): void {
		this.rest.delete(file);
		this.soon.add(file);
	}

	addLast(file: File): void {
		if (!this.soon.has(file)) this.rest.add(file);
	}

	/** Puts it before others, if it waits at all. */
	hasten(file: File): void {
		if (this.rest.delete(file)) this.soon.add(file);
	}

	delete(file: File): void {
		this.soon.delete(file);
		this.rest.delete(file);
	}

	/** Takes out the next ones. @param how `soon`: only of those that somebody waits for */
	take(most: number, how: 'soon' | 'all'): File[] {
		const files: File[] = [];
		for (const set of how === 'soon' ? [this.soon] : [this.soon, this.rest]) {
			for (const file of set) {
				if (files.length === most) return files;
				set.delete(file);
				files.push(file);
			}
		}
		return files;
	}
}
