import { KINDS } from '../src/extract/kinds';
import type { ColumnType, Kind, KindColumn, KindExample, KindExamples, KindRule, Words } from '../src/model/kind';
import { ownKindsChapter } from './own-kinds';

/** So many words of a list are shown; the rest is in the kind's file. */
const SHOWN = 6;
const SHOWN_LOOSE = 3;

const HOLDS: Readonly<Record<ColumnType, string>> = {
	name: 'a name',
	amount: 'an amount of money',
	capacity: 'a capacity',
	date: 'a date',
	node: 'a process node',
	status: 'a status',
	value: 'a figure',
	text: 'text',
};

const INTRODUCTION = `# Tables that Actor Atlas knows

*Made from the kinds and their examples by \`npm run docs\`; the tests hold every example true.*

Write tables as you do. What a table is about is read from the words around it and in it:

- **The heading** above it, and where that says little the heading above that: \`Year | Amount\` under "Debt maturities" is about debt.
- **Its headers**, mostly the first: \`Round | Date | Amount\` is about funding under any heading.
- **Its cells**, where headings and headers say little: a column of dates, links to notes or figures.
- **The note** for some: its tags, and whether it is an actor or a thesis.

One of these may be enough, or several are asked for together. Case, accents, plurals and remarks in brackets make no difference:
\`AMOUNTS ($B)\` is \`amount\`. In the lists below "…" stands for any words. Many headings and headers are also known in other
languages, among them German, French, Spanish, Portuguese, Italian, Japanese, Chinese and Korean; some of the examples show it.

The kinds are tried in the order of this page, and **the first that fits wins**. A table that fits none is still read and shown,
with its columns by their headers. A header that its kind does not know keeps its own name as well.

You can add [kinds of your own](#kinds-of-your-own).`;

/** The page that documents every kind, out of the kinds themselves. */
export async function kindsPage(): Promise<string> {
	const chapters = await Promise.all(KINDS.map(async kind => chapter(kind, await examplesOf(kind))));
	const contents = KINDS.map(linkTo).join(' · ');
	return `${[INTRODUCTION, contents, ...chapters, ownKindsChapter(HOLDS)].join('\n\n')}\n`;
}

async function examplesOf({ id }: Kind): Promise<KindExamples> {
	const file: unknown = await import(`../src/extract/kinds/${id}.ts`);
	if (!hasExamples(file)) throw new Error(`The file of ${id} exports no examples.`);
	return file.examples;
}

function hasExamples(file: unknown): file is { readonly examples: KindExamples } {
	return typeof file === 'object' && file !== null && 'examples' in file;
}

function chapter(kind: Kind, { are, areNot }: KindExamples): string {
	return [
		`## ${kind.title}`,
		whatItIs(kind, are[0]),
		recognised(kind.rules),
		columnTable(kind),
		...are.map(example => `${titled(example)}\n\n${example.table}`),
		...areNot.map(example => `Not: ${titled(example)}. This is ${named(example.kind)}.\n\n${example.table}`),
	].filter(part => part !== '').join('\n\n');
}

/** What the kind is asked for by, and what its first example has. */
function whatItIs({ id, columns }: Kind, example: KindExample | undefined): string {
	const keys = columns.map(({ key }) => key.replace(/_/g, ' ')).join(', ');
	const place = example === undefined ? '' : ` a table such as "${example.heading}", with columns for`;
	return `\`${id}\`:${place} ${keys}.`;
}

/** Words of headings and first headers that speak for a kind. */
function recognised(rules: readonly KindRule[]): string {
	const line = (what: string, words: Words): string => (words.length === 0 ? '' : `- ${what}: ${shown(words, SHOWN)}`);
	return [
		line('Headings that speak for it', rules.flatMap(({ sections }) => sections ?? [])),
		line('First headers that speak for it', rules.flatMap(({ first }) => first ?? [])),
	].filter(part => part !== '').join('\n');
}

function columnTable({ columns, subject }: Kind): string {
	const rows = columns.map(column => `| \`${column.key}\` | ${headersOf(column)} | ${holds(column, subject)} |`);
	return ['| Column | Headers that mean it | Holds |', '|---|---|---|', ...rows].join('\n');
}

function headersOf({ key, headers, loose = [] }: KindColumn): string {
	const sure = shown([key.replace(/_/g, ' '), ...headers], SHOWN);
	return loose.length === 0 ? sure : `${sure}; where no other column claims it: ${shown(loose, SHOWN_LOOSE)}`;
}

function holds({ key, type, asOf }: KindColumn, subject: string | null): string {
	const day = asOf === true ? ', the day that the row stands for' : '';
	return `${HOLDS[type]}${day}${key === subject ? ', whom the row is about' : ''}`;
}

function titled({ heading, tags = [] }: KindExample): string {
	const where = tags.length === 0 ? '' : ` in a note tagged ${tags.map(tag => `\`#${tag}\``).join(', ')}`;
	return `**${heading}**${where}`;
}

function named(id: string): string {
	const kind = KINDS.find(one => one.id === id);
	return kind === undefined ? 'a table of no kind' : linkTo(kind);
}

/** To the kind's heading, by the anchor that Markdown renderers make of it. */
function linkTo({ title }: Kind): string {
	return `[${title}](#${title.toLowerCase().replace(/ /g, '-')})`;
}

/** The first words of a list, each once; "…" for `*`, and at the end where there are more. */
function shown(words: Words, most: number): string {
	const all = [...new Set(words)].filter(word => word !== '').map(word => word.replace(/\*/g, '…').replace(/\|/g, '\\|'));
	return `${all.slice(0, most).join(', ')}${all.length > most ? ' and more' : ''}`;
}
