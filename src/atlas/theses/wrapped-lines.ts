import type { Impact } from '../../model/mention';
import type { Passage } from '../../model/passage';

const MOST_LINES = 20;

/** The lines with links that a bullet of the log goes on with: their words are the end of what it says, or stand within it. */
export function wrappedLines({ text, form, source: { line } }: Pick<Impact, 'text' | 'form' | 'source'>, passages: ReadonlyMap<number, Passage>): Passage[] {
	const lines: Passage[] = [];
	if (form !== 'evidence') return lines;
	let from = 0;
	for (let at = line + 1; at <= line + MOST_LINES; at++) {
		const passage = passages.get(at);
		if (passage === undefined) continue;
		const found = text.indexOf(` ${passage.text}`, from);
		if (found < 0) break;
		lines.push(passage);
		from = found + passage.text.length + 1;
	}
	return lines;
}
