import type { ColumnType, Kind, KindColumn, KindRule } from '../src/model/kind';
import { exampleKinds, showKinds } from '../src/views/settings/own-kinds';

type Meanings<Key extends string> = Readonly<Record<Key, string>>;

const KIND: Meanings<keyof Kind> = {
	id: 'what it is asked for by: small letters, digits, `-` and `_`; no id of a kind that comes with Actor Atlas',
	title: 'how the panel calls it; else its id',
	icon: 'the name of a [Lucide](https://lucide.dev) icon; else that of a table',
	rules: 'at least one; the table is of this kind when one of them fits',
	columns: 'the columns that can be asked for by a name; others keep their header',
	subject: 'key of the column whose name each row is about; else the rows are about the note',
};

const RULE: Meanings<keyof KindRule> = {
	sections: 'the heading has one of these',
	notSections: 'the heading has none of these',
	first: 'the first header is one of these',
	notFirst: 'the first header is none of these',
	any: 'a header after the first is one of these',
	also: 'and another header after the first is one of these',
	none: 'no header is one of these',
	columns: 'the number of columns',
	headers: '`key-value`, `periods` (years or quarters), `names` to compare, or a `pair`',
	cells: 'at least half of the first cells are one of these',
	values: 'at least half of the cells of another column are one of these',
	evidence: '`dates` or `links` in the first cells, or mostly `figures` in the others',
	tags: 'the note has one of these tags, written without `#`, or a tag under it',
	role: 'the note is an `actor`, a `thesis`, or neither (`note`)',
};

const COLUMN: Meanings<keyof KindColumn> = {
	key: 'the name to ask by',
	headers: 'headers that mean it; the key is always one',
	type: 'what it holds, see below; else `text`',
	loose: 'headers that mean it where no other column claims them',
	asOf: '`true`: its date is the day that the row stands for',
};

/** What a user needs to know to write a kind. */
export function ownKindsChapter(holds: Meanings<ColumnType>): string {
	const types = Object.entries(holds).map(([type, meaning]) => (meaning === type || meaning === `a ${type}` ? `\`${type}\`` : `\`${type}\` (${meaning})`)).join(', ');
	return [
		'## Kinds of your own',
		`*Settings → Actor Atlas → Your own kinds of table* takes a list of kinds as JSON. Nothing is saved while a part of it cannot be read,
and the field says why.`,
		`\`\`\`json\n${showKinds(exampleKinds)}\n\`\`\``,
		`This makes a kind of every table whose first header is "Well" or "Borehole" and which has a column "Depth", and of every table under a
heading with the words "drilling programme". Your kinds are tried in their order, before all of the above.`,
		table('Kind', KIND),
		`In a rule, all that is given must hold; every rule needs words, \`headers\` or \`evidence\`. Lists are words in quotes, at most 500.
\`*\` at the beginning or end of a word stands for any words: \`"* depth"\` is every header that ends so.`,
		table('Rule', RULE),
		table('Column', COLUMN),
		`Types of columns: ${types}.`,
	].join('\n\n');
}

function table(name: string, meanings: Meanings<string>): string {
	return [`| ${name} | What it says |`, '|---|---|', ...Object.entries(meanings).map(([key, meaning]) => `| \`${key}\` | ${meaning} |`)].join('\n');
}
