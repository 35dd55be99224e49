import type { HostApp } from '../app';
import { findFrontMatter } from '../metadata/yaml';
import { renderInto } from '../markdown/renderer';
import { parseLinktext } from '../workspace/open-link';
import { HoverPopover, type HoverParent } from './hover-popover';
import { Keymap } from './keymap';

export interface HoverLink {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement;
	linktext: string;
	sourcePath: string;
}

const shownBytes = 6000;

async function fill(app: HostApp, popover: HoverPopover, link: HoverLink): Promise<void> {
	const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(link.linktext).path, link.sourcePath);
	if (!file || file.extension !== 'md') return popover.unload();
	const text = await app.vault.cachedRead(file);
	const body = text.slice(findFrontMatter(text)?.contentStart ?? 0).slice(0, shownBytes);
	const el = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
	el.createDiv({ cls: 'inline-title', text: file.basename });
	await renderInto({ app, markdown: body, el, sourcePath: file.path, component: popover });
}

/** The app's page preview: at once in the reading view, elsewhere where the source asks for no key or the key is held. */
export function previewHoveredLinks(app: HostApp): HoverLink[] {
	const seen: HoverLink[] = [];
	app.workspace.on('hover-link', (link: HoverLink) => {
		seen.push(link);
		if (link.hoverParent.hoverPopover) return;
		const needsKey = app.workspace.hoverLinkSources[link.source]?.defaultMod ?? true;
		if (needsKey && !Keymap.isModEvent(link.event)) return;
		const popover = new HoverPopover(link.hoverParent, link.targetEl);
		void fill(app, popover, link);
	});
	return seen;
}
