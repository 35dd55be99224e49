import { BACKTICK, isBlank, runLength, skipBlanks, TILDE } from './characters';

export interface Fence {
	/** Code of its mark. */
	readonly mark: number;
	readonly length: number;
}

const SHORTEST = 3;

/** A code fence that opens at `at`: three or more backticks or tildes; backtick fences hold no backtick after them. */
export function openFence(text: string, at: number, end: number): Fence | null {
	const mark = text.charCodeAt(at);
	if (mark !== BACKTICK && mark !== TILDE) return null;
	const length = runLength(text, at, end, mark);
	if (length < SHORTEST) return null;
	if (mark === BACKTICK) for (let i = at + length; i < end; i++) if (text.charCodeAt(i) === BACKTICK) return null;
	return { mark, length };
}

export function closesFence(fence: Fence, text: string, at: number, end: number): boolean {
	const length = runLength(text, at, end, fence.mark);
	const after = at + length;
	return length >= fence.length && (after >= end || (isBlank(text.charCodeAt(after)) && skipBlanks(text, after, end) === end));
}
