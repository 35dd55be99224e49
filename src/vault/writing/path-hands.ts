import type { Door } from './door';

/** What stands at a path belongs to another note than the one that the asker has seen there. */
export const OTHER_HANDS = 'other-hands';

/**
 * Knows which note a path means to one who has seen it there. Where a note has left a path and another came to it,
 * the path means neither until the new one has been read there: what was asked before was asked of the old one.
 */
export class PathHands<F extends object> {
	private readonly left = new Map<string, F>();

	constructor(private readonly door: Pick<Door<F>, 'fileAt' | 'pathOf'>) {}

	renamed(file: F, before: string): void {
		if (!this.left.has(before)) this.left.set(before, file);
	}

	gone(file: F): void {
		const path = this.door.pathOf(file);
		if (!this.left.has(path)) this.left.set(path, file);
	}

	/** Made anew where one was deleted is taken for the same note: other programs write so. */
	created(file: F): void {
		const path = this.door.pathOf(file);
		const before = this.left.get(path);
		if (before !== undefined && !this.isThere(before)) this.left.delete(path);
	}

	/** From here on, who asks by this path has seen this note there. */
	read(file: F): void {
		if (this.isThere(file)) this.left.delete(this.door.pathOf(file));
	}

	isThere(file: F): boolean {
		return this.door.fileAt(this.door.pathOf(file)) === file;
	}

	meant(path: string): F | null | typeof OTHER_HANDS {
		const here = this.door.fileAt(path);
		const left = this.left.get(path);
		if (left === undefined || left === here) return here;
		if (here !== null) return OTHER_HANDS;
		return this.isThere(left) ? left : null;
	}
}
