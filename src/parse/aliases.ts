/** Aliases as their source spells them, so that `0700` keeps its zero. */
export interface AliasReading {
	readonly names: readonly string[];
	/** Index of the block's line whose list holds a list, or -1. */
	readonly nested: number;
}

const KEY = /^alias(?:es)?[ \t]*:(.*)$/i;
const DEEPEST = 16;

export function readAliases(source: readonly string[]): AliasReading {
	const at = source.findIndex(line => KEY.test(line));
	if (at < 0) return { names: [], nested: -1 };
	const first = (KEY.exec(source[at]!)?.[1] ?? '').trim();
	const flow = first.startsWith('[');
	const names = flow ? flowNames(flowText(source, at, first)) : first === '' || first.startsWith('#') ? blockNames(source, at + 1) : [scalar(first)];
	const nested = flow && /\[[^\]]*\[/.test(flowText(source, at, first)) ? at : -1;
	return { names: [...new Set(names.filter(name => name !== ''))], nested };
}

/** A flow list may go on over several lines. */
function flowText(source: readonly string[], at: number, first: string): string {
	const parts = [first];
	for (let line = at + 1; line < source.length && !parts[parts.length - 1]!.includes(']'); line++) parts.push(source[line]!);
	return parts.join(' ');
}

function blockNames(source: readonly string[], from: number): string[] {
	const names: string[] = [];
	for (let line = from; line < source.length; line++) {
		const item = /^[ \t]*-[ \t]+(.*)$/.exec(source[line]!);
		if (item === null) {
			if (source[line]!.trim() === '') continue;
			break;
		}
		const name = (item[1] ?? '').trim();
		for (const one of name.startsWith('[') ? flowNames(name) : [scalar(name)]) names.push(one);
	}
	return names;
}

/** `[A, "B, C", [[D]]]`: the entries of all levels. */
function flowNames(text: string): string[] {
	const names: string[] = [];
	let name = '';
	let quote = '';
	const take = () => {
		names.push(scalar(name.trim()));
		name = '';
	};
	for (const character of text) {
		if (quote !== '') {
			name += character;
			if (character === quote) quote = '';
		} else if ((character === '"' || character === "'") && name.trim() === '') {
			quote = character;
			name += character;
		} else if (character === '[' || character === ']' || character === ',') take();
		else name += character;
	}
	return names.filter(entry => entry !== '');
}

function scalar(text: string): string {
	const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(text);
	if (quoted) return unlinked(unescaped(quoted[2] ?? '', quoted[1] ?? ''));
	return unlinked(text.replace(/\s+#.*$/, '').trim());
}

function unescaped(text: string, quote: string): string {
	return quote === '"' ? text.replace(/\\(["\\])/g, '$1') : text.split("''").join("'");
}

function unlinked(text: string): string {
	return text.replace(/^\[\[/, '').replace(/\]\]$/, '').trim();
}

/** Names in a property: text, numbers and lists of them, any depth. */
export function flattenNames(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	if (!Array.isArray(value) || depth > DEEPEST) return [];
	return value.flatMap(entry => flattenNames(entry, depth + 1));
}
