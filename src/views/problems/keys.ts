import type { ListLine } from './listing';

/** What a key does in the list. */
export type ListMove =
	| { readonly type: 'go'; readonly to: number }
	| { readonly type: 'page'; readonly direction: 1 | -1 }
	| { readonly type: 'fold'; readonly path: string; readonly closed: boolean };

/** What a key pressed on a line does; null for one that is not ours. The arrows are those of a list read from left to right. */
export function moveFor(key: string, lines: readonly ListLine[], at: number): ListMove | null {
	switch (key) {
		case 'ArrowDown': return go(at + 1, lines);
		case 'ArrowUp': return go(at - 1, lines);
		case 'Home': return go(0, lines);
		case 'End': return go(lines.length - 1, lines);
		case 'PageDown': return { type: 'page', direction: 1 };
		case 'PageUp': return { type: 'page', direction: -1 };
		case 'ArrowLeft': return foldOrLeave(lines, at);
		case 'ArrowRight': return unfold(lines[at]);
		default: return null;
	}
}

function go(to: number, lines: readonly ListLine[]): ListMove {
	return { type: 'go', to: Math.max(0, Math.min(to, lines.length - 1)) };
}

/** From a problem to its note; an open note closes. */
function foldOrLeave(lines: readonly ListLine[], at: number): ListMove | null {
	const line = lines[at];
	if (line?.type === 'note') return line.open ? { type: 'fold', path: line.note.path, closed: true } : null;
	for (let above = at - 1; above >= 0; above--) if (lines[above]?.type === 'note') return { type: 'go', to: above };
	return null;
}

function unfold(line: ListLine | undefined): ListMove | null {
	return line?.type === 'note' && !line.open ? { type: 'fold', path: line.note.path, closed: false } : null;
}
