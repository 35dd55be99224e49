import { classifyCharacter } from 'micromark-util-classify-character';
import type { Code, Construct, Event, State, TokenTypeMap } from 'micromark-util-types';
import { readWikiLink } from '../../../src/parse/link-syntax';
import { endsLine, isBlank, type Syntax } from './syntax';

const BANG = 33;
const PERCENT = 37;
const EQUALS = 61;
const OPEN = 91;
const CLOSE = 93;
const CARET = 94;

/** A token from `open` to the first `close`, both of two equal characters, within one line. */
function pairTokens(type: keyof TokenTypeMap & ('wikiLink' | 'comment'), open: number, close: number, embeds: boolean): Construct {
	return {
		name: type,
		tokenize(effects, ok, nok) {
			let opened = 0;
			let closed = 0;
			let filled = open === close;
			const start: State = code => {
				effects.enter(type);
				return code === BANG && embeds ? consume(code, opening) : opening(code);
			};
			const consume = (code: Code, next: State): State => {
				effects.consume(code);
				return next;
			};
			const opening: State = code => {
				if (code !== open) return nok(code);
				return consume(code, ++opened < 2 ? opening : inside);
			};
			const inside: State = code => {
				if (endsLine(code)) return nok(code);
				if (code === close) {
					if (++closed < 2) return consume(code, inside);
					if (!filled) return nok(code);
					effects.consume(code);
					effects.exit(type);
					return ok;
				}
				closed = 0;
				// Two opening marks nearer to the closing ones make the link.
				if (code !== open) opened = 0;
				else if (++opened >= 2) return nok(code);
				filled ||= !isBlank(code);
				return consume(code, inside);
			};
			return start;
		},
	};
}

const wikiLinkTokens = pairTokens('wikiLink', OPEN, CLOSE, false);

export const wikiLinks: Syntax = {
	tokens: { text: { [OPEN]: wikiLinkTokens, [BANG]: pairTokens('wikiLink', OPEN, CLOSE, true) } },
	tree: {
		enter: {
			wikiLink(token) {
				const source = this.sliceSerialize(token).replace(/^!/, '');
				const link = readWikiLink(source, 0, source.length - 2);
				this.enter({ type: 'text', value: link?.display ?? source }, token);
				this.exit(token);
			},
		},
	},
};

export const inlineComments: Syntax = {
	tokens: { text: { [PERCENT]: pairTokens('comment', PERCENT, PERCENT, false) } },
	tree: {
		enter: {
			comment(token) {
				this.enter({ type: 'html', value: '' }, token);
				this.exit(token);
			},
		},
	},
};

/** Two equals signs open and close by the rules of strikethrough; paired ones are marks, which show nothing. */
const highlightTokens: Construct = {
	name: 'highlight',
	tokenize(effects, ok, nok) {
		const { previous } = this;
		const before = classifyCharacter(previous);
		let size = 0;
		const more: State = code => {
			if (code === EQUALS) {
				if (++size > 2) return nok(code);
				effects.consume(code);
				return more;
			}
			if (size < 2) return nok(code);
			const token = effects.exit('highlightRun');
			const after = classifyCharacter(code);
			token._open = after === undefined || (after === 2 && before !== undefined);
			token._close = before === undefined || (before === 2 && after !== undefined);
			return ok(code);
		};
		return code => {
			if (previous === EQUALS) return nok(code);
			effects.enter('highlightRun');
			return more(code);
		};
	},
	resolveAll(events) {
		const open: Event[] = [];
		for (const event of events) {
			const [side, token] = event;
			if (side !== 'enter' || token.type !== 'highlightRun') continue;
			const opener = token._close === true ? open.pop() : undefined;
			if (opener) {
				opener[1].type = 'highlightMark';
				token.type = 'highlightMark';
			} else if (token._open === true) open.push(event);
		}
		for (const [, token] of events) if (token.type === 'highlightRun') token.type = 'data';
		return events;
	},
};

export const highlights: Syntax = { tokens: { text: { [EQUALS]: highlightTokens }, attentionMarkers: { null: [EQUALS] } } };

/** `[^name]`, also before a colon at the begin of its own line. */
export const footnotes: Syntax = {
	tokens: {
		text: {
			[OPEN]: {
				name: 'footnote',
				tokenize(effects, ok, nok) {
					let size = 0;
					const name: State = code => {
						if (endsLine(code) || isBlank(code) || code === OPEN || (code === CLOSE && size === 0)) return nok(code);
						effects.consume(code);
						if (code !== CLOSE) {
							size++;
							return name;
						}
						effects.exit('footnote');
						return ok;
					};
					return code => {
						effects.enter('footnote');
						effects.consume(code);
						return caret => {
							if (caret !== CARET) return nok(caret);
							effects.consume(caret);
							return name;
						};
					};
				},
			},
		},
	},
	tree: {
		enter: {
			footnote(token) {
				this.enter({ type: 'html', value: '' }, token);
				this.exit(token);
			},
		},
	},
};
