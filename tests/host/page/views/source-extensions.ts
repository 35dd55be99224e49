import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, drawSelection, keymap, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { MarkdownView } from './markdown-view';
import { sourceLinks } from './source-links';

const highlight = HighlightStyle.define([
	...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6]
		.map((tag, level) => ({ tag, class: `cm-header cm-header-${level + 1}` })),
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.meta, class: 'cm-formatting' },
]);

/** Which note an editor belongs to; plugins read it from the editor's state. */
export const editorInfoField = StateField.define<MarkdownView | null>({ create: () => null, update: value => value });
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: value => value });
export const editorEditorField = StateField.define<EditorView | null>({ create: () => null, update: value => value });
export const livePreviewState = StateField.define<{ mousedown: boolean }>({ create: () => ({ mousedown: false }), update: value => value });

const flash = StateEffect.define<number | null>();

const flashedLine = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(lines, transaction) {
		let shown = lines.map(transaction.changes);
		for (const effect of transaction.effects) {
			if (!effect.is(flash)) continue;
			shown = effect.value === null ? Decoration.none : Decoration.set(Decoration.line({ class: 'is-flashing' }).range(effect.value));
		}
		return shown;
	},
	provide: field => EditorView.decorations.from(field),
});

/** Scrolls to a line and shows for a while which one it is. */
export function flashLine(cm: EditorView, line: number): void {
	const found = cm.state.doc.line(Math.max(1, Math.min(line + 1, cm.state.doc.lines)));
	cm.dispatch({
		selection: { anchor: found.from },
		effects: [flash.of(found.from), EditorView.scrollIntoView(found.from, { y: 'center' })],
	});
	window.setTimeout(() => { if (cm.dom.isConnected) cm.dispatch({ effects: flash.of(null) }); }, 2500);
}

export function sourceExtensions(view: MarkdownView): Extension[] {
	return [
		editorInfoField.init(() => view),
		editorLivePreviewField,
		flashedLine,
		history(),
		drawSelection(),
		search({ top: true }),
		markdown({ base: markdownLanguage, addKeymap: true }),
		syntaxHighlighting(highlight),
		sourceLinks(view),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
		keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
	];
}
