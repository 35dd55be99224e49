import type { Plugin } from 'obsidian';
import type { Atlas } from '../../atlas/atlas';
import { findLog } from '../../atlas/since/log-place';
import { openSince } from './open-since';
import { SINCE_VIEW_TYPE, SinceView } from './since-view';
import type { SinceVerbs } from './verbs';

type Host = Pick<SinceVerbs, 'edit' | 'linkTarget' | 'progress' | 'onChange' | 'today'>;

/** The list of what is new, and the command that shows it. */
export function registerSince(plugin: Plugin, atlas: Atlas, host: Host): void {
	plugin.registerView(SINCE_VIEW_TYPE, leaf => new SinceView(leaf, sinceVerbs(plugin, atlas, host)));
	plugin.addCommand({ id: 'show-since', name: 'Show what is new since...', icon: 'newspaper', callback: () => void openSince(plugin.app) });
}

function sinceVerbs({ app }: Plugin, atlas: Atlas, host: Host): SinceVerbs {
	const { news } = atlas.knowledge;
	return {
		edit: host.edit,
		linkTarget: host.linkTarget,
		progress: host.progress,
		onChange: host.onChange,
		today: host.today,
		newsSince: day => news.newsSince(day, host.today()),
		behind: path => news.behind(path, host.today()),
		logPlace: thesis => {
			const resolved = atlas.dossier(thesis);
			return resolved === null ? null : findLog(resolved.dossier);
		},
		linkTo: (path, from) => {
			const file = app.vault.getFileByPath(path);
			return file === null ? path.replace(/\.md$/, '') : app.metadataCache.fileToLinktext(file, from);
		},
		findNames: query => atlas.findNames(query),
	};
}
