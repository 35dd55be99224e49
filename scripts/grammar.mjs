// `npm run grammar`: writes the parser of the query language anew from its grammar.
import { buildParserFile } from '@lezer/generator';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const folder = path.join(root, 'src/query/syntax');

/** What the grammar gives: the text of the parser, and of the numbers of its terms. */
export async function generated() {
	const grammar = await readFile(path.join(folder, 'query.grammar'), 'utf8');
	const { parser, terms } = buildParserFile(grammar, {
		fileName: 'query.grammar',
		moduleStyle: 'es',
		typeScript: true,
		warn: message => {
			throw new Error(message);
		},
	});
	return { 'parser.ts': typed(parser), 'parser.terms.ts': terms };
}

/** The generator writes `any` where it cannot know. */
function typed(parser) {
	return parser.replace('(value: any, stack: any)', '(value: string, stack: Stack)').replace('import {LRParser} from', 'import {LRParser, type Stack} from');
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	for (const [name, text] of Object.entries(await generated())) await writeFile(path.join(folder, name), text);
}
