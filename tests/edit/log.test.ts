import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits';
import type { LogColumn, LogIntention, LogPlace } from '../../src/model/edit';
import type { Link } from '../../src/model/note';
import { edited, PATH, read, undone } from './edits';

const COLUMNS: readonly LogColumn[] = [{ header: 'Date', holds: 'day' }, { header: 'Observation', holds: 'words' }, { header: 'Implication', holds: null }];
const LOG: LogPlace = { headings: ['Evidence log'], ordinal: 0, count: 1, columns: COLUMNS };
const LIST: LogPlace = { ...LOG, columns: null };

function log(asked: Partial<LogIntention> = {}): LogIntention {
	return { type: 'log', path: PATH, list: LOG, day: '2026-01-05', text: 'Orders rise', links: [], source: '2026-01-05', line: 0, ...asked };
}

function link(text: string, shown: string, target: string): Link {
	return { target, subpath: null, embed: false, start: text.indexOf(shown), end: text.indexOf(shown) + shown.length };
}

const HEAD = '## Evidence log\n\n| Date | Observation | Implication |\n|------|---|---|\n';
const NEW = '| 2026-01-05 | Orders rise ([[2026-01-05]]) | |';

describe('what is said becomes the last row of the evidence log', () => {
	it.each<[title: string, before: string, after: string]>([
		['with rows', `${HEAD}| 2025-12-01 | a | b |\n\n## Related\n`, `${HEAD}| 2025-12-01 | a | b |\n${NEW}\n\n## Related\n`],
		['that has none yet', HEAD, `${HEAD}${NEW}\n`],
		['that the note ends in, without a last ending', `${HEAD}| 2025-12-01 | a | b |`, `${HEAD}| 2025-12-01 | a | b |\n${NEW}`],
		['with CRLF', `${HEAD}| x | a | b |\n`.replaceAll('\n', '\r\n'), `${HEAD}| x | a | b |\n${NEW}\n`.replaceAll('\n', '\r\n')],
		['with lone CR', `${HEAD}| x | a | b |\ry`.replaceAll('\n', '\r'), `${HEAD}| x | a | b |\r${NEW}\ry`.replaceAll('\n', '\r')],
		['without blanks beside its words', `${HEAD}|2025-12-01|a|b|\n`, `${HEAD}|2025-12-01|a|b|\n|2026-01-05|Orders rise ([[2026-01-05]])||\n`],
		['without outer pipes, but behind the cell that stays empty', `${HEAD}2025-12-01 | a | b\n`, `${HEAD}2025-12-01 | a | b\n2026-01-05 | Orders rise ([[2026-01-05]]) | |\n`],
		['whose cells are filled up with blanks', `${HEAD}| 2025-12-01   | a                                     | b      |\n`, `${HEAD}| 2025-12-01   | a                                     | b      |\n| 2026-01-05   | Orders rise ([[2026-01-05]])          |        |\n`],
		['in a callout', `## Evidence log\n> [!log] Seen\n> | Date | Observation | Implication |\n> |---|---|---|\n> | x | a | b |\n\ny`, `## Evidence log\n> [!log] Seen\n> | Date | Observation | Implication |\n> |---|---|---|\n> | x | a | b |\n> ${NEW}\n\ny`],
		['beside another table', `${HEAD}| x | a | b |\n\n| Date | Price |\n|---|---|\n| x | 5 |\n`, `${HEAD}| x | a | b |\n${NEW}\n\n| Date | Price |\n|---|---|\n| x | 5 |\n`],
		['with a byte order mark', `\ufeff${HEAD}| x | a | b |`, `\ufeff${HEAD}| x | a | b |\n${NEW}`],
	])('%s', (_, before, after) => {
		expect(edited(before, log())).toBe(after);
		expect(undone(applyEdits(before, PATH, [log()]))).toBe(before);
	});

	it.each<[title: string, before: string, after: string]>([
		['rows', `${HEAD}| 2025-12-01 | a | b |\n| 2025-11-01 | a | b |\n\ny`, `${HEAD}${NEW}\n| 2025-12-01 | a | b |\n| 2025-11-01 | a | b |\n\ny`],
		['rows with links, below one without a day', `${HEAD}| | | |\r\n| [[2025-12-01]] | a | b |\r\n| 2025-11 | a | b |`, `${HEAD}| | | |\r\n${NEW}\r\n| [[2025-12-01]] | a | b |\r\n| 2025-11 | a | b |`],
	])('the first where the newest stand first: %s', (_, before, after) => {
		expect(edited(before, log())).toBe(after);
		expect(undone(applyEdits(before, PATH, [log()]))).toBe(before);
	});

	it('in the order of its columns, with the source in its own', () => {
		const columns: readonly LogColumn[] = [{ header: 'Source', holds: 'source' }, { header: 'Impact', holds: null }, { header: 'Evidence', holds: 'words' }, { header: 'When', holds: 'day' }];
		const text = '## Evidence log\n| Source | Impact | Evidence | When |\n|---|---|---|---|\n| a | b | c | d |\n';
		expect(edited(text, log({ list: { ...LOG, columns }, source: 'Daily/2026-01-05' }))).toBe(`${text}| [[Daily/2026-01-05\\|2026-01-05]] | | Orders rise | 2026-01-05 |\n`);
	});

	it('several at once, in the order asked, and taken back together', () => {
		const result = applyEdits(HEAD, PATH, [log(), log({ text: 'Prices fall' })]);
		expect(result.text).toBe(`${HEAD}${NEW}\n${NEW.replace('Orders rise', 'Prices fall')}\n`);
		expect(undone(result)).toBe(HEAD);
	});
});

