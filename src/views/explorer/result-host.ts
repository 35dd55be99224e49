import type { App, Component, HoverParent, WorkspaceLeaf } from 'obsidian';
import type { Answer } from '../../model/answer';
import type { Query, QuerySchema } from '../../model/query';
import type { Gestures } from '../gestures/gestures';
import type { GraphVerbs } from '../graph/verbs';
import type { Ticking } from '../watching/ticking';
import type { ExplorerState } from './explorer-state';
import type { ExplorerVerbs } from './verbs';

/** What showing a result needs from its view. */
export interface ResultHost {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly component: Component;
	readonly hoverParent: HoverParent;
	readonly gestures: Gestures;
	readonly ticking: Ticking;
	readonly verbs: ExplorerVerbs;
	readonly graph: GraphVerbs;
	readonly state: () => ExplorerState;
	/** Takes up a state, keeps it, and draws. */
	readonly change: (next: ExplorerState) => void;
	/** Asks the same question put another way; null where it cannot be put so. */
	readonly rephrase: (text: string | null) => void;
	/** Draws what is there anew. */
	readonly redraw: () => void;
}

/** What was asked, and what came of it. */
export interface Asked {
	readonly text: string;
	/** Null where the text is no query. */
	readonly answer: Answer | null;
	readonly question: Query | null;
	readonly schema: QuerySchema;
}
