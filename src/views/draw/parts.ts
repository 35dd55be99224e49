import { select } from 'd3';

type Tag = keyof HTMLElementTagNameMap;

/** The fixed part of a view that has this class, made when it is not there yet. */
export function part<K extends Tag>(parent: HTMLElement, tag: K, cls: string): HTMLElementTagNameMap[K] {
	const found = select(parent).selectChild<HTMLElementTagNameMap[K]>(`.${cls}`).node();
	return found ?? parent.createEl(tag, { cls });
}

export interface Each<D> {
	readonly tag: Tag;
	/** One class: it tells these children from their siblings. */
	readonly cls: string;
	readonly key: (item: D) => string;
	readonly draw: (el: HTMLElement, item: D) => void;
}

/** One child for each item, kept by key: what stays keeps its element, and with it focus and selection. */
export function drawEach<D>(parent: HTMLElement, items: readonly D[], { tag, cls, key, draw }: Each<D>): void {
	select(parent)
		.selectChildren<HTMLElement, D>(`.${cls}`)
		.data(items, key)
		.join(enter => enter.append<HTMLElement>(tag).attr('class', cls))
		.each(function (item) {
			draw(this, item);
		});
}

/** One child when there is something to draw, none when it is null. */
export function drawMaybe<D>(parent: HTMLElement, item: D | null, tag: Tag, cls: string, draw: (el: HTMLElement, item: D) => void): void {
	drawEach(parent, item === null ? [] : [item], { tag, cls, key: () => cls, draw });
}
