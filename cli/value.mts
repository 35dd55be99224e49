import { valueOf } from '../src/atlas/value';
import { numberedLines, textField } from './json-lines.mjs';
import { UsageError, type Options } from './options.mjs';

/** The typed value of one cell, or with `--stdin` of one cell a line. */
export function runValue(options: Options, print: (line: string) => void): number {
	if (options.stdin) {
		for (const { number, fields } of numberedLines()) print(JSON.stringify(valueOf(cellIn(fields, number))));
		return 0;
	}
	const [text] = options.words;
	if (text === undefined || options.words.length > 1) throw new UsageError('value wants one cell in quotes, for example: value --header "Revenue (€M)" "450"');
	const { header, row, section, tags } = options.cell;
	print(JSON.stringify(valueOf({ text, header, row, section, tags: listed(tags) })));
	return 0;
}

function cellIn(fields: ReadonlyMap<string, unknown>, number: number) {
	const text = fields.get('text');
	if (typeof text !== 'string') throw new UsageError(`Line ${number} of the input has no text: {"text": "...", "header": ...} is wanted.`);
	return { text, header: textField(fields, 'header'), row: textField(fields, 'row'), section: textField(fields, 'section'), tags: tagsIn(fields.get('tags'), number) };
}

function tagsIn(tags: unknown, number: number): string[] {
	if (tags === undefined || tags === null) return [];
	if (typeof tags === 'string') return listed(tags);
	if (Array.isArray(tags) && tags.every(tag => typeof tag === 'string')) return tags;
	throw new UsageError(`Line ${number} of the input has tags that are no list of words.`);
}

function listed(tags: string): string[] {
	return tags.split(',').map(tag => tag.trim()).filter(tag => tag !== '');
}
