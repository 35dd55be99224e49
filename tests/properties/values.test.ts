import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount, DatePrecision, DateSpan, Value, ValueKind } from '../../src/model/value';
import { halfSpan, hullSpan, monthsSpan, quarterSpan, yearSpan, yearsSpan, daySpan, isoWeekSpan } from '../../src/values/calendar';
import { compareValues, not, type Comparison } from '../../src/values/compare';
import { formatDate } from '../../src/values/format-date';
import { formatAmount, formatValue } from '../../src/values/format-value';
import { sorted } from '../../src/values/order';
import { isAfter, isBefore, isWithin, overlaps } from '../../src/values/period';
import { readValue } from '../../src/values/read';
import { scan } from '../../src/values/scan';

const NOWHERE = { header: '', row: '', section: '', tags: [] };
const read = (text: string): Value => readValue(text, NOWHERE);

/** Figures as notes write them: at most seven digits, with a scale. */
const size = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 1e3, 1e6, 1e9)).map(([digits, decimals, scale]) => Number(((digits / 10 ** decimals) * scale).toPrecision(12)));
const sign = fc.constantFrom(1, 1, 1, -1);

const SORTS: ReadonlyArray<readonly [kind: ValueKind, units: ReadonlyArray<string | null>]> = [
	['power', ['MW']],
	['energy', ['MWh']],
	['percent', ['%', 'pp', 'bps']],
	['multiple', ['x']],
	['count', [null, 'tools', 'data centers']],
	['measure', ['km', 'sq ft', 'TB/s', 'GB HBM3e', 'koz', 'bpd', 'TEU']],
	['duration', ['year', 'month', 'day', 'hour']],
	['node', ['nm']],
	['money', [null]],
];

const sort = fc.constantFrom(...SORTS.flatMap(([kind, units]) => units.map(unit => ({ kind, unit })))).chain(({ kind, unit }) =>
	fc.constantFrom('USD', 'EUR', 'JPY', 'CHF', 'CNY', 'BRL', 'NOK').map(currency => ({ kind, unit, currency: kind === 'money' ? currency : null })),
);

const amount: fc.Arbitrary<Amount> = fc
	.tuple(sort, size, size, sign, fc.constantFrom('exact', 'range', 'low', 'high'), fc.boolean(), fc.constantFrom(null, null, 'year', 'month', 'share'))
	.map(([what, one, two, way, form, approx, per]) => {
		// A bare year is a date, and a node has at most two digits.
		const first = way * (what.kind === 'node' ? (one % 90) + 1 : what.kind === 'count' && one < 10_000 ? one + 10_000 : one);
		const second = first + (what.kind === 'node' ? 5 : two);
		const base = { ...what, approx, per: what.kind === 'node' ? null : per, word: null };
		if (form === 'range') return { ...base, value: null, low: Math.min(first, second), high: Math.max(first, second) };
		return { ...base, value: first, low: form === 'low' ? first : null, high: form === 'high' ? first : null };
	})
	.filter(({ low, high }) => low === null || high === null || low < high);

