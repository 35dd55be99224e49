/** Closing marks that are looked for, each by its number. */
const NEEDLES = ['[[', ']]', '%%', '-->', '?>', ']]>', '>', ']'] as const;

export const WIKI_OPEN = 0;
export const WIKI_CLOSE = 1;
export const COMMENT = 2;
export const HTML_COMMENT = 3;
export const INSTRUCTION = 4;
export const CDATA = 5;
export const ANGLE = 6;
export const BRACKET = 7;

const UNKNOWN = -2;

/** Offsets of the next closing marks of one text, kept so that looking for one again costs nothing. */
export class Lookahead {
	private readonly next: number[] = NEEDLES.map(() => UNKNOWN);
	private source = '';
	private used = false;

	read(source: string): void {
		this.source = source;
		if (this.used) this.next.fill(UNKNOWN);
		this.used = false;
	}

	/** Offset of a needle from `from` on, or -1. Calls must go forward. */
	find(needle: number, from: number): number {
		const known = this.next[needle]!;
		if (known === -1 || known >= from) return known;
		this.used = true;
		return (this.next[needle] = this.source.indexOf(NEEDLES[needle] ?? '', from));
	}

	/** Length of a needle. */
	width(needle: number): number {
		return NEEDLES[needle]?.length ?? 0;
	}
}
