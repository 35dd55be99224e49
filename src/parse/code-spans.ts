import { BACKTICK, runLength, SPACE } from './characters';

/** Finds the ends of the code spans of one text in linear time. */
export class CodeSpans {
	/** Where the last run of each length stands: a length that has no more is not looked for again. */
	private readonly last = new Map<number, number>();

	constructor(private readonly source: string) {
		for (let at = source.indexOf('`'); at >= 0; ) {
			const length = runLength(source, at, source.length, BACKTICK);
			this.last.set(length, at);
			at = source.indexOf('`', at + length);
		}
	}

	/** Offset of the next run of exactly `length` backticks, or -1. */
	close(from: number, length: number): number {
		if ((this.last.get(length) ?? -1) < from) return -1;
		for (let at = this.source.indexOf('`', from); at >= 0; ) {
			const run = runLength(this.source, at, this.source.length, BACKTICK);
			if (run === length) return at;
			at = this.source.indexOf('`', at + run);
		}
		return -1;
	}
}

/** One space at both ends belongs to the marks. */
export function codeText(inner: string): string {
	const padded = inner.charCodeAt(0) === SPACE && inner.endsWith(' ') && inner.trim() !== '';
	return padded ? inner.slice(1, -1) : inner;
}
