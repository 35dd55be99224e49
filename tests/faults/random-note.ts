import { joined } from './lines';
import type { Luck } from './luck';

const THESES = ['Long Chips', 'Short Steel', 'Capex peaks'];
const WORDS = ['ships in volume', 'yield above 60%', 'closes the deal', 'same', 'same', 'opens a plant', 'raises the guide'];
const MARKERS = ['-', '-', '-', '*', '+', '1.', '1)'];
const HEADINGS = ['## What to watch', '## What to watch', '## Related', '### Later', '## Notes'];

/** One line that is an item: plain, nested, quoted, with what is written into items, with trailing blanks. */
export function randomItem(luck: Luck): string {
	const indent = luck.pick(['', '', '', '', '  ', '> ', '> > ']);
	const box = luck.pick(['[ ] ', '[ ] ', '[ ] ', '[x] ', '[/] ', '']);
	const words = luck.chance(0.15) ? `[[${luck.pick(THESES)}]] — ${luck.pick(WORDS)}` : luck.pick(WORDS);
	const day = luck.pick(['', '', '', '', ' 📅 2026-06-30', ' [due:: 2026-06-30]', ' ^id7']);
	const blanks = luck.pick(['', '', '', '', '  ', '\t']);
	return `${indent}${luck.pick(MARKERS)} ${box}${words}${day}${blanks}`;
}

/** Something that shows the same lines where they are no items. */
function hiddenBlock(luck: Luck, item: string): string[] {
	const [open, close] = luck.pick([
		['```', '```'],
		['~~~ md', '~~~'],
		['%%', '%%'],
		['<!--', '-->'],
		['$$', '$$'],
		['> ```', '> ```'],
	] as const);
	const inside = open.startsWith('>') ? `> ${item.replace(/^[\s>]*/, '')}` : item;
	return ['', open, inside, close, ''];
}

function block(luck: Luck, items: string[]): string[] {
	const known = items.length > 0 && luck.chance(0.4) ? luck.pick(items) : randomItem(luck);
	const roll = luck.next();
	if (roll < 0.55) {
		items.push(known);
		return [known];
	}
	if (roll < 0.68) return ['', luck.pick(HEADINGS), ''];
	if (roll < 0.8) return hiddenBlock(luck, known);
	if (roll < 0.87) return ['', '> [!todo] Titled', `> ${known.replace(/^[\s>]*/, '')}`, ''];
	return ['', luck.pick(['Some words.', 'More [[words]] here.', '| A | B |\n|---|---|\n| 1 | 2 |']), ''];
}

export function randomLines(luck: Luck): string[] {
	const items: string[] = [];
	const lines = luck.chance(0.3) ? ['---', 'tags: [actor]', '---'] : [];
	lines.push('# A note');
	for (let blocks = 4 + luck.below(22); blocks > 0; blocks--) lines.push(...block(luck, items));
	if (luck.chance(0.3)) lines.push('', '*Updated 2026-01-05*');
	return lines.flatMap(line => line.split('\n'));
}

export function randomEnding(luck: Luck): () => string {
	const one = luck.pick(['\n', '\r\n', '\r', 'mixed']);
	return () => (one === 'mixed' ? luck.pick(['\n', '\r\n', '\r']) : one);
}

/** A note of such lines, in line endings of one kind or of several, with or without a mark and a last ending. */
export function randomNote(luck: Luck): string {
	const ending = randomEnding(luck);
	const lines = randomLines(luck);
	const keepsLast = luck.chance(0.7);
	// Now and then a byte that is not UTF-8, or the very character that a decoder puts in the place of one.
	const odd = luck.chance(0.15) ? lines.indexOf('Some words.') : -1;
	if (odd >= 0) lines[odd] = luck.pick(['Some caf\udce9 words.', 'Some caf\ufffd words.']);
	const ended = lines.map((text, at) => ({ text, ending: at < lines.length - 1 || keepsLast ? ending() : '' }));
	return joined(ended, luck.chance(0.2));
}
