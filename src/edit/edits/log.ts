import type { LogColumn, LogIntention } from '../../model/edit';
import type { Inline, Link, Table } from '../../model/note';
import { isDay } from '../../parse/task-signs';
import { sameLinks } from '../as-item';
import { itemStart, lastLineOf, nextItemStart } from '../item-shape';
import { oneLine, opensSomething } from '../one-line';
import type { OpenNote, Planned, Planner, Refused, Seen } from '../plan';
import { rowLike } from '../row-style';
import { nameOf, writtenLink, writtenWords } from '../written-words';

const NO_LOG: Refused = {
	code: 'no-place',
	why: 'this thesis has no evidence log yet. Give it a heading “Evidence log” with a table of Date, Observation and Implication, then try again.',
};
const SEVERAL: Refused = {
	code: 'no-place',
	why: 'several lists or tables of this thesis could be its evidence log. Give one alone the heading “Evidence log”, then try again.',
};
const NO_DAYS: Refused = { code: 'no-place', why: 'the last bullet of its log does not begin with a day such as 2026-01-31, so it cannot be told how days are written there.' };
const SO_ALREADY: Refused = { code: 'already-so', why: 'its evidence log says this already.' };
const TABLE_GONE: Refused = { code: 'line-changed', why: 'the table of its evidence log has other columns by now, or is gone. Try again.' };

/** What stands in the log: words as they are shown, their links, and the Markdown that reads so. */
interface Said {
	readonly text: string;
	readonly links: readonly Link[];
	readonly source: string;
}

/** What a note says of a thesis, in the thesis's evidence log where its newest stand, with a link to that note. */
export const planLog: Planner<LogIntention> = (open, intention) => {
	const { list, day, text, source } = intention;
	if (!isDay(day)) return { code: 'bad-day', why: `"${day}" is no day of the calendar.` };
	const words = oneLine(text);
	if (words === '' || source.trim() === '') return { code: 'bad-text', why: 'it has no words.' };
	if (opensSomething(words)) return { code: 'bad-text', why: 'its words open a comment, code or math that they do not close.' };
	if (list === null) return NO_LOG;
	if (list === 'several') return SEVERAL;
	const found = open.sections.headingsAt(list);
	const name = `the heading "${list.headings.at(-1) ?? ''}"`;
	if (found.length === 0) return { code: 'line-changed', why: `${name} is gone from the note.` };
	const section = found.length === list.count ? found[list.ordinal] : undefined;
	if (section === undefined) return { code: 'lines-moved', why: `${name} comes more or less often than when the note was read.` };
	const said = saidIn({ ...intention, text: words, links: words === text ? intention.links : [] });
	return list.columns === null ? planBullet(open, section, intention, withSource(said, source)) : planRow(open, section, intention, said, list.columns);
};

function saidIn({ text, links }: Pick<LogIntention, 'text' | 'links'>): Said {
	const kept = links.filter(({ embed, start, end }) => !embed && start < end && end <= text.length);
	return { text, links: kept, source: writtenWords(text, kept) };
}

function sourceLink(target: string): Said {
	const name = nameOf(target);
	return { text: name, links: [{ target, subpath: null, embed: false, start: 0, end: name.length }], source: writtenLink(target, name) };
}

/** The words with a link to the note that says them behind. */
function withSource({ text, links, source }: Said, target: string): Said {
	const link = sourceLink(target);
	return { text: `${text} (${link.text})`, links: [...links, ...link.links], source: `${source} (${link.source})` };
}

const NOTHING: Said = { text: '', links: [], source: '' };

function planRow(open: OpenNote, section: number, { day, source }: LogIntention, said: Said, columns: readonly LogColumn[]): Planned {
	const tables = open.note.tables.filter(({ heading, header }) => heading === section && hasHeader(header, columns));
	const [table] = tables;
	if (table === undefined || tables.length > 1 || !columns.some(({ holds }) => holds === 'words')) return TABLE_GONE;
	const words = columns.some(({ holds }) => holds === 'source') ? said : withSource(said, source);
	const cells = columns.map(({ holds }): Said => {
		if (holds === 'day') return { ...NOTHING, text: day, source: day };
		return holds === 'words' ? words : holds === 'source' ? sourceLink(source) : NOTHING;
	});
	const same = table.rows.find(row => columns.every(({ holds }, at) => holds === null || row.cells[at]?.text === cells[at]?.text));
	if (same !== undefined) return { ...SO_ALREADY, line: same.line };
	const dayColumn = columns.findIndex(({ holds }) => holds === 'day');
	const top = firstOfNewest(table.rows, ({ cells: written }) => written[dayColumn]?.text ?? '');
	const row = rowLike(open.lines, top?.line ?? (table.rows.length === 0 ? table.line : table.endLine), cells.map(cell => cell.source.replaceAll('|', '\\|')));
	const end = open.lines.ends[top === null ? table.endLine : top.line - 1] ?? open.text.length;
	return { splices: [{ start: end, end, insert: `\n${row}` }], isAsAsked: isNewRow(table, cells) };
}

