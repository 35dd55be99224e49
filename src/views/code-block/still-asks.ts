const fence = /^(?:`{3}|~{3})/;

/** Whether these lines of a note are the block that asks this. Lines that begin with no fence are left to the edit, which says why it refuses them. */
export function stillAsks(lines: readonly string[], query: string): boolean {
	return !fence.test(lines[0] ?? '') || bare(lines.slice(1, -1)) === bare(query.split('\n'));
}

function bare(lines: readonly string[]): string {
	return lines.map(line => line.trim()).join('\n').trim();
}
