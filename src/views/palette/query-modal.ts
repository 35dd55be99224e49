import { type App, Component, debounce, type HoverParent, type HoverPopover, Keymap, Modal, Notice } from 'obsidian';
import type { AnswerOrErrors } from '../../model/answer';
import { drawResult } from '../code-block/draw-result';
import { leafOf } from '../code-block/leaf-of';
import { drawMaybe, part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { Gestures } from '../gestures/gestures';
import { Ticking } from '../watching/ticking';
import { QueryEditor } from '../query-editor/query-editor';
import { drawOffers } from './draw-offers';
import { offers } from './offers';
import type { PaletteVerbs } from './verbs';

/** What Enter does with the query; Ctrl/Cmd-Enter does the other. */
export type QueryUse = 'open' | 'insert';

const rowsShown = 50;
const pause = 150;

/** A query typed over whatever is in front, with its answer below while it is typed. */
export class QueryModal extends Modal implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	private readonly component = new Component();
	private readonly gestures: Gestures;
	private readonly ticking: Ticking;
	private readonly askSoon = debounce(() => this.ask(), pause, true);
	/** Notes that change one after the other must not put it off for ever. */
	private readonly askAgain = debounce(() => this.ask(), pause);
	private editor: QueryEditor | null = null;
	/** The last answer without errors: while a word is typed it stays, dimmed. */
	private answer: AnswerOrErrors | null = null;
	private isStale = false;

	constructor(app: App, private readonly verbs: PaletteVerbs, private readonly use: QueryUse = 'open', private readonly text = '') {
		super(app);
		const leaf = () => leafOf(app, this.containerEl);
		this.gestures = new Gestures({ app, hoverParent: this, component: this.component, get leaf() { return leaf(); } });
		this.ticking = new Ticking({ app, edit: intentions => verbs.edit(intentions), redraw: () => this.draw() });
	}

	override onOpen(): void {
		this.component.load();
		this.modalEl.addClass('actor-atlas-query-modal');
		this.titleEl.addClass('actor-atlas-query-modal-title');
		this.titleEl.setText(this.use === 'open' ? 'Query' : 'Insert query as code block');
		this.contentEl.addClasses(['actor-atlas-query-modal-content', 'actor-atlas-answers']);
		this.editor = new QueryEditor(part(this.contentEl, 'div', 'actor-atlas-query-place'), {
			text: this.text,
			verbs: this.verbs,
			component: this.component,
			onChange: () => this.askSoon(),
			onSubmit: () => this.submit(this.use, null),
		});
		this.contentEl.createDiv('actor-atlas-query-below');
		this.drawKeys();
		this.gestures.attach(this.contentEl);
		this.component.registerDomEvent(this.contentEl, 'keydown', evt => this.onKeyDown(evt), { capture: true });
		// A row that was opened is looked at in its note.
		this.component.registerEvent(this.app.workspace.on('file-open', () => this.close()));
		this.component.register(this.verbs.onChange(() => this.askAgain()));
		this.component.register(() => {
			this.askSoon.cancel();
			this.askAgain.cancel();
		});
		this.ask();
		this.editor.focus();
	}

	override onClose(): void {
		this.component.unload();
		this.contentEl.empty();
	}

	/** Before the editor hears of it. */
	private onKeyDown(evt: KeyboardEvent): void {
		const inEditor = evt.targetNode?.instanceOf(Element) === true && evt.targetNode.closest('.actor-atlas-query-place') !== null;
		if (evt.key === 'Enter' && Keymap.isModifier(evt, 'Mod')) {
			evt.preventDefault();
			evt.stopPropagation();
			this.submit(this.use === 'open' ? 'insert' : 'open', evt);
		} else if (evt.key === 'ArrowDown' && inEditor && this.editor?.text.trim() === '') {
			evt.preventDefault();
			this.contentEl.querySelector<HTMLElement>('.actor-atlas-offer')?.focus();
		}
	}

	private submit(use: QueryUse, evt: KeyboardEvent | null): void {
		const text = this.editor?.text.trim() ?? '';
		if (text === '') return;
		const [wrong] = this.verbs.check(text);
		if (wrong !== undefined) return void new Notice(wrong.message);
		const refusal = use === 'insert' ? this.verbs.insertQuery(text) : null;
		if (refusal !== null) return void new Notice(refusal);
		this.verbs.remember(text);
		this.close();
		if (use === 'open') this.verbs.openQuery(text, evt?.shiftKey === true ? 'tab' : false);
	}

	private ask(): void {
		const text = this.editor?.text ?? '';
		if (text.trim() === '') this.answer = null;
		else if (this.verbs.progress() === null) {
			const answer = this.verbs.ask(text);
			this.isStale = 'errors' in answer;
			if (!this.isStale) this.answer = answer;
			this.ticking.settle();
		}
		this.draw();
	}

	private draw(): void {
		const below = this.contentEl.querySelector<HTMLElement>('.actor-atlas-query-below');
		if (below === null || this.editor === null) return;
		const isEmpty = this.editor.text.trim() === '';
		drawReading(part(below, 'div', 'actor-atlas-reading-place'), this.verbs.progress());
		drawMaybe(below, isEmpty ? offers(this.verbs.saved(), this.verbs.recent(), this.verbs.schema().sources) : null, 'div', 'actor-atlas-offers', (el, list) => {
			drawOffers(el, list, text => this.take(text), () => this.editor?.focus());
		});
		const found = isEmpty || this.answer === null || 'errors' in this.answer ? null : this.answer;
		drawMaybe(below, found, 'div', 'actor-atlas-result', (el, answer) => {
			el.toggleClass('actor-atlas-stale', this.isStale);
			drawResult(el, { ...answer, rows: answer.rows.slice(0, rowsShown) }, { rows: rowsShown, more: null }, this.pen());
		});
		drawMaybe(below, found, 'div', 'actor-atlas-block-notes', (el, answer) => el.setText(answer.notes.join(' ')));
	}

	private pen() {
		return { gestures: this.gestures, linkTarget: this.verbs.linkTarget, today: this.verbs.today(), ticking: this.ticking };
	}

	private take(text: string): void {
		this.editor?.setText(text);
		this.editor?.focus();
		this.ask();
	}

	private drawKeys(): void {
		const bar = this.modalEl.createDiv('prompt-instructions');
		const [enter, other] = this.use === 'open' ? ['to open in explorer', 'to insert as code block'] : ['to insert as code block', 'to open in explorer'];
		for (const [command, purpose] of [['↵', enter], ['ctrl/cmd ↵', other], ['shift ↵', 'for a new line'], ['esc', 'to dismiss']] as const) {
			const one = bar.createDiv('prompt-instruction');
			one.createSpan({ cls: 'prompt-instruction-command', text: command });
			one.createSpan({ text: purpose });
		}
	}
}
