/** A text cut at its line endings, read off the characters one by one: no code of the plugin's takes part. */
export interface TextLine {
	readonly text: string;
	/** "" after the last line. */
	readonly ending: string;
	/** Where the line begins in the text. */
	readonly start: number;
}

export const MARK = '\ufeff';

export function linesOf(whole: string): TextLine[] {
	const lines: TextLine[] = [];
	let start = whole.startsWith(MARK) ? 1 : 0;
	for (let at = start; at <= whole.length; at++) {
		const char = whole[at];
		if (char !== undefined && char !== '\n' && char !== '\r') continue;
		const ending = char === undefined ? '' : char === '\r' && whole[at + 1] === '\n' ? '\r\n' : char;
		lines.push({ text: whole.slice(start, at), ending, start });
		at += Math.max(0, ending.length - 1);
		start = at + 1;
	}
	return lines;
}

export function joined(lines: readonly Pick<TextLine, 'text' | 'ending'>[], mark: boolean): string {
	return (mark ? MARK : '') + lines.map(({ text, ending }) => text + ending).join('');
}