describe('formatting a value and reading it back', () => {
	test('gives the same amount', () => {
		fc.assert(
			fc.property(amount, given => {
				const { date, also, ...back } = read(formatAmount(given));
				expect({ date, also }).toEqual({ date: null, also: [] });
				expect(rounded(back)).toEqual(rounded(given));
			}),
			{ numRuns: 3_000 },
		);
	});

	const year = fc.integer({ min: 1950, max: 2060 });
	const unit: fc.Arbitrary<(year: number) => DateSpan> = fc.constantFrom<(year: number) => DateSpan>(
		at => yearSpan(at),
		at => quarterSpan(at, (at % 4) + 1),
		at => halfSpan(at, (at % 2) + 1),
		at => monthsSpan(at, (at % 12) + 1, (at % 12) + 1, 'month'),
		at => daySpan(at, (at % 12) + 1, (at % 28) + 1) ?? yearSpan(at),
		at => isoWeekSpan(at, (at % 52) + 1),
		at => monthsSpan(at, 1, 4, 'year_part'),
		at => monthsSpan(at, 9, 12, 'year_part'),
		at => yearsSpan(at, at, 'fiscal_year'),
		at => yearsSpan(at - (at % 10), at - (at % 10) + 9, 'decade'),
		at => yearsSpan(at - (at % 10) + 7, at - (at % 10) + 9, 'decade_part'),
	);
	const span = fc.tuple(year, unit, fc.constantFrom('unit', 'until', 'since', 'range')).map(([at, make, form]) => {
		const one = make(at);
		if (form === 'until') return { ...one, start: null, range: true };
		if (form === 'since') return { ...one, end: null, range: true };
		return form === 'range' ? hullSpan(one, make(at + 20)) : one;
	});

	test('gives the same date', () => {
		fc.assert(
			fc.property(span, given => {
				const back = read(formatDate(given));
				expect(back.kind).toBe('date');
				expect(back.date).toEqual(given);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('of any text that states a figure, formats to what reads the same', () => {
		const cell = fc.tuple(fc.constantFrom('', '~', '<', '>', '-', '+', '$', '€', '-$', '~$'), size, fc.constantFrom('', 'K', 'M', 'B', '%', ' GW', ' MW', 'x', 'nm', ' bps', ' years', '+')).map(([a, b, c]) => `${a}${b}${c}`);
		fc.assert(
			fc.property(cell, text => {
				const value = read(text);
				fc.pre(value.also.length === 0 && value.kind !== 'text' && value.kind !== 'date');
				expect(rounded(read(formatValue(value)))).toEqual(rounded(value));
			}),
		);
	});
});

/** Without the dust of binary fractions. */
function rounded<Item extends Amount>(item: Item): Item {
	const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(11)));
	return { ...item, value: round(item.value), low: round(item.low), high: round(item.high) };
}

describe('laws of scale and sign', () => {
	const SCALES: ReadonlyArray<readonly [string, number]> = [['', 1], ['K', 1e3], ['M', 1e6], ['B', 1e9], ['T', 1e12], [' million', 1e6], [' billion', 1e9], ['bn', 1e9], ['m', 1e6]];
	const digits = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 })).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

	test('a scale multiplies', () => {
		fc.assert(fc.property(digits, fc.constantFrom(...SCALES), (written, [scale, factor]) => {
			expect(read(`$${written}${scale}`).value).toBe(Number((Number(written) * factor).toPrecision(15)));
		}));
	});

	test('a minus turns the figure round, wherever it stands', () => {
		fc.assert(
			fc.property(digits, fc.constantFrom('$', '€', ''), (written, currency) => {
				const plus = read(`${currency}${written}%`.replace(/^([$€].*)%$/, '$1'));
				for (const minus of ['-', '–', '−']) expect(read(`${minus}${currency}${written}${currency === '' ? '%' : ''}`).value).toBe(0 - (plus.value ?? NaN));
			}),
		);
	});

	test('what stands around a bare number acts as if it stood in the cell', () => {
		fc.assert(fc.property(digits, written => {
			expect(readValue(written, { ...NOWHERE, header: 'Revenue (€M)' }).value).toBe(read(`€${written}M`).value);
		}));
	});
});

describe('reading is total', () => {
	const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: fc.constantFrom(...'0123456789.,-–~$€£¥%()/:+<># QHFYxMBKnmWh年億'), maxLength: 60 }));

	test('any text gives a value whose figures are numbers and whose dates are days', () => {
		fc.assert(
			fc.property(hostile, hostile, (text, header) => {
				const value = readValue(text, { ...NOWHERE, header });
				for (const part of [value, ...value.also]) for (const figure of [part.value, part.low, part.high]) expect(figure === null || Number.isFinite(figure)).toBe(true);
				if (value.date !== null) for (const day of [value.date.start, value.date.end]) expect(day === null || !Number.isNaN(Date.parse(day))).toBe(true);
				if (value.value === null && value.low !== null && value.high !== null) expect(value.low).toBeLessThanOrEqual(value.high);
			}),
			{ numRuns: 3_000 },
		);
	});
});

