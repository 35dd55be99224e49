import { readEntity } from '../../../src/parse/entities';
import { commentBlocks, mathBlocks } from '../reference/block-syntax';
import { footnotes, highlights, inlineComments, wikiLinks } from '../reference/inline-syntax';
import type { Reading } from '../reference/reading';
import { referenceReading, shownText, type ReferenceOptions } from '../reference/reference-reading';
import type { Syntax } from '../reference/syntax';
import { cutAndPad, repairSplitLinks } from './rows';
import { dropGluedLines, dropTablesWithoutPipes, joinTornTables, keepQuoteInItem } from './lines';

/** Where we read a note otherwise than CommonMark with GFM's tables and task lists, and why. */
export interface Ruling {
	readonly name: string;
	readonly reason: string;
	/** A note on which the two readings differ, and agree once the ruling is applied. */
	readonly example: string;
	/** What the ruling changes in the reference: a syntax it learns, an option, its source or its result. */
	readonly syntax?: Syntax;
	readonly without?: readonly string[];
	readonly options?: Partial<Pick<ReferenceOptions, 'lineByLine' | 'headingsInContainers' | 'anyStatus'>>;
	/** Gives a text of the same length, and takes what it put in out of the shown text again. */
	readonly source?: { readonly change: (text: string) => string; readonly undo: (shown: string, written: string) => string };
	readonly reading?: (reading: Reading, lines: readonly string[], shown: (source: string) => string) => Reading;
}

export const rulings: readonly Ruling[] = [
	{
		name: 'comment blocks',
		reason: 'Obsidian hides what stands between two `%%`; what nobody sees states nothing.',
		example: 'text\n%%\n- [ ] hidden\n\n| A |\n|---|\n%%\n- [ ] seen',
		syntax: commentBlocks,
	},
	{
		name: 'comments within a line',
		reason: 'Obsidian hides them too.',
		example: '| A |\n|---|\n| a %%not this%% b |',
		syntax: inlineComments,
	},
	{
		name: 'math blocks',
		reason: 'Between two `$$` Obsidian shows a formula, so a pipe or a dash there is a sign, not a table or a bullet.',
		example: '$$\n- a\n\n- b\n$$',
		syntax: mathBlocks,
	},
	{
		name: 'wikilinks',
		reason: 'Obsidian shows their display text, and marks inside them are part of the name.',
		example: '- [[Long *TSMC*#Fabs|the trade]] and ![[chart.png]]',
		syntax: wikiLinks,
	},
	{
		name: 'highlights',
		reason: 'Obsidian reads `==` as a mark, like `~~`.',
		example: '| A |\n|---|\n| ==new== a==b |',
		syntax: highlights,
	},
	{
		name: 'definitions are not looked up',
		reason: 'A `[text][name]` whose definition stands elsewhere stays as written, so that a line is read by itself.',
		example: '[deck]: https://example.com\n\nThe [deck] says so.',
		without: ['definition'],
	},
	{
		name: 'a line is read by itself',
		reason: 'Notes state one fact a line; a mark left open must not swallow the next one.',
		example: '*Status: open\nRank*: #1',
		options: { lineByLine: true },
	},
	{
		name: 'headings inside quotes and list items head nothing',
		reason: 'The outline of a note is that of its own sections; the words are kept as text.',
		example: '> # Quoted\n\ntext',
		options: { headingsInContainers: 'text' },
	},
	{
		name: 'any status character',
		reason: 'Obsidian takes any character between the brackets as a status, and a box with nothing after it as a task.',
		example: '- [/] half\n- [🎯] aim\n- [ ]',
		options: { anyStatus: true },
	},
	{
		name: 'a pipe inside a wikilink',
		reason: 'The link was meant; it is put together where the row then fits its header, and reported.',
		example: '| A | B |\n|---|---|\n| [[Long TSMC|the trade]] | yes |',
		reading: repairSplitLinks,
	},
	{
		name: 'ragged rows',
		reason: 'Every row has as many cells as its header, so that a column can be read down; the row is reported.',
		example: '| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
		reading: cutAndPad,
	},
	{
		name: 'a line of text directly under a table',
		reason: 'GFM makes it a row of one cell; a reader sees a line of text. It is reported.',
		example: '| A | B |\n|---|---|\n| 1 | 2 |\n*Updated 2026-01-05*\n| 3 | 4 |',
		reading: dropGluedLines,
	},
	{
		name: 'torn tables',
		reason: 'Rows with both outer pipes and the width of the table shortly above them are its own, though a blank or a stray line tore them off. It is reported.',
		example: '| A | B |\n|---|---|\n| 1 | 2 |\n\nstray\n\n| 3 | 4 |\n| 5 | 6 |',
		reading: joinTornTables,
	},
	{
		name: 'a delimiter row has a pipe',
		reason: 'Without one, `:--` under a word is an emoticon or an unfinished line rather than a table of one column.',
		example: 'Name\n:--',
		reading: dropTablesWithoutPipes,
	},
	{
		name: 'a quote mark on the line of its bullet',
		reason: '`- >$10 a watt` means more than ten dollars; the mark stays in the text of the item.',
		example: '- >$10 a watt\n- next',
		reading: keepQuoteInItem,
	},
	{
		name: 'footnotes',
		reason: 'The number of a footnote is no part of a figure or a name.',
		example: '| A |\n|---|\n| $5B[^1] |\n\n[^1]: Filing.',
		syntax: footnotes,
	},
	{
		name: 'block ids',
		reason: 'Obsidian hides the name of a block at the end of its line.',
		example: '- [ ] Rubin ships ^rubin\n\n# Plan ^plan',
		source: { change: text => text.replace(/(?<=\S[ \t]*)[ \t]\^[A-Za-z0-9-]+(?=[ \t]*(?:[\r\n]|$))/g, id => ' '.repeat(id.length)), undo: shown => shown },
	},
	{
		name: 'rare named entities',
		reason: 'The full list of names is 30 KB of the plugin; those that notes use are decoded, the others stay as written.',
		example: '| A |\n|---|\n| a&nbsp;&sopf;b |',
		source: {
			change: text => text.replace(/&[A-Za-z][A-Za-z0-9]*;/g, name => (readEntity(name, 0) === null ? `\ue000${name.slice(1)}` : name)),
			undo: shown => shown.replaceAll('\ue000', '&'),
		},
	},
];

