import { describe, expect, test } from 'vitest';
import type { ThesisNote } from '../../../src/model/thesis';
import { dossierOf } from '../../read-vault';

function read(text: string): ThesisNote {
	const { thesis } = dossierOf('Theses/Long ferries.md', text);
	if (thesis === null) throw new Error('no thesis was read');
	return thesis;
}

const statuses = (text: string): string[] => read(text).statuses.map(({ by, text: words }) => `${by}: ${words}`);

describe('the status of a thesis', () => {
	test.each([
		['a labelled line', '# Long ferries\n\n**Status**: Active — half position\n', ['line: Active — half position']],
		['a plain line', '# Long ferries\n\nStatus: idea\n', ['line: idea']],
		['a property', '---\nstatus: paused\n---\n\nWords.\n', ['property: paused']],
		['a heading', '# Long ferries\n\n## Status: closed\n', ['heading: closed']],
		['a heading below one of its own', '# Long ferries\n\n## Tracking\n\n### Status\n\nIdea\n', ['heading: Idea']],
		['the line below a heading', '# Long ferries\n\n## Current status\n\nOn the watchlist since May.\n', ['heading: On the watchlist since May.']],
		['a profile', '# Long ferries\n\n## Quick stats\n\n| Item | Value |\n|---|---|\n| Status | Live |\n', ['table: Live']],
		['a tag', '#thesis #active\n\n# Long ferries\n', ['tag: active']],
		['a tag below another', '#thesis #status/closed\n', ['tag: closed']],
		['one of several on a line', '**Status**: Active | **Created**: 2025-03-01\n', ['line: Active']],
		['German', '**Stand**: aktiv\n', ['line: aktiv']],
		['Japanese', '**状況**：保有中\n', ['line: 保有中']],
	])('by %s', (_, text, expected) => expect(statuses(text)).toEqual(expected));

	test.each([
		['something else in a section', '# Long ferries\n\n## Northern yard\n\n**Status**: Under construction\n'],
		['a table about something else', '# Long ferries\n\n## Northern yard\n\n| Metric | Value |\n|---|---|\n| Status | Delayed |\n'],
		['a company that has a section, by a heading', '# Long ferries\n\n## Northern yard\n\n### Status\n\nUnder construction\n'],
		['a company that has a section, by a line', '# Long ferries\n\n## Northern yard\n\n### Overview\n\n**Status**: Under construction\n'],
		['a company that has a section, by its profile', '# Long ferries\n\n## Northern yard\n\n### Quick stats\n\n| Metric | Value |\n|---|---|\n| Status | Delayed |\n'],
		['prose', 'The status of the fleet is good.\n'],
	])('is not that of %s', (_, text) => expect(statuses(text)).toEqual([]));

	test('may state how sure one is', () => {
		expect(read('**Status**: High conviction — adding\n').convictions.map(({ text }) => text)).toEqual(['High conviction']);
		expect(read('**Conviction**: 7 of 10\n').convictions.map(({ text }) => text)).toEqual(['7 of 10']);
	});
});

describe('the days of a thesis', () => {
	test('that it was made and looked at', () => {
		const { created, reviewed, nextReview } = read('**Created**: 2025-03-01\n**Last reviewed**: 2025-11-30\n**Next review**: March 2026\n');
		expect([created?.day, reviewed?.day, nextReview?.day]).toEqual(['2025-03-01', '2025-11-30', '2026-03-31']);
	});
	test('in lines without a colon', () => {
		const { created, reviewed } = read('# Long ferries\n\n*Created 2025-03-01*\n\n## The case\n\nWords.\n\n*Last reviewed 2025-11-30*\n');
		expect([created, reviewed]).toEqual([{ day: '2025-03-01', by: 'line', line: 2 }, { day: '2025-11-30', by: 'line', line: 8 }]);
	});
	test.each(['Next steps', 'Review schedule', 'Status & review', '1. Overview', 'Key dates'])('of its next review below "%s"', heading => {
		const next = (text: string): string | undefined => read(`# Long ferries\n\n## ${heading}\n\n${text}\n`).nextReview?.day;
		expect([next('- **Next review**: 2026-02-01'), next('| Metric | Value |\n|---|---|\n| Next review | 2026-02-01 |')]).toEqual(['2026-02-01', '2026-02-01']);
	});
	test('of its next review where it speaks of itself, before those of its sections', () => {
		expect(read('**Next review**: 2026-02-01\n\n## Northern yard\n\n**Next review**: 2026-04-01\n').nextReview?.day).toBe('2026-02-01');
	});
	test('below a heading with a number', () => expect(read('# Long ferries\n\n## 1. Overview\n\n**Last reviewed**: 2025-11-30\n').reviewed?.day).toBe('2025-11-30'));
	test('in properties', () => expect(read('---\ncreated: "2025-03-01"\nlast_reviewed: "2025-04-01"\n---\n').reviewed?.day).toBe('2025-04-01'));
});

