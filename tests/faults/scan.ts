import { linesOf } from './lines';

/** What the checker knows of a note: read from its characters, for the notes that the suite makes, and by none of the plugin's code. */
export interface Scan {
	readonly lines: readonly ScannedLine[];
	readonly headings: readonly ScannedHeading[];
}

export interface ScannedLine {
	readonly text: string;
	readonly ending: string;
	readonly kind: 'item' | 'heading' | 'hidden' | 'other';
	/** The heading path it stands under; of a heading, its own. */
	readonly headings: readonly string[];
	/** Of an item: its task's status, and the column behind its marker. */
	readonly status: string | null;
	readonly wordsAt: number;
}

export interface ScannedHeading {
	readonly line: number;
	readonly path: readonly string[];
}

const FENCES = ['```', '~~~'];
/** Where the app has merged two changes, more may stand behind these. */
const CLOSES_ANYWHERE = new Set(['-->', '%%', '$$']);
const ITEM = /^([\s>]*)([-*+]|\d{1,9}[.)]) (?:\[(.)\] )?(?=\S)/u;

/** What hides the lines from one mark to the next. */
function closerOf(words: string): string | null {
	if (words.startsWith('<!--')) return '-->';
	return [...FENCES, '%%', '$$'].find(mark => words.startsWith(mark)) ?? null;
}

export function scan(whole: string): Scan {
	const lines: ScannedLine[] = [];
	const headings: ScannedHeading[] = [];
	let trail: Array<{ level: number; text: string }> = [];
	let closer: { mark: string; quoted: boolean } | null = null;
	for (const [line, { text, ending }] of linesOf(whole).entries()) {
		const path = () => trail.map(heading => heading.text);
		const words = text.replace(/^[\s>]*/, '');
		const quoted = text.trimStart().startsWith('>');
		if (closer?.quoted === true && !quoted) closer = null;
		if (closer !== null) {
			lines.push({ text, ending, kind: 'hidden', headings: path(), status: null, wordsAt: 0 });
			if (CLOSES_ANYWHERE.has(closer.mark) ? text.includes(closer.mark) : words.trimEnd() === closer.mark) closer = null;
			continue;
		}
		const mark = line === 0 && text === '---' ? '---' : closerOf(words);
		if (mark !== null) {
			closer = { mark, quoted };
			lines.push({ text, ending, kind: 'hidden', headings: path(), status: null, wordsAt: 0 });
			continue;
		}
		const heading = /^(#{1,6}) (\S.*)$/.exec(text);
		if (heading !== null) {
			const level = heading[1]?.length ?? 0;
			trail = [...trail.filter(above => above.level < level), { level, text: (heading[2] ?? '').trimEnd() }];
			headings.push({ line, path: path() });
		}
		// Where something came to stand before front matter, its last line underlines what is above.
		const first = isUnderline(text) ? paragraphAbove(lines) : lines.length;
		if (first < lines.length) {
			const words = lines.slice(first).map(above => above.text.trim()).join(' ');
			const level = text.startsWith('=') ? 1 : 2;
			trail = [...trail.filter(above => above.level < level), { level, text: words }];
			headings.push({ line: first, path: path() });
			lines.splice(first, lines.length, ...lines.slice(first).map((above): ScannedLine => ({ ...above, kind: 'heading', headings: path() })));
		}
		const item = ITEM.exec(text);
		lines.push({ text, ending, kind: heading !== null ? 'heading' : item !== null ? 'item' : 'other', headings: path(), status: item?.[3] ?? null, wordsAt: markerEnd(item) });
	}
	return { lines, headings };
}

/** What makes the paragraph above it a heading (CommonMark 0.31.2, 4.3 Setext headings). */
function isUnderline(text: string): boolean {
	return /^(?:-+|=+)[ \t]*$/.test(text);
}

/** The first line of the paragraph that these lines end in; how many they are where they end in none. */
function paragraphAbove(lines: readonly ScannedLine[]): number {
	let at = lines.length;
	for (let above = lines[at - 1]; above?.kind === 'other' && /^[^\s>|]|^\ufeff/u.test(above.text); above = lines[at - 1]) at--;
	return at;
}

function markerEnd(item: RegExpExecArray | null): number {
	return item === null ? 0 : (item[1] ?? '').length + (item[2] ?? '').length + 1;
}

export const samePath = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, at) => text === b[at]);

/** The lines that are told apart from one another only by their number among each other. */
export function equals({ lines }: Scan, wanted: Pick<ScannedLine, 'text' | 'headings'>): number[] {
	return lines.flatMap(({ kind, text, headings }, at) => (kind === 'item' && text === wanted.text && samePath(headings, wanted.headings) ? [at] : []));
}
