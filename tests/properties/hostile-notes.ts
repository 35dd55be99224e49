/** Notes that would hang, crash or fool a careless reader, each of a size that `n` gives. */
export const hostileNotes: Readonly<Record<string, (n: number) => string>> = {
	'a long note': n => '# Title\n\n- **Key**: value with [[Link]] and `code`\n\ntext *with* marks\n\n'.repeat(n / 64),
	'a long line': n => `**Status**: ${'word [[Link]] and $5B, '.repeat(n / 24)}`,
	'a table of many rows': n => `| A | B |\n|---|---|\n${'| [[x]] | $1B |\n'.repeat(n / 16)}`,
	'a table of many columns': n => {
		const columns = Math.ceil(Math.sqrt(n / 8));
		const row = (cell: string) => `|${`${cell}|`.repeat(columns)}\n`;
		return row('A') + row('---') + row('1').repeat(columns);
	},
	'pipes without a delimiter row': n => '|'.repeat(n),
	'rows without a table': n => '| a | b |\n'.repeat(n / 10),
	'rows torn off one by one': n => `| a | b |\n|---|---|\n${'| 1 | 2 |\n\n'.repeat(n / 12)}`,
	'lines glued under a table': n => `| a | b |\n|---|---|\n${'| 1 | 2 |\ntext\n'.repeat(n / 16)}`,
	'opening links': n => '[['.repeat(n / 2),
	'opening links and one end': n => `${'[['.repeat(n / 4)}${'a'.repeat(n / 2)}]]`,
	'opening brackets and parentheses': n => '[a]('.repeat(n / 4),
	'open brackets around links': n => '['.repeat(n / 8) + '[a](b)'.repeat(n / 8),
	'nested link texts': n => '['.repeat(n / 8) + 'a' + '](b)'.repeat(n / 8),
	'footnotes': n => '[^a'.repeat(n / 3),
	'backtick runs of every length': n => Array.from({ length: Math.sqrt(n) * 1.4 }, (_, i) => '`'.repeat(i + 1)).join(' '),
	'emphasis runs': n => '*a **b '.repeat(n / 7),
	'marks that overlap': n => '*a _b ~~c ==d '.repeat(n / 14) + '* _ ~~ =='.repeat(n / 9),
	'quote marks': n => '>'.repeat(n),
	'nested bullets': n => '- '.repeat(n / 2),
	'empty items': n => '-\n\n'.repeat(n / 3),
	'open angle brackets': n => '<a '.repeat(n / 3),
	'tags with attributes': n => `<a${' b="c'.repeat(n / 6)}`,
	'open comments': n => 'x %% <!-- <? '.repeat(n / 13),
	'ampersands': n => '&a'.repeat(n / 2),
	'hashes': n => ' #'.repeat(n / 2),
	'tags between dollars': n => '$a #b '.repeat(n / 6),
	'one long row': n => `| a |\n|---|\n| ${'x '.repeat(n / 2)} |`,
	'many equal tasks': n => '- [ ] same\n'.repeat(n / 11),
	'digits and commas': n => `| a |\n|---|\n| ${'1,'.repeat(n / 2)} |`,
	'white space': n => `a${' '.repeat(n / 2)}b${'\t'.repeat(n / 2)}`,
	'backslashes': n => `| a |\n|---|\n| ${'\\'.repeat(n)} |`,
	'carriage returns': n => 'a\r'.repeat(n / 2),
	'front matter that never ends': n => `---\n${'a: b\n'.repeat(n / 5)}`,
	'aliases that nest': n => `---\naliases: ${'['.repeat(n)}\n---\n`,
	'lists in lists in front matter': n => `---\na: ${'- '.repeat(n / 2)}\n---\n`,
	'NUL, lone surrogates, marks of direction': n => '| \u0000 | \ud800 |\n|---|---|\n| \u202e\u200b | \udc00 |\n'.repeat(n / 40),
};

/** YAML whose aliases grow to billions of entries when they are followed. */
export const BILLION_LAUGHS = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
	.split('')
	.map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i] ?? 'a'}`).join(',')}]`)
	.join('\n')}\naliases: *i\ntags: *i\n---\n# Title\n`;

/** Names that mean something to JavaScript where a header, a heading, a key or an alias is expected. */
export const PROTOTYPE_NAMES = `---
__proto__: {actor: true}
constructor: x
aliases: [__proto__, constructor, toString]
tags: [actor, __proto__, constructor]
---
# \\_\\_proto__

## constructor

| \\_\\_proto__ | constructor | hasOwnProperty |
|---|---|---|
| [[__proto__]] | [[constructor\\|toString]] | valueOf |

- **__proto__**: constructor
- [ ] [[toString]] #__proto__ #constructor

## Related

- [[__proto__]] — validates
`;

export const SCRIPTS = `# <script>alert(1)</script>

| Company | Link |
|---|---|
| <img src=x onerror=alert(1)> | [go](javascript:alert(1)) |
| [[javascript:alert(1)]] | <a href="javascript:alert(1)">x</a> |
`;
