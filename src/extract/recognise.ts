import type { Column, Kind, KindColumn, KindRule } from '../model/kind';
import { KINDS, PLAIN_TABLE } from './kinds';

/** What a table shows of itself before its cells are read. */
export interface TableShape {
	readonly headers: readonly string[];
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
}

export function kindOf({ headers, headings }: TableShape): Kind {
	const names = headers.map(plainWords);
	const sections = headings.slice(-NEAREST).map(spaced);
	return KINDS.find(kind => kind.rules.some(rule => fits(rule, names, sections))) ?? PLAIN_TABLE;
}

function fits(rule: KindRule, names: readonly string[], sections: readonly string[]): boolean {
	if (rule.columns !== undefined && names.length !== rule.columns) return false;
	if (rule.first !== undefined && !rule.first.includes(names[0] ?? '')) return false;
	if (rule.any !== undefined && !names.some((name, at) => (at > 0 || rule.first === undefined) && rule.any?.includes(name))) return false;
	return rule.sections === undefined || holdsOne(sections, rule.sections);
}

/** A heading is about a section when it has its words: "Custom chip portfolio (2026)" is a "chip portfolio". */
export function speaksOf(headings: readonly string[], sections: readonly string[]): boolean {
	return holdsOne(headings.slice(-NEAREST).map(spaced), sections);
}

/** The heading a thing stands under and the one above that. */
const NEAREST = 2;

function holdsOne(spacedHeadings: readonly string[], sections: readonly string[]): boolean {
	return spacedHeadings.some(words => sections.some(section => words.includes(` ${section} `)));
}

function spaced(heading: string): string {
	return ` ${plainWords(heading)} `;
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
		const words = plainWords(header);
		const known = kind.columns.find(column => !taken.has(column.key) && means(column, words)) ?? firstColumn(kind, at, taken);
		const key = unique(known?.key ?? slug(words, at), taken);
		taken.add(key);
		return { key, header, type: known?.type ?? (at === 0 ? 'name' : 'text') };
	});
}

function means(column: KindColumn, words: string): boolean {
	return words === column.key || column.headers.includes(words);
}

/** The first column of a kind is its first whatever its header says, since the rules have looked at it. */
function firstColumn(kind: Kind, at: number, taken: ReadonlySet<string>): KindColumn | undefined {
	const first = kind.columns[0];
	return at === 0 && first !== undefined && !taken.has(first.key) ? first : undefined;
}

function slug(words: string, at: number): string {
	return words.replace(/ /g, '_') || `column_${at + 1}`;
}

function unique(key: string, taken: ReadonlySet<string>): string {
	let name = key;
	for (let n = 2; taken.has(name); n++) name = `${key}_${n}`;
	return name;
}
