import { limitGraph } from '../../graph/choose/limit';
import { neighboursOf } from '../../graph/choose/neighbours';
import type { Graph } from '../../graph/graph';
import type { AnswerRow } from '../../model/answer';
import { drawMessage, type Message } from '../draw/message';
import { Frame } from '../draw/frame';
import { part } from '../draw/parts';
import { graphOfAnswer, saysNothing } from './answer-graph';
import { answerMessage, answerWords } from './answer-words';
import { FIRST_MOST } from './graph-state';
import { sameDrawing } from './same-drawing';
import { type BoxHost, StageBox } from './stage-box';

/** As long as a frame may work on the graph of the vault, in milliseconds. */
const slice = 8;
const LINKS_EACH = 5;
const NO_ACTIONS = { neighbourhood: null, chain: null, pin: null };

/** The rows of an answer as a graph, with what can be done with one. */
export class AnswerStage {
	readonly root: HTMLElement;
	private readonly box: StageBox;
	private readonly frame: Frame;
	private rows: readonly AnswerRow[] = [];
	private drawn: { readonly rows: readonly AnswerRow[]; readonly vault: Graph; readonly graph: Graph } | null = null;
	private selected: string | null = null;

	constructor(parent: HTMLElement, private readonly host: BoxHost) {
		this.root = parent.createDiv({ cls: 'actor-atlas-answer-graph' });
		const place = part(this.root, 'div', 'actor-atlas-graph-place');
		this.box = new StageBox(part(place, 'div', 'actor-atlas-graph-stage'), host, {
			nodeActions: () => NO_ACTIONS,
			centre: id => this.select(id),
			focus: id => (id === null ? this.select(null) : undefined),
			pin: () => undefined,
			settled: () => undefined,
			transform: () => undefined,
		});
		this.frame = new Frame(this.root, () => this.look());
		host.component.register(() => this.frame.cancel());
		host.component.register(host.verbs.onChange(() => this.notesChanged()));
	}

	show(rows: readonly AnswerRow[]): void {
		this.rows = rows;
		this.look();
	}

	focus(): void {
		this.box.stage.canvas.focus();
	}

	/** Where it is not shown it is asked for again before it is. */
	private notesChanged(): void {
		if (this.root.parentElement?.hidden !== true) this.frame.request();
	}

	/** Asks for the graph of the vault; while it is being made, again in each frame. */
	private look(): void {
		if (this.host.verbs.progress() !== null) return this.frame.request();
		const { performance } = this.root.win;
		const end = performance.now() + slice;
		const vault = this.host.verbs.graph(() => performance.now() < end);
		if (vault === null) {
			this.frame.request();
			if (this.drawn === null) this.say({ icon: 'waypoints', title: 'Drawing the graph', text: 'What your notes say of each other is put together.' }, '');
		} else if (this.drawn?.rows !== this.rows || this.drawn.vault !== vault) this.draw(vault);
	}

	private draw(vault: Graph): void {
		const passed = graphOfAnswer({ rows: this.rows }, vault);
		const { graph } = limitGraph(passed, FIRST_MOST, LINKS_EACH * FIRST_MOST);
		const before = this.drawn;
		this.drawn = { rows: this.rows, vault, graph };
		if (!graph.nodes.some(({ id }) => id === this.selected)) this.selected = null;
		if (before === null || !sameDrawing(before.graph, graph)) this.box.hideCard();
		this.put(graph);
		this.say(answerMessage(passed), answerWords({ graph, passed }, saysNothing(this.rows, passed)));
	}

	private put(graph: Graph): void {
		const { stage } = this.box;
		this.box.show(graph, { type: 'force', pinned: new Map(), before: stage.positions() }, this.highlight(graph));
	}

	/** A double click: its neighbours stand out. */
	private select(id: string | null): void {
		if (this.selected === id) return;
		this.selected = id;
		this.box.stage.select(id);
		if (this.drawn !== null) this.put(this.drawn.graph);
	}

	private highlight(graph: Graph): ReadonlySet<string> | null {
		return this.selected === null ? null : new Set([this.selected, ...(neighboursOf(graph).get(this.selected) ?? []).map(({ id }) => id)]);
	}

	private say(message: Message | null, words: string): void {
		const place = part(part(this.root, 'div', 'actor-atlas-graph-place'), 'div', 'actor-atlas-message-place');
		place.hidden = message === null;
		drawMessage(place, message);
		const line = part(this.root, 'div', 'actor-atlas-answer-graph-words');
		line.setAttr('role', 'status');
		line.setText(words);
	}
}
