import { acceptCompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { Annotation, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import type { Component } from 'obsidian';
import type { QueryError } from '../../model/query';
import type { AskVerbs } from '../asking/verbs';
import { part } from '../draw/parts';
import { applyFix, checking } from './checking';
import { completion, takesSuggestion } from './completion';
import { drawErrors } from './draw-errors';
import { highlighting } from './highlighting';

export interface QueryEditorOptions {
	readonly text: string;
	readonly verbs: Pick<AskVerbs, 'check' | 'complete'>;
	/** After every change that the user makes. */
	readonly onChange?: (text: string) => void;
	/** Enter. */
	readonly onSubmit: (text: string) => void;
	/** The editor goes when this is unloaded. */
	readonly component: Component;
	/** What a screen reader calls it. */
	readonly label?: string;
}

/** The text comes from the view, not from the user. */
const given = Annotation.define<true>();

const example = 'TABLE investments WHERE amount >= $10B';

/** Where a query is typed: highlighted, completed, and checked while it is typed. Enter runs it, Shift-Enter begins a line. */
export class QueryEditor {
	private readonly view: EditorView;
	private readonly problems: HTMLElement;

	constructor(parent: HTMLElement, private readonly options: QueryEditorOptions) {
		const root = part(parent, 'div', 'actor-atlas-query');
		this.view = new EditorView({ parent: root, state: EditorState.create({ doc: options.text, selection: { anchor: options.text.length }, extensions: this.extensions() }) });
		this.problems = part(root, 'div', 'actor-atlas-query-problems');
		this.problems.setAttrs({ role: 'status' });
		this.view.scrollDOM.addClass('actor-atlas-query-lines');
		options.component.register(() => this.view.destroy());
		options.component.register(root.onWindowMigrated(win => this.view.setRoot(win.document)));
	}

	get text(): string {
		return this.view.state.doc.toString();
	}

	/** Puts another query in, without a word to `onChange`; undo brings the one before back. */
	setText(text: string): void {
		if (text === this.text) return;
		this.view.dispatch({ changes: { from: 0, to: this.text.length, insert: text }, selection: { anchor: text.length }, annotations: given.of(true) });
	}

	focus(): void {
		this.view.focus();
		this.view.dispatch({ selection: { anchor: this.view.state.doc.length } });
	}

	private extensions(): Extension {
		const { verbs, label } = this.options;
		return [
			history(),
			this.keys(),
			EditorView.lineWrapping,
			placeholder(example),
			highlighting,
			completion(verbs.complete),
			checking(verbs.check, errors => this.tell(errors)),
			// In a pane that cuts off what overflows, the list of suggestions would be cut off too.
			tooltips({ position: 'fixed' }),
			EditorView.editorAttributes.of({ class: 'actor-atlas-query-editor' }),
			EditorView.contentAttributes.of({ class: 'actor-atlas-query-content', 'aria-label': label ?? 'Query', 'aria-multiline': 'true', dir: 'ltr', spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off' }),
			EditorView.updateListener.of(update => {
				if (!update.docChanged) return;
				this.tell([]);
				if (!update.transactions.some(transaction => transaction.annotation(given))) this.options.onChange?.(this.text);
			}),
		];
	}

	private keys(): Extension {
		const own = keymap.of([
			{ key: 'Enter', run: view => takesSuggestion(view, this.options.verbs.complete) || this.submit(), shift: insertNewline },
			{ key: 'Tab', run: acceptCompletion },
			{ key: 'Mod-Enter', run: () => this.submit() },
		]);
		return [Prec.highest(own), keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap])];
	}

	private submit(): boolean {
		closeCompletion(this.view);
		this.options.onSubmit(this.text);
		return true;
	}

	private tell(errors: readonly QueryError[]): void {
		drawErrors(this.problems, this.text, errors, error => applyFix(this.view, error));
	}
}
