const listLine = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[(.)\](?=\s|$))?/;

/** The list item's own words begin in its first text, or in the paragraph around it. */
function firstText(item: Element): Text | null {
	for (const node of item.childNodes) {
		if (node instanceof Text && node.data.trim() !== '') return node;
		if (node instanceof HTMLElement && node.tagName === 'P') return firstText(node);
		if (node instanceof Element && node.tagName !== 'INPUT') return null;
	}
	return null;
}

function makeTask(item: HTMLElement, status: string, line: number): void {
	const drawn = item.querySelector(':scope > input[type="checkbox"], :scope > p > input[type="checkbox"]');
	const text = firstText(item);
	if (drawn) drawn.remove();
	else if (text) text.data = text.data.replace(/^\s*\[.\]\s?/, '');
	const done = status !== ' ';
	item.addClass('task-list-item');
	item.toggleClass('is-checked', done);
	item.setAttribute('data-task', done ? status : '');
	const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-line': line, 'data-task': done ? status : '' } });
	box.checked = done;
	(item.querySelector(':scope > p') ?? item).prepend(box);
	item.parentElement?.addClass('contains-task-list');
}

/** Says of which line of the note every list item and table row was made, and makes the tasks tickable. */
export function markLines(section: HTMLElement, raw: string, startLine: number): void {
	section.dataset['line'] = String(startLine);
	const found = raw.split('\n').map((text, index) => ({ match: listLine.exec(text), line: startLine + index })).filter(one => one.match);
	const items = [...section.querySelectorAll<HTMLElement>('li')];
	if (items.length === found.length) {
		for (const [at, item] of items.entries()) {
			const { match, line = startLine } = found[at] ?? {};
			item.dataset['line'] = String(line);
			if (match?.[1] !== undefined) makeTask(item, match[1], line);
		}
	}
	const table = section.querySelector(':scope > table');
	const rows = table ? [...table.querySelectorAll<HTMLElement>('tr')] : [];
	// The row of dashes under the header makes no row.
	for (const [at, row] of rows.entries()) row.dataset['line'] = String(startLine + at + (at > 0 ? 1 : 0));
}
