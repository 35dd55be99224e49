import { SPACE, TAB } from './characters';

const TAB_STOP = 4;

/** A place in one line that knows its column, so that tabs count as CommonMark counts them. One cursor serves all lines of a text. */
export class Cursor {
	/** Offset in the text. */
	at = 0;
	end = 0;
	private column = 0;
	/** Columns of a tab that were not yet used. */
	private rest = 0;

	constructor(readonly text: string) {}

	/** Goes to the begin of a line. */
	enter(start: number, end: number): void {
		this.at = start;
		this.end = end;
		this.column = 0;
		this.rest = 0;
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

	/** Offset of the first character that is no white space. */
	content(): number {
		let at = this.at;
		while (at < this.end && this.isBlankAt(at)) at++;
		return at;
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
		return this.content() === this.end;
	}

	private isBlankAt(at: number): boolean {
		const code = this.text.charCodeAt(at);
		return code === SPACE || code === TAB;
	}

	private takeBlank(): boolean {
		if (this.at >= this.end || !this.isBlankAt(this.at)) return false;
		this.rest = this.text.charCodeAt(this.at) === SPACE ? 1 : TAB_STOP - (this.column % TAB_STOP);
		this.at++;
		return true;
	}
}
