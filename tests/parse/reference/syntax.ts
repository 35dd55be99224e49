import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Extension } from 'micromark-util-types';

declare module 'micromark-util-types' {
	interface TokenTypeMap {
		opaque: 'opaque';
		opaqueData: 'opaqueData';
		wikiLink: 'wikiLink';
		comment: 'comment';
		footnote: 'footnote';
		highlightRun: 'highlightRun';
		highlightMark: 'highlightMark';
	}
}

/** A syntax that Obsidian adds to Markdown, taught to the reference parser: tokens and what they become. */
export interface Syntax {
	readonly tokens: Extension;
	readonly tree?: TreeExtension;
}

const SPACE = 32;
const TAB = -2;
const SPACE_OF_TAB = -1;

export const endsLine = (code: Code) => code === null || code < TAB;
export const isBlank = (code: Code) => code === SPACE || code === TAB || code === SPACE_OF_TAB;