describe('comparing', () => {
	const literal = amount.map(given => ({ ...given, date: null, also: [] }));
	const comparison = fc.constantFrom<Comparison>('=', '!=', '<', '<=', '>', '>=');
	const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

	test('what is so is not its opposite, and the unknown has none', () => {
		fc.assert(
			fc.property(literal, literal, comparison, (a, b, sign) => {
				const yes = compareValues(a, sign, b);
				const opposite = compareValues(a, OPPOSITE[sign], b);
				if (yes === 'unknown') expect(opposite).toBe('unknown');
				else if (yes === 'yes') expect(opposite).not.toBe('yes');
				else if (yes === 'no') expect(opposite === 'no').toBe(false);
				expect(not(not(yes))).toBe(yes);
			}),
		);
	});

	const precision: DatePrecision = 'month';
	const month = fc.tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, at]) => monthsSpan(year, at, at, precision));
	test('a date is before, after, or shares a day', () => {
		fc.assert(
			fc.property(month, month, (a, b) => {
				const answers = [isBefore(a, b) === 'yes', isAfter(a, b) === 'yes', overlaps(a, b)];
				expect(answers.filter(Boolean)).toHaveLength(1);
				if (isWithin(a, b) === 'yes') expect(overlaps(a, b)).toBe(true);
			}),
		);
	});

	test('sorting keeps all items, leaves equals as they were and the empty last', () => {
		const cell = fc.constantFrom('$5B', '$5B', '€2B', '3 GW', '12%', '—', '', 'Q1 2026', '2025', 'text', 'Legacy', '$1-2B', '3nm', '18A');
		fc.assert(
			fc.property(fc.array(cell), fc.boolean(), (cells, descending) => {
				const items = cells.map((text, at) => ({ text, at, value: read(text) }));
				const once = sorted(items, item => item, descending);
				expect([...once].sort((a, b) => a.at - b.at)).toEqual(items);
				expect(sorted(once, item => item, descending)).toEqual(once);
				const firstEmpty = once.findIndex(({ value }) => value.kind === 'empty');
				if (firstEmpty >= 0) expect(once.slice(firstEmpty).every(({ value }) => value.kind === 'empty')).toBe(true);
			}),
		);
	});
});

/** Shortest of three runs, so that one pause of the machine does not count. */
function time(act: () => unknown): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const start = performance.now();
			act();
			return performance.now() - start;
		}),
	);
}

/** How much longer eight times the text takes; a busy machine only ever adds, so the least of several counts. */
function growth(run: (length: number) => unknown): number {
	const small = Math.max(0.5, time(() => run(6_000)));
	return time(() => run(48_000)) / small;
}

describe('reading is linear in hostile cells: eight times the text takes at most twenty-four times as long', () => {
	const PIECES = ['1', '1,', '1,111,', '1.', '1.111.', '-', '1-', '–1', '$', '$1', '~', '(', '(1', '+1', 'a', 'a ', 'Aa ', '1a', '1 ', '1 1', '1:', '1/', '2026', '2026-', '2026 to ', 'Q1 ', 'Jan ', 'by ', 'early-', 'up to ', 'about ', 'EUR', '#1', '億', '1億', '1x', 'per ', 'early/mid', 'late-to-mid ', '→', '1 →', '3nm ', 'N3', 'A.B:', '\u00a0', '1 MW ', '1 a b c '];
	for (const piece of PIECES) {
		test(JSON.stringify(piece), () => {
			const run = (length: number) => scan(piece.repeat(length / piece.length), 0, NOWHERE, 2026);
			run(2_000);
			expect(Math.min(...[1, 2, 3].map(() => growth(run)))).toBeLessThan(24);
		});
	}

	test('a cell of a megabyte is prose', () => {
		for (const piece of PIECES) expect(read(piece.repeat(1_000_000 / piece.length)).kind).toBe('text');
	});
});
