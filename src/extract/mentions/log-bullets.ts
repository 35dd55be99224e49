import type { Dossier } from '../../model/dossier';
import type { NameRef, PolarityReading } from '../../model/mention';
import type { Inline, ListItem, Note, ParagraphLine } from '../../model/note';
import { emptyWord } from '../../values/empty';
import { linkedNames } from './entry';
import { logHeadings } from './log-headings';
import { logDay } from './log-day';

/** What a line of the log says, and the day that its bullet states for it. */
export interface LogLine {
	readonly day: string;
	/** Where its bullet begins. */
	readonly line: number;
	/** What the bullet says, over all its lines; null where the line goes on with a bullet or tells a detail of it. */
	readonly text: string | null;
	readonly names: readonly NameRef[];
	/** What the headings say that stand above it in the log. */
	readonly stated: PolarityReading | null;
}

/**
 * The dated bullets of a thesis's evidence log, by line; null for one that is struck out. What is nested in one is a detail of it,
 * unless that is a bare day.
 */
export function logBullets(note: Note, dossier: Pick<Dossier, 'role' | 'tables' | 'sections'>): Map<number, LogLine | null> {
	const headings = logHeadings(note, dossier);
	const bullets = new Map<number, LogLine | null>();
	if (headings.size === 0) return bullets;
	const said = new Map<number, { readonly day: string; readonly text: string }>();
	const lines = wrapped(note);
	note.items.forEach((item, at) => {
		const above = said.get(item.parent);
		const all: readonly Inline[] = [item, ...(lines.get(at) ?? [])];
		const text = all.map(one => one.text).join(' ');
		const isOwn = (above === undefined || above.text === '') && item.status === null && headings.has(item.heading);
		const own = isOwn ? (logDay(text) ?? (above === undefined ? null : { ...above, text })) : (above ?? null);
		if (own === null) return;
		said.set(at, own);
		const isEvidence = isOwn && !isBlank(own.text);
		const about = { day: own.day, line: item.line, stated: headings.get(item.heading) ?? null, names: all.flatMap(linkedNames) };
		if (isEvidence && isStruck(all, text.length - own.text.length)) bullets.set(item.line, null);
		else if (isEvidence || item.status === null) bullets.set(item.line, { ...about, text: isEvidence ? own.text : null });
		for (const { line } of lines.get(at) ?? []) bullets.set(line, bullets.get(item.line) === null ? null : { ...about, text: null });
	});
	return bullets;
}

/** The lines that go on with an item, by its index: those that follow it without a break. */
function wrapped({ items, paragraphs }: Note): Map<number, ParagraphLine[]> {
	const lines = new Map<number, ParagraphLine[]>();
	for (const line of paragraphs) {
		const item: ListItem | undefined = items[line.item];
		const before = lines.get(line.item);
		if (item === undefined || line.line !== item.line + (before?.length ?? 0) + 1) continue;
		if (before === undefined) lines.set(line.item, [line]);
		else before.push(line);
	}
	return lines;
}

const SAYS = /[\p{L}\p{N}]/u;

/** Words that are still to be written. */
function isBlank(text: string): boolean {
	return !SAYS.test(text) || emptyWord(text)?.length === text.length;
}

/** Whether all that stands behind the day is struck out. */
function isStruck([first, ...others]: readonly Inline[], from: number): boolean {
	return first !== undefined && isWhole(first, from) && others.every(one => isWhole(one, 0));
}

function isWhole({ text, struck }: Inline, from: number): boolean {
	return struck?.some(([start, end]) => start <= from && end >= text.length) ?? false;
}
