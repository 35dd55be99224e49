import type { Graph, GraphLink, LinkEvidence } from '../../graph/graph';
import type { Impact } from '../../model/mention';
import type { PanelVerbs } from '../panel/verbs';
import type { PinStore } from './pin-store';

/** What a graph can ask for and do. */
export interface GraphVerbs extends PanelVerbs {
	/** The graph of the vault as it is now; null while it is being made: ask again in the next frame. Takes as long as there is time. */
	graph(hasTime: () => boolean): Graph | null;
	/** The impact that a piece of evidence stands for; null where its note does not say that any more. */
	impactOf(link: GraphLink, evidence: LinkEvidence): Impact | null;
	/** Makes a file where the app puts new ones; gives its path. */
	makeFile(name: string, extension: string, content: string | ArrayBuffer): Promise<string>;
	readonly pins: PinStore;
}
