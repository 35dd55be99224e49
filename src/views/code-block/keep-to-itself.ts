import type { Component } from 'obsidian';

const events = ['click', 'auxclick', 'contextmenu', 'mouseover', 'dragstart', 'keydown'] as const;
const own = 'a, button, input, canvas, .actor-atlas-row';

/** The note around a block opens links and ticks boxes itself: what the block has done must not be done again. */
export function keepToItself(root: HTMLElement, component: Component): void {
	for (const type of events) {
		component.registerDomEvent(root, type, evt => {
			const node = evt.targetNode;
			if (evt.defaultPrevented || (node !== null && node.instanceOf(Element) && node.closest(own) !== null)) evt.stopPropagation();
		});
	}
}
