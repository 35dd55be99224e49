const TAB = 9;
const SPACE = 32;
const TAB_STOP = 4;

/** A place in one line that knows its column, so that tabs count as CommonMark counts them. */
export class Cursor {
	/** Offset in the text. */
	at: number;
	private column = 0;
	/** Columns of a tab that were not yet used. */
	private rest = 0;

	constructor(
		readonly text: string,
		start: number,
		readonly end: number,
	) {
		this.at = start;
	}

	get code(): number {
		return this.at < this.end ? this.text.charCodeAt(this.at) : -1;
	}

	/** Columns of white space ahead. */
	indent(): number {
		let columns = this.rest;
		for (let i = this.at; i < this.end; i++) {
			const code = this.text.charCodeAt(i);
			if (code === SPACE) columns++;
			else if (code === TAB) columns += TAB_STOP - ((this.column + columns) % TAB_STOP);
			else break;
		}
		return columns;
	}

	/** Skips at most so many columns of white space. */
	skipColumns(columns: number): void {
		let left = columns;
		while (left > 0) {
			if (this.rest === 0 && !this.takeBlank()) return;
			const used = Math.min(left, this.rest);
			this.rest -= used;
			this.column += used;
			left -= used;
		}
	}

	skipBlanks(): void {
		this.skipColumns(Number.MAX_SAFE_INTEGER);
	}

	/** Skips characters that are not white space. */
	skip(count: number): void {
		this.at += count;
		this.column += count;
	}

	isBlank(): boolean {
		for (let i = this.at; i < this.end; i++) {
			const code = this.text.charCodeAt(i);
			if (code !== SPACE && code !== TAB) return false;
		}
		return true;
	}

	private takeBlank(): boolean {
		const code = this.code;
		if (code !== SPACE && code !== TAB) return false;
		this.at++;
		this.rest = code === SPACE ? 1 : TAB_STOP - (this.column % TAB_STOP);
		return true;
	}
}
