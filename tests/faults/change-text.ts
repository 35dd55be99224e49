import type { TextChange } from '../../src/model/edit';
import { linesOf, MARK } from './lines';

/** What the told changes make of a text: a break within is the ending of the line that it is put behind, and the last line's is that of the line before. */
export function changeText(whole: string, changes: readonly TextChange[]): string {
	const lines = linesOf(whole);
	const offset = ({ line, ch }: TextChange['from']) => (lines[line]?.start ?? Number.NaN) + ch;
	let made = '';
	let at = 0;
	for (const { from, to, after } of changes) {
		made += whole.slice(at, offset(from)) + after.replaceAll('\n', endingFor(lines.map(({ ending }) => ending), from.line));
		at = offset(to);
	}
	return made + whole.slice(at);
}

function endingFor(endings: readonly string[], line: number): string {
	return endings[line] || endings[line - 1] || '\n';
}

/** As an editor holds it: every ending a line feed. The mark, where there is one, is the first character of its text. */
export function inEditor(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** Without what an editor does not show. */
export function wordsOf(text: string): string {
	return inEditor(text.startsWith(MARK) ? text.slice(1) : text);
}

/** What the app makes of an editor's text when it saves: CRLF where the note had nothing else, else LF. Mixed notes and lone CRs end as LF: that is the app's doing, as far as the model knows it. */
export function asSaved(text: string, base: string): string {
	const onlyPairs = base.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/.test(base);
	return onlyPairs ? text.replaceAll('\n', '\r\n') : text;
}

/** Changes of an editor's own counting: the mark is a character of its first line. */
export function changeEditor(text: string, changes: readonly TextChange[]): string {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const offset = ({ line, ch }: TextChange['from']) => (starts[line] ?? Number.NaN) + ch;
	let made = '';
	let at = 0;
	for (const { from, to, after } of changes) {
		made += text.slice(at, offset(from)) + after;
		at = offset(to);
	}
	return made + text.slice(at);
}