describe('the days of other things are not those of a thesis', () => {
	test.each([
		'# Long ferries\n\nStarted 2019 as a yard\n',
		'# Long ferries\n\nReviewed: 2025-12-30 by the FTC\n',
		'# Long ferries\n\n## Northern yard\n\n- **Created**: 2019-04-01\n- **Reviewed**: 2025-12-30\n',
		'# Long ferries\n\n## Details\n\n- **Next review**: 2026-04-01 by the FTC\n',
		'# Long ferries\n\n## [[Northern yard]]\n\n- **Next review**: 2026-04-01\n',
	])('%s', text => {
		const { created, reviewed, nextReview } = read(text);
		expect([created, reviewed, nextReview]).toEqual([null, null, null]);
	});
	test('nor is the day of its position that it was made', () => {
		expect(read('**Opened**: 2024-02-01\n**Created**: 2025-03-01\n').created?.day).toBe('2025-03-01');
		expect(read('**Opened**: 2024-02-01\n').created?.day).toBe('2024-02-01');
	});
	test.each(['2025-11-30 (all holds)', '2025-11-30, all holds', '2025-11-30 — all holds', '30 November 2025', 'November 30, 2025'])('what goes with the day does no harm: %s', text => {
		expect(read(`**Last reviewed**: ${text}\n`).reviewed?.day).toBe('2025-11-30');
	});
});

describe('how often a thesis is to be reviewed, in its own words', () => {
	test.each([
		['*Review monthly. Update the log.*', 'monthly', { count: 1, unit: 'month' }],
		['**Review cadence**: review quarterly', 'quarterly', { count: 3, unit: 'month' }],
		['Review every two weeks', 'every two weeks', { count: 14, unit: 'day' }],
		['- Revisit every 6 months', 'every 6 months', { count: 6, unit: 'month' }],
		['To be reviewed twice a year.', 'twice a year', { count: 6, unit: 'month' }],
		['Monatlich prüfen.', 'Monatlich prüfen', { count: 1, unit: 'month' }],
		['Révision trimestrielle.', 'Révision trimestrielle', { count: 3, unit: 'month' }],
		['毎月見直し。', '毎月見直し', { count: 1, unit: 'month' }],
		['每季度回顾', '每季度回顾', { count: 3, unit: 'month' }],
		['*Review at IPO. Watch the filings.*', 'at IPO', null],
		['Review (this thesis) monthly', '(this thesis) monthly', { count: 1, unit: 'month' }],
		['Reviewed every quarter', 'every quarter', { count: 3, unit: 'month' }],
		['Quarterly review.', 'Quarterly review', { count: 3, unit: 'month' }],
		['This thesis is to be reviewed at least once a month.', 'This thesis is to be reviewed at least once a month', { count: 1, unit: 'month' }],
		['**Cadence**: on a monthly basis', 'on a monthly basis', { count: 1, unit: 'month' }],
		['---\nreview: weekly\n---\n', 'weekly', { count: 7, unit: 'day' }],
	])('%s', (text, words, every) => {
		const { cadence } = read(`${text}\n`);
		expect(cadence).toMatchObject({ text: words, every });
	});

	test.each([
		'Monthly volumes rose.', '**Review**: the yard was good', 'Under review by the regulator', 'The quarterly report is out.',
		'The FTC review of quarterly filings goes on', '- [ ] Review quarterly earnings of TSMC', '- [ ] Review monthly', '**Review**: quarterly results beat',
		'Review: quarterly results beat', 'Do not review monthly', 'Reviewed monthly by the FTC', '## Northern yard\n\n**Review cadence**: monthly',
	])('not by "%s"', text => {
		expect(read(`${text}\n`).cadence).toBeNull();
	});
});

test('other notes state nothing of that sort', () => {
	expect(dossierOf('Actors/Acme.md', '#actor\n\n**Status**: Active\n').thesis).toBeNull();
});
