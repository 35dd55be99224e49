import { exportValue } from '../src/atlas/export-value';
import { asText, type AnswerFormat } from '../src/atlas/answer-formats';
import type { Answer } from '../src/model/answer';
import { openVault } from './folder.mjs';
import { UsageError, type Options } from './options.mjs';
import { today } from './today.mjs';
import { readVault } from './vault-atlas.mjs';

const BAD_QUERY = 2;
const FORMATS: readonly AnswerFormat[] = ['table', 'csv', 'tsv', 'md'];

/** Prints what a query gives; a bad query goes to stderr with a caret under the place. */
export function runQuery(options: Options, print: (line: string) => void, complain: (line: string) => void): number {
	const text = options.words[0];
	if (text === undefined) throw new UsageError('query wants a query, for example: query "TABLE investments OF #hyperscaler"');
	const wanted = options.format ?? 'table';
	const format = FORMATS.find(name => name === wanted);
	if (format === undefined && wanted !== 'json') throw new UsageError(`--format is table, json, csv, tsv or md, not "${wanted}".`);
	const { atlas } = readVault(openVault(options.vault), options.settings);
	const answer = atlas.query(text, today(options));
	if ('errors' in answer) {
		for (const { from, message } of answer.errors) complain(`${text}\n${' '.repeat(from)}^\n${message}`);
		return BAD_QUERY;
	}
	print(format === undefined ? asJson(answer) : asText(answer, format));
	return 0;
}

function asJson({ columns, rows, notes }: Answer): string {
	const cells = rows.map(row => ({ cells: row.cells.map(({ text, value }) => ({ text, value: value === null ? null : exportValue(value) })), path: row.path, line: row.line }));
	return JSON.stringify({ columns: columns.map(({ title }) => title), rows: cells, notes });
}
