import { Menu, type WorkspaceLeaf } from 'obsidian';
import type { Behind, News, NewsSince } from '../../model/news';
import { type ListPlan, ListView } from '../draw/list-view';
import { drawMessage } from '../draw/message';
import type { TreePen } from '../draw/tree-list';
import type { Copy } from '../gestures/lead';
import { showMenu } from '../gestures/menu';
import { openLead, paneOf } from '../gestures/open';
import { sinceAsMarkdown } from './copy';
import { drawLine, lineEstimate, type LinePen } from './draw-line';
import { drawToolbar } from './draw-toolbar';
import { emptyMessage } from './empty';
import { linesOf, listingOf, NO_LISTING, type SinceGroup, type SinceLine, type SinceListing } from './listing';
import { LogActions } from './log-actions';
import { firstDay } from './read-since';
import { FIRST_STATE, readSinceState, renamed, setClosed, type SinceState } from './since-state';
import type { SinceVerbs } from './verbs';

export const SINCE_VIEW_TYPE = 'actor-atlas-since';

const plan: ListPlan<SinceState> = {
	cls: 'actor-atlas-since', places: ['toolbar', 'reading-place', 'message-place'], pause: 300, firstState: FIRST_STATE, read: readSinceState, renamed,
};

/** What notes have written since a day, by actor and by thesis. */
export class SinceView extends ListView<SinceState, SinceLine, SinceVerbs> {
	override icon = 'newspaper';

	private listing: SinceListing = NO_LISTING;
	/** What was found last: a search asks nothing anew. */
	private found: { readonly day: string; readonly since: NewsSince } | null = null;
	private readonly behind = new Map<string, Behind>();
	private readonly logs: LogActions;

	constructor(leaf: WorkspaceLeaf, verbs: SinceVerbs) {
		super(leaf, verbs, plan);
		this.logs = new LogActions(this.app, verbs);
	}

	getViewType(): string {
		return SINCE_VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Since…';
	}

	protected treePen(): TreePen<SinceLine> {
		return {
			label: 'What is new',
			selects: false,
			estimate: lineEstimate,
			draw: (el, line) => drawLine(el, line, this.linePen()),
			fold: (line, closed) => this.fold(line, closed),
			key: (evt, at) => this.onLineKey(evt, at),
		};
	}

	protected ask(): void {
		this.behind.clear();
		this.found = null;
	}

	protected arrange(): void {
		const day = this.day();
		this.listing = this.isStale || day === null ? NO_LISTING : listingOf(this.since(day), this.state, path => this.behindOf(path));
		this.arrangeLines();
	}

	protected linesNow(): readonly SinceLine[] {
		return linesOf(this.listing, this.state);
	}

	private day(): string | null {
		return firstDay(this.state, this.verbs.today());
	}

	private since(day: string): NewsSince {
		if (this.found?.day !== day) this.found = { day, since: this.verbs.newsSince(day) };
		return this.found.since;
	}

	private behindOf(path: string): Behind {
		const behind = this.behind.get(path) ?? this.verbs.behind(path);
		this.behind.set(path, behind);
		return behind;
	}

	private fold(line: SinceLine, closed: boolean): void {
		if (line.type === 'group') this.refold(setClosed(this.state, [line.group.path], closed));
	}

	private showWhole({ path }: SinceGroup): void {
		this.refold({ ...this.state, whole: [...this.state.whole, path] });
	}

	protected drawAbove(isReading: boolean): void {
		this.drawToolbar(this.place('toolbar'));
		const place = this.place('message-place');
		const message = emptyMessage(this.listing, this.state, this.day(), isReading);
		place.hidden = message === null;
		drawMessage(place, message);
	}

	private drawToolbar(bar: HTMLElement): void {
		const { state, listing } = this;
		drawToolbar(bar, {
			state,
			listing,
			day: this.day(),
			anyOpen: listing.groups.some(({ path }) => !state.closed.includes(path)),
			change: next => this.change({ ...this.state, ...next }),
			foldAll: closed => this.refold(setClosed(this.state, this.listing.groups.map(({ path }) => path), closed)),
			filterMenu: (evt, button) => showMenu(this.filterMenu(), evt, button),
			copies: this.copies(),
			enterList: () => this.enterList(),
		});
	}

	private filterMenu(): Menu {
		const { onlyOwnDays } = this.state;
		return new Menu().addItem(item => item.setTitle('Only lines that say their day').setChecked(onlyOwnDays).onClick(() => this.change({ ...this.state, onlyOwnDays: !onlyOwnDays })));
	}

	private copies(): Copy[] {
		return [{ title: 'Copy all listed as Markdown', text: () => sinceAsMarkdown(this.listing) }];
	}

	private linePen(): LinePen {
		const { gestures, logs, verbs } = this;
		return {
			gestures,
			logs,
			copies: this.copies(),
			linkTarget: (target, sourcePath) => verbs.linkTarget(target, sourcePath),
			fold: (line, closed) => this.fold(line, closed),
			showWhole: group => this.showWhole(group),
			pickThesis: (news, evt, button) => this.pickThesis(news, evt, button),
		};
	}

	private pickThesis(news: News, evt: MouseEvent, button: HTMLElement): void {
		const menu = new Menu();
		this.logs.addItems(menu, news);
		showMenu(menu, evt, button);
	}

	private onLineKey(evt: KeyboardEvent, at: number): boolean {
		const line = this.lines[at];
		const isOpening = evt.key === 'Enter' || evt.key === ' ';
		if (line?.type === 'group' && evt.key === 'Enter') openLead(this.app, { path: line.group.path, line: 0 }, paneOf(evt));
		else if (line?.type === 'group' && evt.key === ' ') this.fold(line, line.open === true);
		else if (line?.type === 'more' && isOpening) this.showWhole(line.group);
		else if (line?.type === 'news' && evt.key.toLowerCase() === 'e' && !evt.ctrlKey && !evt.metaKey && !evt.altKey) this.logs.addOrPick(line.news);
		else return false;
		return true;
	}
}
