/** A line of a tree as the keys see it. */
export interface TreeLine {
	readonly key: string;
	/** From 1. */
	readonly level: number;
	/** Whether what it holds is shown; null for a line that holds nothing. */
	readonly open: boolean | null;
	/** Which one it is among its neighbours. */
	readonly place: TreePlace;
}

/** From 1. */
export interface TreePlace {
	readonly nth: number;
	readonly of: number;
}

/** What a key does in a tree. */
export type TreeMove =
	| { readonly type: 'go'; readonly to: number }
	| { readonly type: 'page'; readonly direction: 1 | -1 }
	| { readonly type: 'fold'; readonly at: number; readonly closed: boolean };

/** What a key pressed on a line does; null for one that is not ours. The arrows are those of a list read from left to right. */
export function moveFor(key: string, lines: readonly TreeLine[], at: number): TreeMove | null {
	switch (key) {
		case 'ArrowDown': return go(at + 1, lines);
		case 'ArrowUp': return go(at - 1, lines);
		case 'Home': return go(0, lines);
		case 'End': return go(lines.length - 1, lines);
		case 'PageDown': return { type: 'page', direction: 1 };
		case 'PageUp': return { type: 'page', direction: -1 };
		case 'ArrowLeft': return foldOrLeave(lines, at);
		case 'ArrowRight': return lines[at]?.open === false ? { type: 'fold', at, closed: false } : null;
		default: return null;
	}
}

function go(to: number, lines: readonly TreeLine[]): TreeMove {
	return { type: 'go', to: Math.max(0, Math.min(to, lines.length - 1)) };
}

/** What is open closes; from any other line to the one that holds it. */
function foldOrLeave(lines: readonly TreeLine[], at: number): TreeMove | null {
	const line = lines[at];
	if (line?.open === true) return { type: 'fold', at, closed: true };
	for (let above = at - 1; above >= 0; above--) if ((lines[above]?.level ?? 0) < (line?.level ?? 0)) return { type: 'go', to: above };
	return null;
}
