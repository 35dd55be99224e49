import { joined, linesOf, MARK } from './lines';
import type { Luck } from './luck';
import { randomEnding, randomItem } from './random-note';
import { scan } from './scan';

type Line = { readonly text: string; readonly ending: string };

let words = 0;

/** What a hand or another program does to a text: never within a fence, a comment or the front matter, so that the checker can still read it. */
export function perturb(luck: Luck, whole: string): string {
	const lines: Line[] = linesOf(whole);
	const kinds = scan(whole).lines.map(({ kind }) => kind);
	const open = kinds.flatMap((kind, at) => (kind === 'hidden' ? [] : [at]));
	const at = luck.maybe(open);
	if (at === undefined) return whole;
	const ending = lines.find(line => line.ending !== '')?.ending ?? '\n';
	const mark = whole.startsWith(MARK);
	const roll = luck.next();
	if (roll < 0.2) return joined(withLine(lines, at, randomItem(luck), ending), mark);
	if (roll < 0.35) return joined(withLine(lines, at, lines[at]?.text ?? '', ending), mark);
	if (roll < 0.5) return joined(lines.map((line, nth) => (nth === at && kinds[nth] === 'item' ? { ...line, text: `${line.text.trimEnd()} w${++words}` } : line)), mark);
	if (roll < 0.6) return joined(withLine(lines, at, luck.pick(['', '## What to watch', '### Later']), ending), mark);
	if (roll < 0.75 && lines.length > 1) return joined(lines.filter((_, nth) => nth !== at), mark);
	if (roll < 0.8) return joined(withEndings(lines, randomEnding(luck)), mark);
	if (roll < 0.85) return joined(lines, !mark);
	if (roll < 0.9) return joined(lines.map((line, nth) => (nth === at && kinds[nth] === 'item' ? { ...line, text: turned(line.text) } : line)), mark);
	return joined(withLine(lines, lines.length - 1, `Words from elsewhere ${++words}.`, ending), mark);
}

function turned(text: string): string {
	return text.replace('[ ]', '[y]').replace('[x]', '[ ]').replace('[y]', '[x]');
}

/** Below a line; where that has no ending yet, it gets one. */
function withLine(lines: readonly Line[], at: number, text: string, ending: string): Line[] {
	return lines.flatMap((line, nth) => (nth !== at ? [line] : [{ ...line, ending: line.ending || ending }, { text, ending: line.ending }]));
}

function withEndings(lines: readonly Line[], ending: () => string): Line[] {
	return lines.map((line, at) => (at < lines.length - 1 || line.ending !== '' ? { text: line.text, ending: ending() } : line));
}
