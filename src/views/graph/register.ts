import { Notice, type Plugin, TFile } from 'obsidian';
import type { Atlas } from '../../atlas/atlas';
import { GraphIndex } from '../../atlas/graph/graph-index';
import { impactBehind } from '../../atlas/graph/impact-behind';
import { putPicturesBy } from '../draw/picture-files';
import { GraphItemView } from './graph-item-view';
import { GRAPH_VIEW_TYPE, GraphView } from './graph-view';
import { LOCAL_GRAPH_VIEW_TYPE, LocalGraphView } from './local-graph-view';
import { openGraph, openLocalGraph, showInGraph } from './open-graph';
import { PinStore } from './pin-store';
import type { GraphVerbs } from './verbs';

type Host = Omit<GraphVerbs, 'graph' | 'impactOf' | 'pins'>;

/** The graph of the vault and that of the note in front, with what leads to them; gives what an answer is drawn by as a graph. */
export function registerGraph(plugin: Plugin, atlas: Atlas, host: Host): GraphVerbs {
	const { app } = plugin;
	const verbs = graphVerbs(plugin, atlas, host);
	putPicturesBy(plugin, (name, extension, content) => host.makeFile(name, extension, content));
	plugin.registerView(GRAPH_VIEW_TYPE, leaf => new GraphView(leaf, verbs));
	plugin.registerView(LOCAL_GRAPH_VIEW_TYPE, leaf => new LocalGraphView(leaf, verbs));
	plugin.addCommand({ id: 'open-impact-graph', name: 'Open impact graph', icon: 'waypoints', callback: () => void openGraph(app) });
	plugin.addCommand({ id: 'open-local-impact-graph', name: 'Open local impact graph', icon: 'waypoints', callback: () => void openLocalGraph(app) });
	for (const form of ['svg', 'png'] as const) {
		plugin.addCommand({
			id: `export-impact-graph-${form}`,
			name: `Export graph as ${form.toUpperCase()}`,
			checkCallback: isAsked => {
				const view = app.workspace.getActiveViewOfType(GraphItemView);
				if (view !== null && !isAsked) view.save(form);
				return view !== null;
			},
		});
	}
	plugin.registerEvent(app.workspace.on('file-menu', (menu, file, _source, leaf) => {
		if (!(file instanceof TFile) || file.extension !== 'md' || leaf?.view instanceof GraphItemView) return;
		if ((atlas.role(file.path) ?? 'note') === 'note') return;
		menu.addItem(item => item.setSection('actor-atlas').setTitle('Show in impact graph').setIcon('lucide-waypoints').onClick(() => void showInGraph(app, file.path)));
	}));
	return verbs;
}

function graphVerbs(plugin: Plugin, atlas: Atlas, host: Host): GraphVerbs {
	const { app } = plugin;
	const index = new GraphIndex({ paths: () => atlas.dossiers().map(({ path }) => path), told: path => atlas.outgoing(path), note: path => atlas.note(path) });
	plugin.register(atlas.onChange(change => index.changed(change)));
	const pins = new PinStore(app, () => new Notice('There is no room left to keep where nodes are pinned: they stay until the app is closed.'));
	// A note may be renamed while no graph is open.
	plugin.registerEvent(app.vault.on('rename', (file, before) => pins.renamed(before, file.path)));
	return {
		...host,
		graph: hasTime => index.graph(hasTime),
		impactOf: (link, evidence) => impactBehind(link, evidence, atlas.outgoing(evidence.source.path).impacts),
		pins,
	};
}
