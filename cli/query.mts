import { ANSWER_FORMATS, asText } from '../src/atlas/answer-formats';
import { openVault } from './folder.mjs';
import { UsageError, type Options } from './options.mjs';
import { errorText } from './query-error.mjs';
import { today } from './today.mjs';
import { readVault } from './vault-atlas.mjs';

const BAD_QUERY = 2;

/** Prints what a query gives; a bad query goes to stderr with carets under the place. */
export function runQuery(options: Options, print: (line: string) => void, complain: (line: string) => void): number {
	const text = options.words[0];
	if (text === undefined) throw new UsageError('query wants a query, for example: query "TABLE investments OF #hyperscaler"');
	const wanted = options.format ?? 'table';
	const format = ANSWER_FORMATS.find(name => name === wanted);
	if (format === undefined) throw new UsageError(`--format is table, json, csv, tsv or md, not "${wanted}".`);
	const { atlas } = readVault(openVault(options.vault), options.settings);
	const answer = atlas.query(text, today(options));
	if ('errors' in answer) {
		complain(answer.errors.map(error => errorText(text, error)).join('\n\n'));
		return BAD_QUERY;
	}
	print(asText(answer, format));
	return 0;
}
