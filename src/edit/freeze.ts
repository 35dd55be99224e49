import type { BlockIntention, BlockOutcome, RefusalCode } from '../model/edit';
import { splitLines } from '../parse/lines';
import { parseNote } from '../parse/note';
import { closesFence, openFence } from '../parse/fence';
import type { LineRun } from './line-runs';
import { PlacedRuns } from './placed-runs';

export interface ReplacedText {
	readonly outcome: BlockOutcome;
	/** The new text; the very text that was given when the edit was refused. */
	readonly text: string;
}

const NO_YAML = () => ({});
const PROBE = 'A heading in place of the block';

/**
 * Puts other lines in the place of a code block that is still as it was read, or changes nothing and
 * says why. Never touches a file.
 */
export function replaceBlock(text: string, intention: BlockIntention): ReplacedText {
	const runs = runsIn(intention.path, text).find(intention.lines, intention.headings);
	if (runs.length === 0) return refuse(text, intention, 'line-changed', 'this block has changed since it was read.');
	const run = runs.length === intention.count ? runs[intention.ordinal] : undefined;
	if (run === undefined) return refuse(text, intention, 'lines-moved', 'there are more or fewer blocks like it than when the note was read.');
	if (intention.isBlock && !(isFence(intention.lines) && standsAlone(text, run, intention.path))) {
		return refuse(text, intention, 'line-changed', 'the block stands within a list, a quote or another block.');
	}
	return replaceRun(text, intention, run);
}

/** The intention to replace lines `from` to `to` of a text that was read, both included. */
export function intendBlock(path: string, text: string, from: number, to: number, instead: readonly string[]): BlockIntention {
	const all = splitLines(text);
	const lines = all.starts.slice(from, to + 1).map((start, at) => text.slice(start, all.ends[from + at]));
	return { path, lines, ...runsIn(path, text).placeOf(lines, from), instead, isBlock: true, line: from };
}

function runsIn(path: string, text: string): PlacedRuns {
	return new PlacedRuns(parseNote(path, text, NO_YAML), splitLines(text));
}

/** One fence from the first line to the last. */
function isFence(lines: readonly string[]): boolean {
	const [first = '', ...rest] = lines;
	const fence = openFence(first, 0, first.length);
	return fence !== null && rest.findIndex(line => closesFence(fence, line, line.length - line.trimStart().length, line.length)) === rest.length - 1;
}

/** A heading in its place would be one of the note's, so it stands in no list, quote, comment or other block. */
function standsAlone(text: string, { line, start, end }: LineRun, path: string): boolean {
	const probed = parseNote(path, `${text.slice(0, start)}# ${PROBE}${text.slice(end)}`, NO_YAML);
	return probed.headings.some(heading => heading.line === line && heading.text === PROBE);
}

function replaceRun(text: string, intention: BlockIntention, run: LineRun): ReplacedText {
	const after = intention.isBlock && !isFence(intention.instead) ? withAir(text, run, intention.lines.length, intention.instead) : intention.instead;
	const ending = endingAt(text, run);
	if (text.slice(run.start, run.end) !== intention.lines.join(ending)) return refuse(text, intention, 'line-changed', 'its lines end in different ways.');
	const changed = text.slice(0, run.start) + after.join(ending) + text.slice(run.end);
	const runs = runsIn(intention.path, changed);
	const place = runs.placeOf(after, run.line);
	if (runs.find(after, place.headings)[place.ordinal]?.line !== run.line) return refuse(text, intention, 'lines-moved', 'what would be written could not be told from its neighbours.');
	const undo: BlockIntention = { path: intention.path, lines: after, ...place, instead: intention.lines, isBlock: false, line: run.line };
	return { text: changed, outcome: { done: true, change: { line: run.line, before: intention.lines, after }, undo } };
}

/** A fence may touch the paragraphs around it; a table would become a part of them. */
function withAir(text: string, { line }: LineRun, height: number, lines: readonly string[]): readonly string[] {
	return [...(isBlankLine(text, line - 1) ? [] : ['']), ...lines, ...(isBlankLine(text, line + height) ? [] : [''])];
}

function isBlankLine(text: string, line: number): boolean {
	const { starts, ends } = splitLines(text);
	return text.slice(starts[line] ?? 0, ends[line] ?? 0).trim() === '';
}

/** How the lines of the run end, or those before it. */
function endingAt(text: string, { start, end }: LineRun): string {
	const found = /\r\n|\n|\r/.exec(text.slice(start, end)) ?? /\r\n|\n|\r/.exec(text);
	return found?.[0] ?? '\n';
}

function refuse(text: string, { line }: BlockIntention, code: RefusalCode, why: string): ReplacedText {
	const nearest = Math.max(0, Math.min(line, splitLines(text).starts.length - 1));
	return { text, outcome: { done: false, code, message: `Not changed: ${why}`, line: nearest } };
}
