export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	readonly text: string;
}

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const DECLARATION = /<\?xml version="1\.0" encoding="UTF-8"\?>\s*/y;
// eslint-disable-next-line no-control-regex -- what XML 1.0 does not allow is control characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Reads the part of XML that a picture needs and throws at anything else: comments, entities of its own, what is not closed. */
export function readXml(text: string): XmlElement {
	const bad = FORBIDDEN.exec(text);
	if (bad !== null) throw new Error(`a character that XML has not, at ${bad.index}`);
	const start = match(DECLARATION, text, 0)?.[0].length ?? 0;
	const { element, end } = readElement(text, start);
	if (text.slice(end).trim() !== '') throw new Error(`more after the end: ${text.slice(end, end + 30)}`);
	return element;
}

export function all(element: XmlElement): XmlElement[] {
	return [element, ...element.children.flatMap(all)];
}

export function withClass(element: XmlElement, name: string): XmlElement[] {
	return all(element).filter(({ attributes }) => attributes['class'] === name);
}

function readElement(text: string, at: number): { element: XmlElement; end: number } {
	const open = match(OPEN, text, at);
	if (open === null) throw new Error(`no element at ${at}: ${text.slice(at, at + 60)}`);
	const [whole, name = '', attributeText = '', closed = ''] = open;
	const attributes: Record<string, string> = {};
	for (const [, key = '', value = ''] of attributeText.matchAll(ATTRIBUTE)) {
		if (key in attributes) throw new Error(`${key} twice`);
		attributes[key] = decoded(value);
	}
	const after = at + whole.length;
	if (closed !== '') return { element: { name, attributes, children: [], text: '' }, end: after };
	const { children, text: words, end } = readContent(text, after, name);
	return { element: { name, attributes, children, text: words }, end };
}

function readContent(text: string, start: number, name: string): { children: XmlElement[]; text: string; end: number } {
	const children: XmlElement[] = [];
	let words = '';
	for (let at = start; ; ) {
		const next = text.indexOf('<', at);
		if (next < 0) throw new Error(`${name} is not closed`);
		words += decoded(text.slice(at, next));
		const close = match(CLOSE, text, next);
		if (close !== null) {
			if (close[1] !== name) throw new Error(`${name} closed by ${close[1] ?? ''}`);
			return { children, text: words, end: next + close[0].length };
		}
		const { element, end } = readElement(text, next);
		children.push(element);
		at = end;
	}
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

function decoded(text: string): string {
	if (text.includes(']]>')) throw new Error(']]> in text');
	return text.replace(/&[^;]*;?/g, entity => {
		const letter = ENTITIES[entity];
		if (letter === undefined) throw new Error(`no entity ${entity}`);
		return letter;
	});
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
