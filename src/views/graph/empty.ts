import type { Message } from '../draw/message';
import type { Progress } from '../../model/resolved';
import { noteTitle } from '../text/note-name';
import { firstState, type GraphState, withoutFilters } from './graph-state';
import { type ShownGraph, shownGraph } from './shown-graph';

export interface EmptyMessage extends Message {
	/** Filters hide all of it: they can be cleared. */
	readonly canClear: boolean;
}

/** What to say where nothing is drawn, and what to do; null where there is something. */
export function emptyMessage(shown: ShownGraph | null, state: GraphState, isLocal: boolean, progress: Progress | null): EmptyMessage | null {
	const teach = (icon: string, title: string, text: string, canClear = false): EmptyMessage => ({ icon, title, text, canClear });
	if (progress !== null) return teach('book-open', 'Reading your notes', 'The graph is drawn as soon as all notes are read.');
	if (isLocal && state.centre === null) return teach('waypoints', 'No note is open', 'Open a note: whom it names, and what it helps or hurts, is drawn here.');
	if (shown === null) return teach('waypoints', 'Drawing the graph', 'What your notes say of each other is put together.');
	if (shown.graph.links.length > 0 || (shown.graph.nodes.length > 1)) return null;
	if (shown.base.links.length > 0) return hidden(shown, state, isLocal);
	if (state.lens === 'chain') return teach('route', 'No supply chain', 'Rows under headings such as Suppliers, Customers, Partners or Competitors say who supplies whom. Choose an actor by its menu, or search for one.');
	if (state.centre !== null) return teach('waypoints', `“${noteTitle(state.centre)}” names no one`, 'A note is linked by a line such as “- [[Long TSMC]] (+) ships more wafers” under “For theses”, or by a table of partners, customers or suppliers.');
	return teach('waypoints', 'Nothing is linked yet', 'Write in an actor’s note, under “For theses”: “- [[Long TSMC]] (+) ships more wafers”. Actors are notes with the tag #actor, theses with #thesis; tables of partners, customers and suppliers link actors.');
}

/** Something is linked here, but nothing of it passes. */
function hidden({ base, centre }: ShownGraph, state: GraphState, isLocal: boolean): EmptyMessage {
	const cleared = withoutFilters(state, firstState(isLocal));
	const canClear = cleared !== state && shownGraph(base, { ...cleared, centre }).graph.links.length > 0;
	const text = canClear ? 'Nothing that is linked here passes the legend and the filters.' : 'Only what the legend leaves out is linked here, such as other notes or names without a note: choose in the legend what to show.';
	return { icon: 'filter-x', title: 'Filters hide everything', text, canClear };
}
