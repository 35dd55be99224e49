import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A piece of syntax that marked does not know: found by `match` where `hint` occurs. */
function inline(name: string, hint: RegExp, match: RegExp, render: (found: string[]) => string): TokenizerAndRendererExtension {
	return {
		name,
		level: 'inline',
		start: source => hint.exec(source)?.index,
		tokenizer(source): Tokens.Generic | undefined {
			const found = match.exec(source);
			return found ? { type: name, raw: found[0], found: [...found] } : undefined;
		},
		renderer: token => render((token as Tokens.Generic & { found: string[] }).found), // made by the tokenizer above
	};
}

const displayText = (link: string): string => link.replace(/^#/, '').replace(/#\^?/g, ' > ');

const wikilink = inline('wikilink', /!?\[\[/, /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/, ([, embed, link = '', shown]) => {
	const href = escape(link.trim());
	const text = escape(shown ?? displayText(link.trim()));
	if (embed) return `<span class="internal-embed" src="${href}" alt="${text}" data-href="${href}">${text}</span>`;
	return `<a data-href="${href}" href="${href}" class="internal-link" target="_blank" rel="noopener nofollow">${text}</a>`;
});

const tag = inline('tag', /(?<=^|\s)#/, /^#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+)/u, ([raw = '', name = '']) =>
	/^[\d/]+$/.test(name) ? escape(raw) : `<a href="#${escape(name)}" class="tag" target="_blank" rel="noopener nofollow">#${escape(name)}</a>`);

const highlight = inline('highlight', /==/, /^==(?=\S)([^\n]*?\S)==/, ([, text = '']) => `<mark>${escape(text)}</mark>`);
const comment = inline('comment', /%%/, /^%%[^\n]*?%%/, () => '');
const math = inline('math', /\$/, /^\$(?=\S)([^$\n]*\S)\$(?!\d)/, ([, text = '']) => `<span class="math math-inline">${escape(text)}</span>`);
const blockId = inline('blockId', /\s\^[a-zA-Z0-9-]+\s*$/, /^\s\^[a-zA-Z0-9-]+\s*$/, () => '');

const blockComment: TokenizerAndRendererExtension = {
	name: 'blockComment',
	level: 'block',
	start: source => /(?:^|\n)%%/.exec(source)?.index,
	tokenizer(source): Tokens.Generic | undefined {
		const found = /^%%[\s\S]*?(?:%%[^\n]*(?:\n|$)|$)/.exec(source);
		return found ? { type: 'blockComment', raw: found[0] } : undefined;
	},
	renderer: () => '',
};

/** Markdown as the app reads it: a line break is a line break, one `~` is a character. */
export const syntax = new Marked({
	gfm: true,
	breaks: true,
	extensions: [wikilink, tag, highlight, comment, math, blockId, blockComment],
	tokenizer: {
		del(source) {
			return /^~~(?!~)/.test(source) ? false : undefined;
		},
	},
});
