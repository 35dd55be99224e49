import matter from 'gray-matter';
import type { FrontMatter } from '../model/note';
import type { Problem } from '../model/problem';
import { flattenNames, readAliases } from './aliases';
import { lineAt, type Lines } from './lines';

/** Turns YAML into plain data; throws on broken YAML. The app's `parseYaml`, or npm `yaml` on a folder. */
export type ParseYaml = (yaml: string) => unknown;

export interface FrontMatterReading {
	readonly frontMatter: FrontMatter;
	readonly problems: readonly Problem[];
}

const FENCE = '---';
/** Deeper than any property; YAML engines recurse, and a stack that overflows may end the process. */
const DEEPEST = 64;
const DEEP_BLOCK = /(?:[-?][ \t]+){64}/;
/** Larger than any front matter a person writes; more would only be an attack on the YAML engine. */
const LONGEST_BLOCK = 64 * 1024;
const NONE: FrontMatterReading = { frontMatter: { data: {}, aliases: [], tags: [], endLine: 0 }, problems: [] };

/** Reads the block between two lines that are exactly `---`, the first of them the note's first line. */
export function readFrontMatter(lines: Lines, parseYaml: ParseYaml): FrontMatterReading {
	const close = closingLine(lines);
	if (close === 0) return NONE;
	const source: string[] = [];
	for (let line = 1; line < close; line++) source.push(lineAt(lines, line) ?? '');
	const block = source.join('\n');
	const { data, problem } = parseBlock(block, parseYaml);
	const { names, nested } = readAliases(source);
	const tags = flattenNames(data['tags'] ?? data['tag']).flatMap(splitTags);
	const problems = problem ? [problem] : [];
	if (nested >= 0) problems.push(nestedList(nested + 1));
	return { frontMatter: { data, aliases: names, tags, endLine: close + 1 }, problems };
}

function closingLine(lines: Lines): number {
	if (lineAt(lines, 0) !== FENCE) return 0;
	for (let line = 1; line < lines.starts.length; line++) {
		if (lines.ends[line]! - lines.starts[line]! === FENCE.length && lineAt(lines, line) === FENCE) return line;
	}
	return 0;
}

function parseBlock(block: string, parseYaml: ParseYaml): { data: Record<string, unknown>; problem: Problem | null } {
	if (block.length > LONGEST_BLOCK) return broken(`it is longer than ${LONGEST_BLOCK / 1024} KB`);
	if (nestsTooDeep(block)) return broken('its lists stand too deep in each other');
	try {
		const parsed = matter(`${FENCE}\n${block}\n${FENCE}\n`, {
			language: 'yaml',
			engines: { yaml: { parse: source => asRecord(parseYaml(source)) } },
		});
		return { data: asRecord(parsed.data), problem: null };
	} catch (error) {
		return broken(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
	}
}

function nestsTooDeep(block: string): boolean {
	let depth = 0;
	for (const character of block) {
		if (character === '[' || character === '{') depth++;
		else if ((character === ']' || character === '}') && depth > 0) depth--;
		if (depth > DEEPEST) return true;
	}
	return DEEP_BLOCK.test(block);
}

function broken(why: string): { data: Record<string, unknown>; problem: Problem } {
	const message = `The front matter could not be read: ${why}. Its tags and properties are ignored until the YAML is corrected.`;
	return { data: {}, problem: { code: 'broken-front-matter', severity: 'error', line: 0, message } };
}

function nestedList(line: number): Problem {
	const message = 'This list holds a list: [[Name]] without quotes is no link in YAML. It was read as the name; put quotes around it.';
	return { code: 'nested-list-in-front-matter', severity: 'warning', line, message };
}

function asRecord(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
	return Object.fromEntries(Object.entries(value));
}

function splitTags(tag: string): string[] {
	return tag
		.split(/[\s,]+/)
		.map(name => name.replace(/^#+/, ''))
		.filter(name => name !== '');
}
