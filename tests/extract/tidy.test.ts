import { describe, expect, test } from 'vitest';
import { tidyRecords } from '../../src/extract/tidy';
import type { TidyRecord } from '../../src/model/tidy';
import { tableOf, type NoteParts } from './kinds/read-tables';

/** A record in short: what is asked of it, in words. */
function short(record: TidyRecord): Record<string, string | null> {
	const cells = record.cells.map(({ key, cell }) => [key, cell.text] as const);
	return { who: record.subjects[0]?.text ?? null, ...(record.topic === null ? {} : { topic: record.topic }), ...(record.period === null ? {} : { period: record.period.text }), ...Object.fromEntries(cells) };
}

function tidy(text: string, parts: NoteParts = {}): TidyRecord[] {
	return tidyRecords(tableOf(text, parts));
}

describe('tidy records', () => {
	test('a label and its value, with the heading as topic', () => {
		const records = tidy('## Anchor deal (Jan 2026)\n\n| Metric | Value |\n|---|---|\n| Term | 15 years |\n| Price | $40M (Mar 2025) |\n', { asOf: '2026-02-01' });
		expect(records.map(short)).toEqual([
			{ who: 'Anchor deal (Jan 2026)', topic: 'Anchor deal (Jan 2026)', metric: 'Term', value: '15 years' },
			{ who: 'Anchor deal (Jan 2026)', topic: 'Anchor deal (Jan 2026)', metric: 'Price', value: '$40M (Mar 2025)' },
		]);
		expect(records.map(({ asOf }) => asOf)).toEqual(['2026-01-31', '2025-03-31']);
	});

	test('a figure for each period, in the unit of the labels\' header', () => {
		const records = tidy('## Income\n\n| € million | FY2024 | FY2025E | TTM |\n|---|---|---|---|\n| Revenue | 812 | 905 | — |\n| Margin | 11% | 12% | 13% |\n');
		expect(records.map(short)).toEqual([
			{ who: 'Income', topic: 'Income', period: 'FY2024', metric: 'Revenue', value: '812' },
			{ who: 'Income', topic: 'Income', period: 'FY2025E', metric: 'Revenue', value: '905' },
			{ who: 'Income', topic: 'Income', period: 'FY2024', metric: 'Margin', value: '11%' },
			{ who: 'Income', topic: 'Income', period: 'FY2025E', metric: 'Margin', value: '12%' },
			{ who: 'Income', topic: 'Income', period: 'TTM', metric: 'Margin', value: '13%' },
		]);
		const [first] = records;
		expect(first?.period?.span).toMatchObject({ start: '2024-01-01', end: '2024-12-31' });
		expect(first?.cells.find(({ key }) => key === 'value')?.cell.value).toMatchObject({ kind: 'money', value: 812_000_000, currency: 'EUR' });
	});

	test('a figure for each metric where the periods stand in the first column', () => {
		expect(tidy('| Quarter | Revenue | EPS |\n|---|---|---|\n| Q1 2025 | $210M | $0.41 |\n').map(short)).toEqual([
			{ who: null, period: 'Q1 2025', metric: 'Revenue', value: '$210M' },
			{ who: null, period: 'Q1 2025', metric: 'EPS', value: '$0.41' },
		]);
	});

	test('an aspect of each name that is compared', () => {
		expect(tidy('## vs Reef\n\n| Aspect | Block | Reef Shipping |\n|---|---|---|\n| Fleet | 20 | 44 |\n').map(short)).toEqual([
			{ who: 'Block', topic: 'vs Reef', aspect: 'Fleet', value: '20' },
			{ who: 'Reef Shipping', topic: 'vs Reef', aspect: 'Fleet', value: '44' },
		]);
	});

	test('a row of anything else, by the keys of its columns', () => {
		const text = '## Google\n\n| Chip | Node | Launch |\n|---|---|---|\n| Finch | 3nm | 2027 |\n\n## Others\n\n| Company | Chip | Node | Launch |\n|---|---|---|---|\n| [[Acme\\|ACM]] | Heron | 2nm | 2028 |\n';
		const [own, others] = [tidy(text), tidy(text.slice(text.indexOf('## Others')))];
		expect(own.map(short)).toEqual([{ who: 'Google', generation: 'Finch', node: '3nm', timeline: '2027' }]);
		expect(others.map(short)).toEqual([{ who: 'ACM', company: 'ACM', generation: 'Heron', node: '2nm', timeline: '2028' }]);
		expect(others[0]?.subjects.map(({ link }) => link?.target ?? null)).toEqual(['Acme', null]);
	});

	test('odd headers are keys like others', () => {
		const [record] = tidy('| Company | __proto__ | constructor | Focus |\n|---|---|---|---|\n| Reef | a | b | c |\n');
		expect(record?.cells.map(({ key }) => key)).toEqual(['entity', 'proto', 'constructor', 'role']);
	});
});
