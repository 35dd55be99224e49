import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { parseNote } from '../../src/parse/note';
import { splitLines } from '../../src/parse/lines';
import { hasReferenceData, markdownFiles, vaultFolder } from '../reference-data';
import { optionsOf, rulings } from '../parse/rulings/rulings';
import { referenceReading } from '../parse/reference/reference-reading';
import { ROUNDS, shortest } from './shortest';

const ENOUGH = 1_500_000;

function countLines(text: string): number {
	let lines = 1;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}

/** So many copies of a vault's notes that a round can be timed. */
function enough(root: string): Array<readonly [file: string, text: string]> {
	const notes = markdownFiles(root);
	const size = notes.reduce((sum, [, text]) => sum + text.length, 0);
	return Array.from({ length: Math.max(1, Math.ceil(ENOUGH / size)) }, () => notes).flat();
}

/** Prints how many times as long as the bare scan for line ends each way of reading a vault takes, all in one run. */
function compare(title: string, root: string): void {
	const notes = enough(root);
	const texts = notes.map(([, text]) => text);
	const every = (act: (text: string) => unknown) => () => texts.forEach(act);
	const scan = every(countLines);
	const floor = shortest(scan, ROUNDS * 4);
	const ways: Array<readonly [string, () => void, number]> = [
		['bare scan for line ends', scan, ROUNDS],
		['splitLines', every(splitLines), ROUNDS],
		['parseNote, warm', every(text => parseNote('note.md', text, () => ({}))), ROUNDS * 2],
		['reading the files', () => notes.forEach(([file]) => readFileSync(path.join(root, file), 'utf8')), ROUNDS],
		['marked, blocks and inline', every(text => marked.lexer(text)), 3],
		['micromark and mdast with GFM', every(text => referenceReading(text, optionsOf(rulings), text)), 1],
	];
	const size = texts.reduce((sum, text) => sum + text.length, 0);
	console.log(`\n${title}: ${notes.length} notes, ${(size / 1e6).toFixed(1)} MB`);
	for (const [name, act, rounds] of ways) {
		const took = shortest(act, rounds);
		console.log(`${name.padEnd(32)} ${took.toFixed(1).padStart(8)} ms ${(took / floor).toFixed(1).padStart(8)}x`);
	}
}

compare('The sample vault', path.resolve('sample-vault'));
if (hasReferenceData) compare('The real vault', vaultFolder);
else console.log('\nThe real vault is not here.');
