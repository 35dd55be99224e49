import { APOSTROPHE, BACKTICK, COLON, DASH, DOT, EQUALS, GREATER, isDigit, isLetter, isSpace, LESS, QUOTE, SLASH, UNDERSCORE } from './characters';

/** Offset after the complete HTML tag at `at` (CommonMark 6.6), or 0 when there is none. */
export function htmlTagEnd(text: string, at: number, end: number): number {
	const closing = text.charCodeAt(at + 1) === SLASH;
	const name = at + (closing ? 2 : 1);
	if (name >= end || !isLetter(text.charCodeAt(name))) return 0;
	let next = name;
	while (next < end && isNameCharacter(text.charCodeAt(next))) next++;
	if (closing) return closeAt(text, skipSpaces(text, next, end), end);
	for (;;) {
		const attribute = skipSpaces(text, next, end);
		if (attribute === next || attribute >= end || !startsAttribute(text.charCodeAt(attribute))) return closeTag(text, attribute, end);
		next = attributeEnd(text, attribute, end);
		if (next === 0) return 0;
	}
}

function closeTag(text: string, at: number, end: number): number {
	return closeAt(text, text.charCodeAt(at) === SLASH ? at + 1 : at, end);
}

function closeAt(text: string, at: number, end: number): number {
	return at < end && text.charCodeAt(at) === GREATER ? at + 1 : 0;
}

/** Offset after `name`, `name=value` or `name = "value"`; 0 when the value is broken. */
function attributeEnd(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && (startsAttribute(text.charCodeAt(next)) || isAttributeCharacter(text.charCodeAt(next)))) next++;
	const equals = skipSpaces(text, next, end);
	if (equals >= end || text.charCodeAt(equals) !== EQUALS) return next;
	return valueEnd(text, skipSpaces(text, equals + 1, end), end);
}

function valueEnd(text: string, at: number, end: number): number {
	const quote = text.charCodeAt(at);
	if (at < end && (quote === QUOTE || quote === APOSTROPHE)) {
		let close = at + 1;
		while (close < end && text.charCodeAt(close) !== quote) close++;
		return close < end ? close + 1 : 0;
	}
	let next = at;
	while (next < end && !endsBareValue(text.charCodeAt(next))) next++;
	return next === at ? 0 : next;
}

function endsBareValue(code: number): boolean {
	return isSpace(code) || code === QUOTE || code === APOSTROPHE || code === LESS || code === EQUALS || code === GREATER || code === BACKTICK;
}

function skipSpaces(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && isSpace(text.charCodeAt(next))) next++;
	return next;
}

function isNameCharacter(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === DASH;
}

function startsAttribute(code: number): boolean {
	return isLetter(code) || code === UNDERSCORE || code === COLON;
}

function isAttributeCharacter(code: number): boolean {
	return isDigit(code) || code === DOT || code === DASH;
}
