import type { CellContext, DateSpan } from '../model/value';
import type { FoundAmount } from './found-amount';
import { yearSpan } from './calendar';
import { contextUnit, mayHaveUnit } from './header-unit';
import { plainAmount } from './word-value';

const COUNTED =
	/\b(?:employees|headcount|staff|workforce|stores|shops|outlets|branches|users|customers|clients|members|subscribers|units|vehicles|deliveries|wells|patents|locations|beds|rooms|hotels|aircraft|vessels|ships|sites|plants|jobs|patients|students|robots|satellites|stations|homes|points|index|price|count|number of|no\. of)\b/i;
const EARLY = /^(?:c\.?\s|ca\.?\s|~)?(1[5-8]\d\d)(?=$|\s?[(,;])/;
const YEARS = /\b(?:years?|date|founded|founding|established|incorporated|inception|since|origins?)\b/i;

/** A cell such as `2019` that its labels make a number: `Employees`, `Capacity (MW)`; else null, and it is a year. */
export function numberLikeYear(text: string, context: CellContext): FoundAmount | null {
	if (text.length !== 4 || !/^(?:19|20)\d\d$/.test(text) || YEARS.test(context.header) || YEARS.test(context.row)) return null;
	if (!COUNTED.test(context.header) && !COUNTED.test(context.row) && !(mayHaveUnit(context) && contextUnit({ ...context, section: '' }) !== null)) return null;
	return { amount: plainAmount('count', Number(text)), start: 0, end: 4, unscaled: true, limit: false, signed: false };
}

/** A year before 1900, which is a date only where the label asks for one: `Founded`. */
export function earlyYear(text: string, { header, row }: CellContext): DateSpan | null {
	const year = EARLY.exec(text.length > 80 ? text.slice(0, 80) : text)?.[1];
	return year === undefined || (!YEARS.test(header) && !YEARS.test(row)) ? null : yearSpan(Number(year));
}
