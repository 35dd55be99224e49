export interface Fence {
	readonly mark: string;
	readonly length: number;
}

const SHORTEST = 3;

/** A code fence that opens at `at`: three or more backticks or tildes; backtick fences hold no backtick after them. */
export function openFence(text: string, at: number, end: number): Fence | null {
	const mark = text[at];
	if (mark !== '`' && mark !== '~') return null;
	const length = runLength(text, at, end, mark);
	if (length < SHORTEST) return null;
	if (mark === '`') {
		const again = text.indexOf('`', at + length);
		if (again >= 0 && again < end) return null;
	}
	return { mark, length };
}

export function closesFence(fence: Fence, text: string, at: number, end: number): boolean {
	const length = runLength(text, at, end, fence.mark);
	return length >= fence.length && text.slice(at + length, end).trim() === '';
}

export function runLength(text: string, at: number, end: number, mark: string): number {
	let length = 0;
	while (at + length < end && text[at + length] === mark) length++;
	return length;
}
