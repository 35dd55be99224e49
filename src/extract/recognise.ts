import type { Column, Kind, KindColumn, KindRule } from '../model/kind';
import { KINDS, PLAIN_TABLE } from './kinds';

/** What a table shows of itself before its cells are read. */
export interface TableShape {
	readonly headers: readonly string[];
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
}

export function kindOf(shape: TableShape): Kind {
	return KINDS.find(kind => kind.rules.some(rule => fits(rule, shape))) ?? PLAIN_TABLE;
}

function fits(rule: KindRule, { headers, headings }: TableShape): boolean {
	const names = headers.map(plainWords);
	if (rule.columns !== undefined && headers.length !== rule.columns) return false;
	if (rule.first !== undefined && !rule.first.includes(names[0] ?? '')) return false;
	if (rule.any !== undefined && !names.some((name, at) => (at > 0 || rule.first === undefined) && rule.any?.includes(name))) return false;
	return rule.sections === undefined || speaksOf(headings, rule.sections);
}

/** A heading is about a section when it has its words: "Custom chip portfolio (2026)" is a "chip portfolio". */
export function speaksOf(headings: readonly string[], sections: readonly string[]): boolean {
	return headings.slice(-2).some(heading => {
		const words = ` ${plainWords(heading)} `;
		return sections.some(section => words.includes(` ${section} `));
	});
}

/** Lower case, without remarks in brackets and punctuation: `Amount ($B)` is `amount`. */
export function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/\([^()]{0,80}\)/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The columns of a table of this kind. A key is given once; a second such column keeps its own header as key. */
export function columnsOf(kind: Kind, headers: readonly string[]): Column[] {
	const taken = new Set<string>();
	return headers.map((header, at) => {
		const known = kind.columns.find(column => !taken.has(column.key) && means(column, header)) ?? firstColumn(kind, at, taken);
		const key = unique(known?.key ?? slug(header, at), taken);
		taken.add(key);
		return { key, header, type: known?.type ?? (at === 0 ? 'name' : 'text') };
	});
}

function means(column: KindColumn, header: string): boolean {
	const words = plainWords(header);
	return words === column.key || column.headers.includes(words);
}

/** The first column of a kind is its first whatever its header says, since the rules have looked at it. */
function firstColumn(kind: Kind, at: number, taken: ReadonlySet<string>): KindColumn | undefined {
	const first = kind.columns[0];
	return at === 0 && first !== undefined && !taken.has(first.key) ? first : undefined;
}

function slug(header: string, at: number): string {
	return plainWords(header).replace(/ /g, '_') || `column_${at + 1}`;
}

function unique(key: string, taken: ReadonlySet<string>): string {
	let name = key;
	for (let n = 2; taken.has(name); n++) name = `${key}_${n}`;
	return name;
}
