import type { WorkspaceLeaf } from 'obsidian';
import type { PlacedProblem } from '../../model/problem';
import { type ListPlan, ListView } from '../draw/list-view';
import { drawMessage } from '../draw/message';
import type { TreePen } from '../draw/tree-list';
import type { Copy } from '../gestures/lead';
import { problemsAsMarkdown, problemsAsText } from './copy';
import { drawLine, lineEstimate, type LinePen } from './draw-line';
import { drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { linesOf, listing, type Listing, type ListLine } from './listing';
import { FIRST_STATE, type ProblemsState, readProblemsState, renamed, setClosed, toggleSeverity } from './problems-state';
import type { ProblemsVerbs } from './verbs';

export const PROBLEMS_VIEW_TYPE = 'actor-atlas-problems';

const plan: ListPlan<ProblemsState> = {
	cls: 'actor-atlas-problems', places: ['toolbar', 'reading-place', 'message-place'], pause: 300, firstState: FIRST_STATE, read: readProblemsState, renamed,
};

/** What could not be read as meant, by note. */
export class ProblemsView extends ListView<ProblemsState, ListLine, ProblemsVerbs> {
	override icon = 'triangle-alert';

	private problems: readonly PlacedProblem[] = [];
	private found: Listing = listing([], FIRST_STATE);

	constructor(leaf: WorkspaceLeaf, verbs: ProblemsVerbs) {
		super(leaf, verbs, plan);
	}

	getViewType(): string {
		return PROBLEMS_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Problems';
	}

	protected treePen(): TreePen<ListLine> {
		return {
			label: 'Problems by note',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => line.type === 'note' && this.fold(line.note.path, closed),
		};
	}

	protected ask(): void {
		this.problems = this.verbs.problems();
	}

	protected arrange(): void {
		this.found = listing(this.problems, this.state);
		this.arrangeLines();
	}

	protected linesNow(): readonly ListLine[] {
		return linesOf(this.found, this.state.closed);
	}

	private fold(path: string, closed: boolean): void {
		this.refold(setClosed(this.state, path, closed));
	}

	private linePen(): LinePen {
		return { gestures: this.gestures, copies: this.copies(), fold: (path, closed) => this.fold(path, closed) };
	}

	protected drawAbove(isReading: boolean): void {
		this.drawToolbar(this.place('toolbar'));
		drawMessage(this.place('message-place'), emptyMessage(this.found, this.state, isReading));
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, found } = this;
		drawToolbar(bar, {
			state,
			listing: found,
			copies: this.copies(),
			anyOpen: found.notes.some(({ path }) => !state.closed.includes(path)),
			search: query => this.change({ ...this.state, query }),
			toggle: severity => this.change(toggleSeverity(this.state, severity)),
			foldAll: closed => this.refold({ ...this.state, closed: closed ? found.notes.map(({ path }) => path) : [] }),
			enterList: () => this.enterList(),
		});
	}

	private copies(): Copy[] {
		return [
			{ title: 'Copy all shown as Markdown', text: () => problemsAsMarkdown(this.found) },
			{ title: 'Copy all shown as text', text: () => problemsAsText(this.found) },
		];
	}
}
