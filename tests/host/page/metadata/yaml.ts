import { parse, stringify } from 'yaml';

/** yaml 2, as the app uses it: dates stay text, `0700` is a number, broken text throws. */
export function parseYaml(text: string): unknown {
	return parse(text, { logLevel: 'error' });
}

export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0 });
}

export interface FrontMatterBlock {
	/** Where the YAML begins and ends, and where the note's body begins. */
	from: number;
	to: number;
	contentStart: number;
}

export function findFrontMatter(text: string): FrontMatterBlock | null {
	const open = /^---[ \t]*\r?\n/.exec(text);
	if (!open) return null;
	const close = /^---[ \t]*(?:\r?\n|$)/gm;
	close.lastIndex = open[0].length;
	const end = close.exec(text);
	return end && { from: open[0].length, to: end.index, contentStart: end.index + end[0].length };
}

/** The properties of a note; null when there are none, or none that can be read. */
export function readFrontMatter(text: string): Record<string, unknown> | null {
	const block = findFrontMatter(text);
	if (!block) return null;
	try {
		const value = parseYaml(text.slice(block.from, block.to));
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
	} catch {
		return null;
	}
}