/** The options that a list of rulings gives the reference parser. */
export function optionsOf(list: readonly Ruling[]): ReferenceOptions {
	return Object.assign(
		{ syntax: list.flatMap(({ syntax }) => syntax ?? []), without: list.flatMap(({ without }) => without ?? []) },
		{ lineByLine: false, headingsInContainers: 'headings', anyStatus: false } as const,
		...list.map(({ options }) => options ?? {}),
	) as ReferenceOptions;
}

/** The reference reading of a text under a list of rulings. */
export function readUnder(list: readonly Ruling[], text: string): Reading {
	const options = optionsOf(list);
	const sources = list.flatMap(({ source }) => source ?? []);
	const source = sources.reduce((changed, { change }) => change(changed), text);
	const undo = (shown: string) => sources.reduce((changed, other) => other.undo(changed, text), shown);
	const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
	const reading = withTexts(referenceReading(source, options, text), undo);
	return list.reduce((changed, ruling) => ruling.reading?.(changed, lines, of => undo(shownText(of, options))) ?? changed, reading);
}

function withTexts({ headings, tables, items, texts }: Reading, change: (text: string) => string): Reading {
	const changed = <T extends { readonly text: string }>(of: T): T => ({ ...of, text: change(of.text) });
	const rows = tables.map(table => ({ ...table, header: table.header.map(changed), rows: table.rows.map(row => ({ ...row, cells: row.cells.map(changed) })) }));
	return { headings: headings.map(changed), tables: rows, items: items.map(changed), texts: texts.map(changed) };
}