describe('what is written reads as it was said', () => {
	it.each<[title: string, text: string, written: string]>([
		['with its pipes', 'a | b', 'a \\| b'],
		['with figures and common marks left alone', '~$9B (+12%) for R&D, 3_nm & #1', '~$9B (+12%) for R&D, 3_nm & #1'],
		['without becoming emphasis', '2*3*4 and *x*', '2\\*3\\*4 and \\*x\\*'],
		['without becoming code', 'type `x`', 'type \\`x\\`'],
		['without becoming a tag', 'see #actor', 'see \\#actor'],
		['without becoming a link', 'see [[TSMC]]', 'see \\[\\[TSMC\\]\\]'],
	])('%s', (_, text, written) => {
		const after = edited(HEAD, log({ text }));
		expect(after).toBe(`${HEAD}| 2026-01-05 | ${written} ([[2026-01-05]]) | |\n`);
		const note = read(after);
		expect([note.tables[0]?.rows[0]?.cells[1]?.text, note.tags]).toEqual([`${text} (2026-01-05)`, []]);
	});

	it('with its links, which lead where they led', () => {
		const text = 'TSMC raises prices for Nvidia';
		const links = [link(text, 'TSMC', 'TSMC'), link(text, 'Nvidia', 'Actors/NVIDIA')];
		expect(edited(HEAD, log({ text, links }))).toBe(`${HEAD}| 2026-01-05 | [[TSMC]] raises prices for [[Actors/NVIDIA\\|Nvidia]] ([[2026-01-05]]) | |\n`);
	});

	it('on one line', () => {
		expect(edited(HEAD, log({ text: ' Orders\n  rise ' }))).toBe(`${HEAD}${NEW}\n`);
	});
});

describe('where the log is a list, it becomes its last bullet', () => {
	it.each<[title: string, last: string, written: string]>([
		['with a colon', '- 2025-12-01: a', '- 2026-01-05: Orders rise ([[2026-01-05]])'],
		['with a dash', '* 2025-12-01 — a', '* 2026-01-05 — Orders rise ([[2026-01-05]])'],
		['with a bold day', '- **2025-12-01**: a', '- **2026-01-05**: Orders rise ([[2026-01-05]])'],
		['with a bold day and its colon', '- **2025-12-01:** a', '- **2026-01-05:** Orders rise ([[2026-01-05]])'],
		['with a linked day', '- [[2025-12-01]] - a', '- [[2026-01-05]] - Orders rise ([[2026-01-05]])'],
		['with a blank', '+ 2025-12-01 a\n  more', '+ 2026-01-05 Orders rise ([[2026-01-05]])'],
		['that is numbered', '7. 2025-12-01 a', '8. 2026-01-05 Orders rise ([[2026-01-05]])'],
	])('%s', (_, last, written) => {
		const text = `## Evidence log\n\n${last}\n\n## Related\n`;
		expect(edited(text, log({ list: LIST }))).toBe(`## Evidence log\n\n${last}\n${written}\n\n## Related\n`);
		expect(undone(applyEdits(text, PATH, [log({ list: LIST })]))).toBe(text);
	});
});

