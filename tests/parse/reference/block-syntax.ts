import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { endsLine, isBlank, type Syntax } from './syntax';

const PERCENT = 37;
const DOLLAR = 36;

const lineEnding: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		return code => {
			if (code === null) return nok(code);
			effects.enter('lineEnding');
			effects.consume(code);
			effects.exit('lineEnding');
			return next => (this.parser.lazy[this.now().line] === true ? nok(next) : ok(next));
		};
	},
};

/** Lines from one that begins with `mark mark` to one that holds it again. */
function opaqueTokens(mark: number): Construct {
	return {
		name: `opaque${mark}`,
		concrete: true,
		tokenize(effects, ok, nok) {
			return new OpaqueTokenizer(this, effects, ok, nok, mark).start;
		},
	};
}

class OpaqueTokenizer {
	private marks = 0;
	private filled = true;

	constructor(
		private readonly context: TokenizeContext,
		private readonly effects: Effects,
		private readonly ok: State,
		private readonly nok: State,
		private readonly mark: number,
	) {}

	readonly start: State = code => {
		this.effects.enter('opaque');
		this.effects.enter('opaqueData');
		return this.opening(code);
	};

	private readonly opening: State = code => {
		if (code !== this.mark) return this.marks === 2 ? this.firstLine(code) : this.nok(code);
		this.effects.consume(code);
		if (++this.marks < 2) return this.opening;
		this.marks = 0;
		return this.firstLine;
	};

	private readonly firstLine: State = code => {
		if (endsLine(code)) return this.afterLine(code);
		this.marks = code === this.mark ? this.marks + 1 : 0;
		this.effects.consume(code);
		return this.marks === 2 ? this.alone : this.firstLine;
	};

	/** After a stretch that ends on its first line there may only be blanks. */
	private readonly alone: State = code => {
		if (endsLine(code)) return this.end(code);
		if (!isBlank(code)) return this.nok(code);
		this.effects.consume(code);
		return this.alone;
	};

	private readonly afterLine: State = code => {
		if (this.context.interrupt === true) return this.ok(code);
		this.exitData();
		return this.effects.check(lineEnding, this.nextLine, this.finish)(code);
	};

	/** A token may not be empty. */
	private exitData(): void {
		if (this.filled) this.effects.exit('opaqueData');
		this.filled = false;
	}

	private readonly nextLine: State = code => {
		this.effects.enter('lineEnding');
		this.effects.consume(code);
		this.effects.exit('lineEnding');
		this.marks = 0;
		return next => {
			if (!endsLine(next)) {
				this.effects.enter('opaqueData');
				this.filled = true;
			}
			return this.line(next);
		};
	};

	private readonly line: State = code => {
		if (endsLine(code)) return this.marks === 2 ? this.end(code) : this.afterLine(code);
		if (this.marks < 2) this.marks = code === this.mark ? this.marks + 1 : 0;
		this.effects.consume(code);
		return this.line;
	};

	private readonly end: State = code => {
		this.exitData();
		return this.finish(code);
	};

	private readonly finish: State = code => {
		this.effects.exit('opaque');
		return this.ok(code);
	};
}

function opaqueNode(this: CompileContext, token: Parameters<CompileContext['enter']>[1]) {
	this.enter({ type: 'html', value: '' }, token);
	this.exit(token);
}

const opaqueTree: TreeExtension = { enter: { opaque: opaqueNode } };

/** `%%` and `$$` blocks. */
export const commentBlocks: Syntax = { tokens: { flow: { [PERCENT]: opaqueTokens(PERCENT) } }, tree: opaqueTree };
export const mathBlocks: Syntax = { tokens: { flow: { [DOLLAR]: opaqueTokens(DOLLAR) } }, tree: opaqueTree };
