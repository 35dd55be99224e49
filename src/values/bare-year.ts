import type { CellContext, DateSpan } from '../model/value';
import { found, type FoundAmount } from './found-amount';
import { yearSpan } from './calendar';
import { namesCounted } from './counted';
import { contextUnit, mayHaveUnit } from './header-unit';
import { plainAmount } from './word-value';

const EARLY = /^(?:c\.?\s|ca\.?\s|~)?(1[5-8]\d\d)(?=$|\s?[(,;])/;
const YEARS = /\b(?:years?|date|founded|founding|established|incorporated|inception|since|origins?)\b/i;

/** A cell such as `2019` that its labels make a number: `Employees`, `Capacity (MW)`; else null, and it is a year. */
export function numberLikeYear(text: string, context: CellContext): FoundAmount | null {
	if (text.length !== 4 || !/^(?:19|20)\d\d$/.test(text) || YEARS.test(context.header) || YEARS.test(context.row)) return null;
	if (!isCountLabel(context) && !(mayHaveUnit(context) && contextUnit({ ...context, section: '' }) !== null)) return null;
	return found(plainAmount('count', Number(text)), 0, 4, true);
}

/** Labels that count whole things: `Employees`, `Deliveries`. */
export function isCountLabel({ header, row }: CellContext): boolean {
	return namesCounted(header) || namesCounted(row);
}

/** A year before 1900, which is a date only where the label asks for one: `Founded`. */
export function earlyYear(text: string, { header, row }: CellContext): DateSpan | null {
	const year = EARLY.exec(text.length > 80 ? text.slice(0, 80) : text)?.[1];
	return year === undefined || (!YEARS.test(header) && !YEARS.test(row)) ? null : yearSpan(Number(year));
}