const DAY = /\d{4}-\d\d(?:-\d\d)?/;

/** Where the newest stand first, the first that has a day: what is new goes above it. Null where it goes to the end. */
function firstOfNewest<T>(all: readonly T[], textOf: (one: T) => string): T | null {
	const dated = all.flatMap(one => {
		const day = DAY.exec(textOf(one))?.[0];
		return day === undefined ? [] : [{ one, day }];
	});
	const [first, last] = [dated[0], dated.at(-1)];
	return first !== undefined && last !== undefined && first.day > last.day ? first.one : null;
}

function hasHeader(header: Table['header'], columns: readonly LogColumn[]): boolean {
	return header.length === columns.length && header.every(({ text }, at) => text === columns[at]?.header);
}

/** Whether the written line is one row of this table, with these cells, and nothing else. */
function isNewRow({ line: header }: Table, cells: readonly Said[]): (seen: Seen) => boolean {
	return ({ touched: [touched], after, noteAfter, now }) => {
		const line = touched?.after.from ?? -1;
		const { cells: found, items, texts, headings } = after(line);
		if (found === null || items.length + texts.length + headings > 0 || found.length !== cells.length || hasTag(noteAfter, line)) return false;
		const table = noteAfter.tables.find(({ line: from, endLine }) => from <= line && line <= endLine);
		return table?.line === now(header) && cells.every((cell, at) => says(found[at], cell));
	};
}

function hasTag({ tags }: Seen['noteAfter'], line: number): boolean {
	return tags.some(tag => tag.line === line);
}

function says(found: Inline | undefined, { text, links }: Said): boolean {
	return found !== undefined && found.text === text && sameLinks(found, { ...found, links });
}

/** A day at the begin of a bullet: what stands before it and between it and the words. */
const DATED = /^([*_]{0,2}(?:\[\[)?)\d{4}-\d\d-\d\d((?:\]\])?:?[*_]{0,2}(?:\s*(?:[:—–]|-(?=\s)))?\s*)/;

/** Below the last bullet of the list, or above the first where the newest stand first, with its day as that one has it. */
function planBullet(open: OpenNote, section: number, { day }: LogIntention, said: Said): Planned {
	const items = open.note.items.filter(({ heading, parent }) => heading === section && parent < 0);
	const top = firstOfNewest(items, ({ raw }) => (DATED.test(raw) ? raw : ''));
	const item = top ?? items.at(-1);
	if (item === undefined) return NO_LOG;
	const [, before, behind] = DATED.exec(item.raw) ?? [];
	const start = top === null ? nextItemStart(open.lines, item.line) : itemStart(open.lines, item.line);
	if (before === undefined || behind === undefined || behind.trimEnd() === behind || start === null || item.status !== null) return { ...NO_DAYS, line: item.line };
	const written = `${before}${day}${behind}${said.source}`;
	const same = open.note.items.find(({ heading, raw }) => heading === section && raw === written);
	if (same !== undefined) return { ...SO_ALREADY, line: same.line };
	const end = open.lines.ends[top === null ? lastLineOf(open.note, open.lines, open.note.items.indexOf(item)) : item.line - 1] ?? open.text.length;
	return { splices: [{ start: end, end, insert: `\n${start}${written}` }], isAsAsked: isNewBullet(open.note.headings[section]?.line ?? -1, written, said) };
}

/** Whether the written line is one bullet of these words under this heading, in no other item. */
function isNewBullet(heading: number, written: string, { text }: Said): (seen: Seen) => boolean {
	return ({ touched: [touched], after, noteAfter, now }) => {
		const line = touched?.after.from ?? -1;
		const { cells, items: [item, ...others], texts, headings } = after(line);
		if (item === undefined || cells !== null || others.length + texts.length + headings > 0 || hasTag(noteAfter, line)) return false;
		const isThere = (noteAfter.headings[item.heading]?.line ?? -1) === (heading < 0 ? -1 : now(heading));
		return isThere && item.parent < 0 && item.status === null && item.raw === written && item.text.endsWith(text);
	};
}
