export type Needle = '[[' | ']]' | '%%' | '-->' | '?>' | ']]>' | '>' | ']';

const UNKNOWN = -2;

/** Offsets of the next closing marks of one text, kept so that looking for one again costs nothing. */
export class Lookahead {
	private readonly next = new Map<Needle, number>();
	private source = '';

	read(source: string): void {
		this.source = source;
		if (this.next.size > 0) this.next.clear();
	}

	/** Offset of `needle` from `from` on, or -1. Calls must go forward. */
	find(needle: Needle, from: number): number {
		const known = this.next.get(needle) ?? UNKNOWN;
		if (known === -1 || known >= from) return known;
		const found = this.source.indexOf(needle, from);
		this.next.set(needle, found);
		return found;
	}
}