describe('where the newest bullets stand first, it becomes the first', () => {
	it.each<[title: string, before: string, after: string]>([
		['with dashes', '- 2025-12-01: a\n  more\n- 2025-11-01: b', '- 2026-01-05: Orders rise ([[2026-01-05]])\n- 2025-12-01: a\n  more\n- 2025-11-01: b'],
		['with bold days', '* **2025-12-01**: a\n* **2025-11-01**: b', '* **2026-01-05**: Orders rise ([[2026-01-05]])\n* **2025-12-01**: a\n* **2025-11-01**: b'],
		['with numbers', '1. 2025-12-01 a\n2. 2025-11-01 b', '1. 2026-01-05 Orders rise ([[2026-01-05]])\n1. 2025-12-01 a\n2. 2025-11-01 b'],
	])('%s', (_, before, after) => {
		const text = `## Evidence log\n${before}\n\n## Related\n`;
		expect(edited(text, log({ list: LIST }))).toBe(`## Evidence log\n${after}\n\n## Related\n`);
		expect(undone(applyEdits(text, PATH, [log({ list: LIST })]))).toBe(text);
	});
});

describe('nothing is added', () => {
	const NO_LOG = 'Not added: this thesis has no evidence log yet. Give it a heading “Evidence log” with a table of Date, Observation and Implication, then try again.';
	it.each<[title: string, text: string, asked: LogIntention, code: string, message: string]>([
		['where the thesis has no log: no heading is made for it', '# T\n', log({ list: null }), 'no-place', NO_LOG],
		['where several could be the log', HEAD, log({ list: 'several' }), 'no-place', 'Not added: several lists or tables of this thesis could be its evidence log. Give one alone the heading “Evidence log”, then try again.'],
		['where the list is gone', '## Evidence log\n\ntext\n', log({ list: LIST }), 'no-place', NO_LOG],
		['where bullets have no day', '## Evidence log\n- a\n', log({ list: LIST }), 'no-place', 'Not added: the last bullet of its log does not begin with a day such as 2026-01-31, so it cannot be told how days are written there.'],
		['where the heading is gone', '## Other\n', log(), 'line-changed', 'Not added: the heading "Evidence log" is gone from the note.'],
		['where there is another such heading', `${HEAD}\n${HEAD}`, log(), 'lines-moved', 'Not added: the heading "Evidence log" comes more or less often than when the note was read.'],
		['where the columns are others', HEAD.replace('Observation', 'Seen'), log(), 'line-changed', 'Not added: the table of its evidence log has other columns by now, or is gone. Try again.'],
		['where the table stands in a fence', '## Evidence log\n```\n| Date | Observation | Implication |\n|---|---|---|\n```', log(), 'line-changed', 'Not added: the table of its evidence log has other columns by now, or is gone. Try again.'],
		['where it stands in the log', `${HEAD}${NEW}\n`, log(), 'already-so', 'Not added: its evidence log says this already.'],
		['where it stands in the list', '## Evidence log\n- 2026-01-05: Orders rise ([[2026-01-05]])\n', log({ list: LIST }), 'already-so', 'Not added: its evidence log says this already.'],
		['without words', HEAD, log({ text: ' ' }), 'bad-text', 'Not added: it has no words.'],
		['that opens a comment', HEAD, log({ text: 'a %% b' }), 'bad-text', 'Not added: its words open a comment, code or math that they do not close.'],
		['without a day', HEAD, log({ day: '2026-02-30' }), 'bad-day', 'Not added: "2026-02-30" is no day of the calendar.'],
	])('%s', (_, text, asked, code, message) => {
		const { outcomes, text: after } = applyEdits(text, PATH, [asked]);
		expect([after, outcomes]).toMatchObject([text, [{ done: false, code, message }]]);
	});

	it('of what could not be taken back', () => {
		const result = applyEdits(HEAD, PATH, [log()]);
		const changed = result.text.replace('Orders', 'Orders would');
		const again = applyEdits(changed, PATH, result.outcomes.flatMap(outcome => (outcome.done ? [outcome.undo] : [])));
		expect([again.text, again.outcomes]).toMatchObject([changed, [{ done: false, code: 'line-changed' }]]);
	});
});
