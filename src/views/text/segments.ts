import type { Link } from '../../model/note';

/** A name in plain words that was matched to a note without a link. */
export interface InferredName {
	readonly name: string;
	readonly path: string;
}

/** Where a piece of text leads. */
export interface NoteRef {
	/** As the app opens it: target and subpath, or the path of an inferred name. */
	readonly linktext: string;
	/** What the app looks up: the target without its subpath. */
	readonly target: string;
	readonly inferred: boolean;
}

export interface Segment {
	readonly text: string;
	readonly ref: NoteRef | null;
}

interface Span {
	readonly start: number;
	readonly end: number;
	readonly ref: NoteRef;
}

/** The text in pieces, each plain or leading somewhere; put together they are the text. */
export function segments(text: string, links: readonly Link[], inferred: readonly InferredName[]): Segment[] {
	const written = withoutOverlap(links.map(link => linkSpan(link, text.length)));
	const guessed = inferred.flatMap(name => nameSpan(text, name));
	return cut(text, withoutOverlap([...written, ...guessed.filter(span => !written.some(other => overlap(span, other)))]));
}

function linkSpan({ start, end, target, subpath }: Link, length: number): Span {
	const ref = { linktext: target + (subpath ?? ''), target, inferred: false };
	return { start: Math.max(0, start), end: Math.min(end, length), ref };
}

function nameSpan(text: string, { name, path }: InferredName): Span[] {
	const start = findWord(text, name);
	return start < 0 ? [] : [{ start, end: start + name.length, ref: { linktext: path, target: path, inferred: true } }];
}

/** Offset of the name standing by itself, so that "Arm" is not found in "Armonk"; -1 when it is not there. */
function findWord(text: string, name: string): number {
	if (name === '') return -1;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + name.length))) return at;
	}
	return -1;
}

function isWord(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function withoutOverlap(spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const before = kept[kept.length - 1];
		if (span.start < span.end && (before === undefined || before.end <= span.start)) kept.push(span);
	}
	return kept;
}

function cut(text: string, spans: readonly Span[]): Segment[] {
	const pieces: Segment[] = [];
	let at = 0;
	for (const { start, end, ref } of spans) {
		if (start > at) pieces.push({ text: text.slice(at, start), ref: null });
		pieces.push({ text: text.slice(start, end), ref });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), ref: null });
	return pieces;
}
