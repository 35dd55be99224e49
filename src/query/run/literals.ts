import type { FieldType, Literal } from '../../model/query';
import type { DateSpan, Value } from '../../model/value';
import { countOf, dayValue } from '../../index/columns/base-cells';
import { addDays } from '../../values/calendar';
import { foldLabel } from '../../values/fold-text';
import { literalText } from '../explain/full-text';
import { literalValue } from '../literal';
import type { RunEnv } from './asked';

/** What a literal means where a field of this type stands before it. */
export function valueOf(literal: Literal, type: FieldType, env: RunEnv): Value | null {
	switch (literal.type) {
		case 'today':
			return dayValue(dayFrom(env.today, literal.plus, literal.unit));
		case 'updated': {
			const path = env.find(literal.target);
			const day = path === null ? null : (env.set.env.noteOf(path)?.updated ?? null);
			return day === null ? null : dayValue(day);
		}
		case 'words':
			return type === 'number' && !Number.isNaN(Number(literal.text)) ? countOf(Number(literal.text)) : literalValue(literal.text, type);
		case 'text':
			return literalValue(literal.text, type);
		case 'link':
		case 'tag':
			return null;
	}
}

export function dateOf(literal: Literal, env: RunEnv): DateSpan | null {
	return valueOf(literal, 'date', env)?.date ?? null;
}

/** The words of a literal, folded for comparing. */
export function foldedLiteral(literal: Literal): string {
	return foldLabel(shownLiteral(literal).replace(/^#(?=\D)/, ''));
}

/** A literal as it is spoken of. */
export function shownLiteral(literal: Literal): string {
	switch (literal.type) {
		case 'words':
		case 'text':
			return literal.text;
		case 'link':
			return nameOf(literal.target);
		case 'tag':
			return `#${literal.tag}`;
		case 'today':
			return literalText(literal);
		case 'updated':
			return `the update of ${nameOf(literal.target)}`;
	}
}

function nameOf(target: string): string {
	return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function dayFrom(day: string, plus: number, unit: 'day' | 'week' | 'month' | 'year'): string {
	if (unit === 'day' || unit === 'week') return addDays(day, plus * (unit === 'week' ? 7 : 1));
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + plus * (unit === 'year' ? 12 : 1);
	const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
	// A month without that day ends before it.
	const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
	const wanted = addDays(first, Number(day.slice(8, 10)) - 1);
	return wanted.slice(5, 7) === first.slice(5, 7) ? wanted : addDays(wanted, -Number(wanted.slice(8, 10)));
}
