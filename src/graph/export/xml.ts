const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as XML holds it: what XML 1.0 has no place for is left out, half characters among it. */
export function escapeXml(text: string): string {
	let escaped = '';
	for (const letter of text) escaped += isAllowed(letter.codePointAt(0) ?? 0) ? (ENTITIES[letter] ?? letter) : '';
	return escaped;
}

function isAllowed(code: number): boolean {
	if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
	if (code >= 0x7f && code <= 0x9f) return false;
	return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with its content as XML already; numbers to two decimals. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? shortNumber(value) : escapeXml(value)}"`);
	return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

export function shortNumber(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return Number.isFinite(rounded) ? String(Object.is(rounded, -0) ? 0 : rounded) : '0';
}
