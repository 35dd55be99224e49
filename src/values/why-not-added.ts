import type { Value, ValueKind } from '../model/value';

/** Why what a cell below a heading states is not added up with others, or null. */
export function whyNotAdded(text: string, { kind, currency, also }: Value, kinds: ReadonlySet<ValueKind>, heading: string): string | null {
	if (!kinds.has(kind)) return `"${text}" is no amount that adds up`;
	if (kind === 'power' && IS_MAKING.test(heading)) return `"${text}" is what a factory makes in a year, not power`;
	if (IS_VALUATION.test(text)) return `"${text}" is a valuation`;
	const alike = also.some(other => other.kind === kind && other.currency === currency);
	return alike && LISTS.test(text.slice(0, LONGEST)) ? `"${text}" states several amounts` : null;
}

/** Makers of panels, turbines and cells give the size of their factories in the watts of what these make. */
const IS_MAKING = /\b(?:manufacturing|factory|factories)\b/i;
const IS_VALUATION = /\b(?:val|valuation|valued|post-money|pre-money|market cap)\b/i;
/** Amounts one after the other; what stands in brackets explains the first. */
const LISTS = /[,;+&/]\s*~?[$€£¥₩₹\d][^()]*$|\band\s+~?[$€£¥₩₹\d]/;
/** Prose beyond it is no list of amounts, and takes a comma at a time. */
const LONGEST = 300;
