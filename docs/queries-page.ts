import type { CompareOperator, FieldType, QueryView } from '../src/model/query';
import { BASE_FIELDS } from '../src/query/base-fields';
import { PHASES } from '../src/query/fields';
import { FUNCTIONS } from '../src/query/functions';
import { HOLDS, OPERATORS } from '../src/query/operators';
import { AcrossClause, FromClause, GroupClause, LimitClause, OfClause, SortClause, WhereClause } from '../src/query/syntax/parser.terms';
import { parser } from '../src/query/syntax/parser';

type Meanings<Key extends string> = Readonly<Record<Key, string>>;

const VIEWS: Meanings<QueryView> = {
	table: 'rows and columns',
	list: 'one line for each row',
	task: 'rows that can be ticked, in the note that they come from; without a source, everything to watch',
	timeline: 'rows by their date',
	graph: 'what the rows link together: the links that they tell of, else the notes that they stand in or name, with what links these',
};

/** Every clause of the grammar, by its term. */
const CLAUSES: ReadonlyMap<number, readonly [form: string, meaning: string]> = new Map([
	[FromClause, ['FROM source', 'what is asked; a source by itself needs no FROM: `TABLE investments`. `FROM tables "Heading"` asks all tables under headings of that name']],
	[OfClause, ['OF scope', 'whom it is about: `#tag`, `[[Note]]`, `"Folder/"`, `linked([[Note]])`, joined by AND, OR, NOT and brackets']],
	[WhereClause, ['WHERE condition', 'what must hold, joined by AND, OR, NOT and brackets']],
	[GroupClause, ['GROUP BY column, ...', 'one row for all rows that have the same there']],
	[AcrossClause, ['ACROSS column', 'the last column is spread side by side, a column for every value of this one']],
	[SortClause, ['SORT column [DESC], ...', 'in which order; rows without a value come last']],
	[LimitClause, ['LIMIT number', 'how many rows, or groups, at most']],
] as const);

const SIGNS: Meanings<CompareOperator> = {
	'=': 'is; for a date: lies within',
	'!=': 'is not',
	'<': 'below, before',
	'<=': 'at most, over by then',
	'>': 'above, after',
	'>=': 'at least, not before',
	IN: 'is one of several, in brackets; for a date: lies within',
	BY: 'is over when that is over',
	BEFORE: 'is over before that begins',
	AFTER: 'begins when that is over',
	CONTAINS: 'has these words in it',
	'STARTS WITH': 'begins with these words',
	HAS: 'of a list, or of a cell with several names: has this one',
};

const START = '<!-- The rest is made out of the language itself by scripts/queries-doc.mjs. -->';

/** The page with its last part made anew. */
export function queriesPage(page: string): string {
	return `${page.slice(0, page.indexOf(START))}${START}\n\n${reference()}\n`;
}

function reference(): string {
	return [
		'## All of it',
		'### Views',
		table('View', 'Shows', Object.entries(VIEWS).map(([view, meaning]) => [`\`${view.toUpperCase()}\``, meaning])),
		'### Clauses',
		'In any order, each once.',
		table('Clause', 'Says', clauseTerms().map(term => clause(term))),
		'### Columns that every row has',
		table('Column', 'Says', BASE_FIELDS.map(({ key, says }) => [`\`${key}\``, says])),
		`Sources with a date know these words besides: ${PHASES.map(phase => `\`${phase}\``).join(', ')}, \`due\`.`,
		'### Functions',
		table('Function', 'Gives', [...FUNCTIONS].map(([name, says]) => [`\`${name}\``, says])),
		'### Operators',
		table('Operator', 'Means', Object.entries(SIGNS).map(([sign, meaning]) => [`\`${sign}\``, meaning])),
		'Any column: `IS EMPTY`, `IS NOT EMPTY`, and `NOT` before an operator that is a word: `NOT IN`. A flag stands by itself: `WHERE former`.',
		table('A column that holds', 'is compared by', operatorRows()),
	].join('\n\n');
}

/** Read out of the grammar, so that none is forgotten here. */
function clauseTerms(): number[] {
	return parser.nodeSet.types.filter(({ name }) => name.endsWith('Clause')).map(({ id }) => id);
}

function clause(term: number): readonly string[] {
	const known = CLAUSES.get(term);
	if (known === undefined) throw new Error(`The page says nothing of the clause ${parser.getName(term)}.`);
	return [`\`${known[0]}\``, known[1]];
}

/** Types that are compared alike share a line. */
function operatorRows(): string[][] {
	const rows = new Map<string, FieldType[]>();
	for (const type of TYPES) {
		const operators = [...OPERATORS[type]].map(sign => `\`${sign}\``).join(' ');
		rows.set(operators, [...(rows.get(operators) ?? []), type]);
	}
	return [...rows].map(([operators, types]) => [types.map(type => HOLDS[type]).join(', '), operators]);
}

const TYPES: readonly FieldType[] = ['amount', 'capacity', 'node', 'number', 'date', 'value', 'name', 'status', 'text', 'flag', 'list'];

function table(first: string, second: string, rows: ReadonlyArray<readonly string[]>): string {
	return [`| ${first} | ${second} |`, '|---|---|', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n');
}
