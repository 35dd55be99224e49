import type { QueryError, TextRange } from '../../model/query';
import type { Value, ValueKind } from '../../model/value';
import { quotedText } from '../key-text';
import { literalValue } from '../literal';
import type { Compared } from './compared';
import { wrong } from './wrong';

interface Written {
	readonly type: 'words' | 'text';
	readonly text: string;
	readonly at: TextRange;
}

function asWritten({ type, text }: Written): string {
	return type === 'text' ? quotedText(text) : text;
}

/** Whether words state what their column can be compared with. */
export function checkFigure(written: Written, compared: Compared): QueryError[] {
	const { type, name, operator } = compared;
	const { text, at } = written;
	const shown = asWritten(written);
	switch (type) {
		case 'name':
		case 'status':
		case 'text':
		case 'list':
			return [];
		case 'flag':
			return /^(?:yes|no|true|false)$/i.test(text) ? [] : [wrong(at, `${name} is yes or no.`)];
		case 'number':
			return /^-?\d+(?:\.\d+)?$/.test(text) ? [] : [wrong(at, `${name} is a plain number; ${shown} is none.`)];
		case 'value':
			return operator === '=' || operator === '!=' || operator === 'IN' || operator === 'HAS' ? [] : checkValue(written, compared);
		case 'amount':
		case 'capacity':
		case 'date':
		case 'node':
			return checkTyped(written, type, compared);
	}
}

type FigureType = 'amount' | 'capacity' | 'date' | 'node';

interface Figure {
	readonly is: string;
	readonly such: string;
	readonly kinds: ReadonlySet<ValueKind>;
	/** What a bare number could be meant for. */
	readonly unit: (number: string) => string;
}

const OTHERS: readonly ValueKind[] = ['count', 'measure', 'percent', 'multiple', 'duration'];

const FIGURES: Readonly<Record<FigureType, Figure>> = {
	amount: { is: 'money', such: 'Write an amount such as $10B', kinds: new Set<ValueKind>(['money', ...OTHERS]), unit: number => (/\d$/.test(number) ? `$${number}M or €${number}M` : `$${number} or €${number}`) },
	capacity: { is: 'a capacity', such: 'Write a capacity such as 2.4 GW', kinds: new Set<ValueKind>(['power', 'energy', ...OTHERS]), unit: number => `${number} GW or ${number} MW` },
	date: { is: 'a date', such: 'Write a date such as Q1 2026, June 2026 or 2026-03-01', kinds: new Set<ValueKind>(['date']), unit: () => 'Q1 2026 or 2026-03-01' },
	node: { is: 'a process node', such: 'Write a node such as 3nm', kinds: new Set<ValueKind>(['node', 'rank']), unit: number => `${number}nm` },
};

const KINDS: Readonly<Record<ValueKind, string>> = {
	money: 'money', power: 'power', energy: 'energy', percent: 'a percentage', multiple: 'a multiple', count: 'a number', measure: 'a measure', duration: 'a duration', node: 'a process node',
	ticker: 'a ticker', date: 'a date', status: 'a status', rank: 'a rank', ratio: 'a ratio', empty: 'nothing', text: 'text',
};

function checkTyped(written: Written, type: FigureType, compared: Compared): QueryError[] {
	const { text, at } = written;
	const { name } = compared;
	const shown = asWritten(written);
	const { is, such, kinds, unit } = FIGURES[type];
	const value = literalValue(text, type);
	if (value.kind === 'empty') return [wrong(at, `${shown} states nothing: ask for that by ${name} IS EMPTY.`)];
	if (value.kind === 'count' && value.unit === null && type !== 'date') return [wrong(at, `${shown} of what? Write ${unit(text)}.`)];
	if (!kinds.has(value.kind)) return [wrong(at, `${name} is ${is}; ${shown} is ${KINDS[value.kind]}. ${such}${elsewhere(shown, value, compared)}.`)];
	return surplus(written, value, words => literalValue(words, type));
}

/** Another column that the value could be meant for. */
function elsewhere(text: string, { kind }: Value, { source, operator }: Compared): string {
	const type = kind === 'power' || kind === 'energy' ? 'capacity' : kind === 'money' ? 'amount' : kind === 'date' || kind === 'node' ? kind : null;
	const column = source?.columns.find(one => one.type === type);
	return column === undefined ? '' : `, or ask ${column.key} ${operator} ${text}`;
}

/** Sizes and dates of a column that holds any figures. */
function checkValue(written: Written, { name, operator }: Compared): QueryError[] {
	const { text, at } = written;
	const value = literalValue(text, 'value');
	if (value.kind === 'text' || value.kind === 'empty' || value.kind === 'status') return [wrong(at, `${name} can be compared by ${operator} with a figure or a date only; ${asWritten(written)} is none.`)];
	return surplus(written, value, words => literalValue(words, 'value'));
}

/** Words behind a figure that say nothing about it are another condition, or a mistake. */
function surplus({ text, at }: Written, value: Value, read: (words: string) => Value): QueryError[] {
	const more = value.also.length > 0 || (value.kind !== 'date' && value.date !== null);
	const before = text.slice(0, Math.max(0, text.lastIndexOf(' ')));
	const idle = before !== '' && JSON.stringify(read(before)) === JSON.stringify(value);
	if (!more && !idle) return [];
	return [wrong(at, `"${text}" says more than one thing: join conditions with AND or OR.`)];
}
