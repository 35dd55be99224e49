import type { HostApp } from '../app';
import { PlaceholderView } from '../views/placeholder-view';
import { heldByPlugin } from './held-things';

/** What there is before a plugin loads: what is there more, once it has gone, it left behind. */
export interface Census { globals: Set<string>; styles: number; bodyChildren: Set<Element> }

/** CodeMirror keeps one for all editors, and names its classes with this letter. */
const isEditorStyle = (style: HTMLStyleElement): boolean => style.textContent.includes('\u037c');

const countStyles = (): number => [...document.head.querySelectorAll('style')].filter(style => !isEditorStyle(style)).length;

/** What goes by itself, and what the host opened. */
const passing = '.notice-container, .tooltip, .menu, .popover, .suggestion-container, .mod-host';

export function takeCensus(): Census {
	return {
		globals: new Set(Object.keys(window)),
		styles: countStyles(),
		bodyChildren: new Set(document.body.children),
	};
}

function leftInRegistries(app: HostApp, id: string): string[] {
	const own = (name: string): boolean => name === id || name.startsWith(`${id}:`) || name.startsWith(`${id}-`);
	const { registrations, commands, viewRegistry, workspace, processors, setting } = app;
	return [
		...Object.keys(commands.commands).filter(own).map(name => `command ${name}`),
		...viewRegistry.types().filter(own).map(name => `view type ${name}`),
		...[...registrations.cli.keys()].filter(own).map(name => `CLI handler ${name}`),
		...[...registrations.basesViews.keys()].filter(own).map(name => `Bases view ${name}`),
		...[...registrations.protocols.keys()].map(name => `protocol handler ${name}`),
		...[...registrations.editorSuggests].map(() => 'an editor suggester'),
		...Object.keys(workspace.hoverLinkSources).filter(name => name !== 'preview').map(name => `hover source ${name}`),
		...workspace.editorExtensions.map(() => 'an editor extension'),
		...processors.languages().map(name => `code block processor ${name}`),
		...Array.from({ length: processors.count() }, () => 'a post processor'),
		...setting.pluginTabs.map(tab => `settings tab ${tab.id}`),
	];
}

function leftInEvents(app: HostApp): string[] {
	const { vault, metadataCache, workspace, viewRegistry } = app;
	return Object.entries({ vault, metadataCache, workspace, viewRegistry })
		.flatMap(([name, events]) => events.heldByPlugin().map(event => `a handler of ${name} "${event}"`));
}

function leftInPage(app: HostApp, id: string, before: Census): string[] {
	const found: string[] = [];
	for (const name of Object.keys(window)) if (!before.globals.has(name)) found.push(`global "${name}"`);
	if (countStyles() > before.styles) found.push('a style element');
	for (const el of document.body.children) {
		if (!before.bodyChildren.has(el) && !el.matches(passing)) found.push(`element .${[...el.classList].join('.')} in the body`);
	}
	for (const el of document.querySelectorAll(`[class*="${CSS.escape(id)}"]`)) {
		if (!el.closest(`.markdown-rendered, ${passing}`)) found.push(`element .${[...el.classList].join('.')}`);
	}
	app.workspace.iterateAllLeaves(leaf => {
		if (leaf.view.getViewType().startsWith(id) && !(leaf.view instanceof PlaceholderView)) found.push(`view ${leaf.view.getViewType()}`);
	});
	return found;
}

export function findLeftovers(app: HostApp, id: string, before: Census): string[] {
	return [...leftInRegistries(app, id), ...leftInEvents(app), ...heldByPlugin(), ...leftInPage(app, id, before)];
}
