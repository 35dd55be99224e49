import { setIcon } from '../base/icons';

const icons: Record<string, string> = {
	note: 'pencil', abstract: 'clipboard-list', summary: 'clipboard-list', tldr: 'clipboard-list', info: 'info', todo: 'circle-check',
	tip: 'flame', hint: 'flame', important: 'flame', success: 'check', check: 'check', done: 'check', question: 'circle-help', help: 'circle-help',
	faq: 'circle-help', warning: 'triangle-alert', caution: 'triangle-alert', attention: 'triangle-alert', failure: 'x', fail: 'x', missing: 'x',
	danger: 'zap', error: 'zap', bug: 'bug', example: 'list', quote: 'quote', cite: 'quote',
};

/** Everything of the first paragraph after its first line break. */
function splitFirstLine(paragraph: HTMLElement): ChildNode[] {
	const lineBreak = paragraph.querySelector(':scope > br');
	const after: ChildNode[] = [];
	for (let node = lineBreak?.nextSibling ?? null; node; node = node.nextSibling) after.push(node);
	lineBreak?.remove();
	return after;
}

/** Turns `> [!type]- Title` into the app's callout. */
export function makeCallouts(root: HTMLElement): void {
	for (const quote of root.querySelectorAll('blockquote')) {
		const first = quote.querySelector<HTMLElement>(':scope > p:first-child');
		const start = first?.firstChild;
		const found = start instanceof Text ? /^\s*\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*/.exec(start.data) : null;
		if (!first || !(start instanceof Text) || !found) continue;
		const type = (found[1] ?? 'note').trim().toLowerCase();
		start.data = start.data.slice(found[0].length);
		const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': found[2] ?? '' } });
		const title = callout.createDiv('callout-title');
		setIcon(title.createDiv('callout-icon'), `lucide-${icons[type] ?? 'pencil'}`);
		const rest = splitFirstLine(first);
		const inner = title.createDiv('callout-title-inner');
		inner.append(...first.childNodes);
		if (inner.textContent.trim() === '') inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
		if (found[2]) {
			callout.addClass('is-collapsible');
			callout.toggleClass('is-collapsed', found[2] === '-');
			setIcon(title.createDiv('callout-fold'), 'lucide-chevron-down');
		}
		const content = callout.createDiv('callout-content');
		first.replaceChildren(...rest);
		if (rest.length === 0) first.remove();
		content.append(...quote.childNodes);
		if (content.childElementCount === 0) content.remove();
		quote.replaceWith(callout);
	}
}
