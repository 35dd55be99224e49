import type { WorkspaceLeaf } from 'obsidian';
import { GraphItemView } from './graph-item-view';
import { FIRST_STATE } from './graph-state';
import type { GraphVerbs } from './verbs';

export const GRAPH_VIEW_TYPE = 'actor-atlas-graph';

/** The graph of the vault, in a tab. */
export class GraphView extends GraphItemView {
	constructor(leaf: WorkspaceLeaf, verbs: GraphVerbs) {
		super(leaf, verbs, FIRST_STATE, false);
	}

	getViewType(): string {
		return GRAPH_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Impact graph';
	}

	/** Shows only what is around a note. */
	showAround(path: string): void {
		this.become({ ...this.state, lens: 'network', centre: path, transform: null });
		this.app.workspace.requestSaveLayout();
	}
}
