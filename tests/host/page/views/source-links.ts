import { Decoration, EditorView, MatchDecorator, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { Keymap } from '../ui/keymap';
import type { MarkdownView } from './markdown-view';

const link = Decoration.mark({ class: 'cm-hmd-internal-link' });
const tag = Decoration.mark({ class: 'cm-hashtag' });

const marker = new MatchDecorator({
	regexp: /\[\[[^[\]\n]+\]\]|(?<=^|\s)#[\p{L}\p{N}_/-]*[\p{L}_][\p{L}\p{N}_/-]*/gu,
	decoration: found => found[0].startsWith('#') ? tag : link,
});

const marks = ViewPlugin.fromClass(class {
	decorations: DecorationSet;

	constructor(view: EditorView) {
		this.decorations = marker.createDeco(view);
	}

	update(update: ViewUpdate): void {
		this.decorations = marker.updateDeco(update, this.decorations);
	}
}, { decorations: plugin => plugin.decorations });

/** Wikilinks and tags as such; a Ctrl or Cmd click on a link follows it. */
export function sourceLinks(view: MarkdownView): Extension {
	return [marks, EditorView.domEventHandlers({
		mousedown: event => {
			const el = event.target instanceof Element ? event.target.closest('.cm-hmd-internal-link') : null;
			if (!el || !Keymap.isModifier(event, 'Mod')) return false;
			event.preventDefault();
			const linktext = el.textContent.slice(2, -2).replace(/\\?\|.*/s, '');
			void view.app.workspace.openLinkText(linktext, view.file?.path ?? '', event.altKey ? 'split' : event.shiftKey);
			return true;
		},
	})];
}
