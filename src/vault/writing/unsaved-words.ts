/**
 * Knows which panes hold words that were typed on top of what is on disk. Only of these may the text differ from
 * the disk when an edit is made: any other difference is something that the pane has not taken in yet.
 */
export class UnsavedWords<F extends object> {
	private readonly panes = new Map<F, Set<object>>();
	/** Notes that were written since all their panes were seen to hold what is on disk. */
	private readonly unsettled = new Map<F, object>();

	typed(file: F, pane: object): void {
		const panes = this.panes.get(file) ?? new Set();
		this.panes.set(file, panes.add(pane));
	}

	/** Somebody has written the note: the app itself, or another program. What is given stands for this writing. */
	written(file: F): object {
		const writing = {};
		this.panes.delete(file);
		this.unsettled.set(file, writing);
		return writing;
	}

	isLast(file: F, writing: object): boolean {
		return this.unsettled.get(file) === writing;
	}

	gone(file: F): void {
		this.panes.delete(file);
		this.unsettled.delete(file);
	}

	/** All panes were seen to hold what is on disk. */
	settled(file: F): void {
		this.gone(file);
	}

	areOnTop(file: F, pane: object): boolean {
		return !this.unsettled.has(file) && this.panes.get(file)?.has(pane) === true;
	}
}
