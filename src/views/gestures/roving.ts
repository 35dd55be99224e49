const rowClass = 'actor-atlas-row';
const groupClass = 'actor-atlas-rows';

function rowsOf(group: Element): HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>(`.${rowClass}`)].filter(row => row.closest(`.${groupClass}`) === group);
}

/** Makes one row of each list a tab stop, so that Tab goes from list to list and arrows from row to row. */
export function settleTabStops(root: HTMLElement): void {
	for (const group of root.querySelectorAll(`.${groupClass}`)) {
		const rows = rowsOf(group);
		const stop = rows.find(row => row.tabIndex === 0) ?? rows[0];
		for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
	}
}

/** Moves the tab stop of its list to the row that has the focus. */
export function moveTabStop(row: HTMLElement): void {
	const group = row.closest(`.${groupClass}`);
	if (group === null) return;
	for (const other of rowsOf(group)) other.tabIndex = other === row ? 0 : -1;
}

/** The row that an arrow key leads to from this one, or null. */
export function nextRow(row: HTMLElement, key: string): HTMLElement | null {
	const group = row.closest(`.${groupClass}`);
	if (group === null) return null;
	const rows = rowsOf(group);
	const at = rows.indexOf(row);
	switch (key) {
		case 'ArrowDown': return rows[at + 1] ?? null;
		case 'ArrowUp': return rows[at - 1] ?? null;
		case 'Home': return rows[0] ?? null;
		case 'End': return rows[rows.length - 1] ?? null;
		default: return null;
	}
}

/** The link, checkbox or row that an arrow key along the line leads to, or null. */
export function nextWithin(row: HTMLElement, from: Element, key: string): HTMLElement | null {
	const forward = row.win.getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
	const stops = [row, ...row.querySelectorAll<HTMLElement>('input, a')];
	const at = stops.findIndex(stop => stop === from);
	return stops[key === forward ? at + 1 : at - 1] ?? null;
}
