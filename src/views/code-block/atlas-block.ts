import { type App, debounce, type HoverParent, type HoverPopover, MarkdownRenderChild, Menu, Notice, type WorkspaceLeaf } from 'obsidian';
import type { Answer, AnswerOrErrors, AnswerRow } from '../../model/answer';
import type { QueryError } from '../../model/query';
import { Frame } from '../draw/frame';
import { Gestures } from '../gestures/gestures';
import { showMenu } from '../gestures/menu';
import { paneOf } from '../gestures/open';
import type { GraphVerbs } from '../graph/verbs';
import { Ticking } from '../watching/ticking';
import { answerPrint } from './answer-print';
import { BlockGraph } from './block-graph';
import { addCopies } from './copies';
import { type BlockTool, drawBlock } from './draw-block';
import type { MoreRows } from './draw-result';
import { frozenLines, refenced, withFix } from './frozen';
import { keepToItself } from './keep-to-itself';
import { leafOf } from './leaf-of';
import { Rewriting } from './rewriting';
import type { BlockPlace, BlockVerbs } from './verbs';

/** A longer answer is drawn when it is asked for. */
const rowsAtFirst = 100;
/** A page of more would stand still, and a note of more would be no note any longer: the explorer draws only what can be seen. */
const mostRows = 1_000;
/** A note that is being typed changes the index again and again. */
const pause = 250;

/** The answer to a query that stands in a note, kept as the notes are. */
export class AtlasBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	private answer: AnswerOrErrors | null = null;
	private print = '';
	private rows = rowsAtFirst;
	private stage: BlockGraph | null = null;
	private readonly ticking: Ticking;
	private readonly gestures: Gestures;
	private readonly frame: Frame;
	private readonly askSoon = debounce(() => this.ask(), pause);

	/** @param place where the block stands now, or null where that cannot be told */
	constructor(private readonly app: App, el: HTMLElement, private readonly query: string, private readonly place: () => BlockPlace | null, private readonly verbs: BlockVerbs, private readonly graph: GraphVerbs) {
		super(el);
		this.frame = new Frame(el, () => this.draw());
		this.ticking = new Ticking({ app, edit: intentions => verbs.edit(intentions), redraw: () => this.frame.request() });
		const leaf = (): WorkspaceLeaf => leafOf(app, el);
		this.gestures = new Gestures({ app, hoverParent: this, component: this, get leaf() { return leaf(); } });
	}

	override onload(): void {
		this.containerEl.addClasses(['actor-atlas-block', 'actor-atlas-answers']);
		this.gestures.attach(this.containerEl);
		keepToItself(this.containerEl, this);
		this.register(this.verbs.onChange(() => this.onChange()));
		this.register(() => this.frame.cancel());
		this.register(() => this.askSoon.cancel());
		this.ask();
		this.draw();
	}

	private onChange(): void {
		if (this.verbs.progress() === null) this.askSoon();
		else if (this.answer === null) this.frame.request();
	}

	/** Asks again, and draws where the answer is another one. */
	private ask(): void {
		if (this.verbs.progress() !== null) return;
		this.answer = this.verbs.ask(this.query);
		const print = 'errors' in this.answer ? JSON.stringify(this.answer) : answerPrint(this.answer, this.rows);
		if (print === this.print) return;
		this.print = print;
		this.ticking.settle();
		this.frame.request();
	}

	private draw(): void {
		drawBlock(this.containerEl, {
			query: this.query,
			answer: this.answer,
			progress: this.verbs.progress(),
			rows: this.rows,
			pen: { gestures: this.gestures, linkTarget: this.verbs.linkTarget, today: this.verbs.today(), ticking: this.ticking, query: this.query, drawGraph: (el, rows) => this.drawGraph(el, rows) },
			tools: this.tools(),
			more: this.more(),
			fix: error => this.fix(error),
		});
	}

	/** One for all answers: what was moved or zoomed stays so. */
	private drawGraph(el: HTMLElement, rows: readonly AnswerRow[]): void {
		const { app, graph: verbs } = this;
		this.stage ??= new BlockGraph(el, { app, verbs, hoverParent: this, component: this, get leaf() { return leafOf(app, el); } });
		this.stage.showIn(el, rows);
	}

	private more(): MoreRows | null {
		const count = this.answer === null || 'errors' in this.answer ? 0 : this.answer.rows.length;
		if (count <= this.rows) return null;
		const words = `${count.toLocaleString('en')} rows`;
		return count <= mostRows ? { label: `Show all ${words}`, act: () => this.showAll() } : { label: `Open all ${words} in the explorer`, act: evt => this.verbs.openQuery(this.query, paneOf(evt)) };
	}

	private showAll(): void {
		this.rows = mostRows;
		this.ask();
	}

	private tools(): BlockTool[] {
		const open: BlockTool = { icon: 'table-2', label: 'Open in explorer', act: evt => this.verbs.openQuery(this.query, paneOf(evt)) };
		const { answer } = this;
		if (answer === null || 'errors' in answer || answer.rows.length === 0) return [open];
		return [
			open,
			{ icon: 'copy', label: 'Copy as...', act: (evt, button) => showMenu(this.copyMenu(answer), evt, button) },
			{ icon: 'snowflake', label: 'Freeze into a table', act: () => this.freeze(answer) },
		];
	}

	private copyMenu(answer: Answer): Menu {
		const menu = new Menu();
		addCopies(menu, answer, this.verbs.format);
		return menu;
	}

	private freeze(answer: Answer): void {
		if (answer.rows.length > mostRows) {
			new Notice(`Not frozen: a table of ${answer.rows.length.toLocaleString('en')} rows is too long for a note. With LIMIT ${mostRows} or less it can be frozen.`);
			return;
		}
		const lines = frozenLines(this.query, this.verbs.format(answer, 'md'), answer.notes, this.verbs.today());
		void new Rewriting(this.app, this.verbs, this.query).replace(this.place(), 'The query is now a table that no longer changes.', () => lines);
	}

	private fix(error: QueryError): void {
		const fixed = withFix(this.query, error);
		void new Rewriting(this.app, this.verbs, this.query).replace(this.place(), 'Changed the query.', lines => refenced(lines, fixed));
	}
}
