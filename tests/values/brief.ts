import { expect, test } from 'vitest';
import type { Amount, CellContext, Value } from '../../src/model/value';
import { readValue } from '../../src/values/read';

/** Words around a cell; those left out are blank. */
export type Around = Partial<CellContext>;

export function read(text: string, around: Around = {}): Value {
	return readValue(text, { header: '', row: '', section: '', tags: [], ...around });
}

/** A value in short: kind, figure or range, unit, date, and in brackets what else it mentions. */
export function brief(value: Value): string {
	const { date, also } = value;
	const span = date === null ? '' : `[${date.start ?? ''}..${date.end ?? ''} ${date.precision}${date.phase === null ? '' : ` ${date.phase}`}]`;
	return [briefAmount(value), span, ...also.map(amount => `(${briefAmount(amount)})`)].filter(part => part !== '').join(' ');
}

function briefAmount({ kind, value, low, high, currency, unit, approx, per, word }: Amount): string {
	const figure = value === null ? (low === null && high === null ? '' : `${low ?? ''}..${high ?? ''}`) : `${value}${low !== null ? '+' : ''}${high !== null ? '-' : ''}`;
	return [kind, approx ? '~' : '', figure, currency ?? unit ?? '', per === null ? '' : `/${per}`, word ?? ''].filter(part => part !== '').join(' ');
}

/** A cell, what it is read as, and what stands around it. */
export type Case = readonly [cell: string, expected: string, around?: Around];

export function cases(table: readonly Case[]): void {
	for (const [cell, expected, around] of table) {
		const label = around === undefined ? '' : ` under ${[around.header, around.row, around.section, around.tags?.join(' ')].filter(word => word !== undefined && word !== '').join(', ')}`;
		test(`${cell === '' ? '(blank)' : cell}${label}`, () => expect(brief(read(cell, around))).toBe(expected));
	}
}
