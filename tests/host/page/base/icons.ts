import { createElement, icons, type IconNode } from 'lucide';

const kebab = (name: string): string =>
	name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').replace(/([0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z])/g, '$1-$2').toLowerCase();

const lucide = new Map<string, IconNode>();
for (const [name, node] of Object.entries(icons)) {
	lucide.set(kebab(name), node);
	// `arrow-down-0-1` and `arrow-down-01`, `axis-3d` and `axis-3-d`: both spellings of a number are found.
	lucide.set(kebab(name).replace(/-(\d)/g, '$1'), node);
}

const added = new Map<string, string>();

export function addIcon(id: string, svgContent: string): void {
	added.set(id, svgContent);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...[...lucide.keys()].map(name => `lucide-${name}`), ...added.keys()];
}

function drawAdded(id: string, content: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '0 0 100 100');
	svg.setAttribute('class', `svg-icon ${id}`);
	svg.innerHTML = content;
	return svg;
}

export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	if (own !== undefined) return drawAdded(id, own);
	const name = id.replace(/^lucide-/, '');
	const node = lucide.get(name) ?? lucide.get(name.replace(/-(\d)/g, '$1'));
	if (!node) return null;
	const svg = createElement(node, { width: 24, height: 24, class: `svg-icon lucide-${name}` });
	svg.removeAttribute('data-lucide');
	return svg instanceof SVGSVGElement ? svg : null;
}

export function setIcon(parent: HTMLElement, id: string): void {
	parent.querySelector(':scope > .svg-icon')?.remove();
	const icon = id === '' ? null : getIcon(id);
	if (icon) parent.prepend(icon);
}
