import type { CellContext } from '../model/value';
import type { FoundAmount } from './found-amount';
import { currencyAt, localCode } from './currency';
import { namesLength } from './labelled';
import { isRankLabel } from './rank';
import { scaleNamed } from './scale';
import { multiplied } from './times';
import { unitNamed, type Unit } from './units';

/** What a header, row label or section says of the bare numbers under it: `Revenue (€M)`, `Capacity (MW)`, `in $ millions`. */
export interface HeaderUnit {
	readonly currency: string | null;
	readonly scale: number;
	readonly unit: Unit | null;
	readonly per: string | null;
}

const FILLERS = new Set(['in', 'of', 'est', 'approx', 'the', 'all', 'figures', 'amounts', 'ca']);
const TOKENS = /[A-Za-z]{0,3}[$€£¥₹₩₽]|'?[A-Za-z0-9%µ²³]+(?:\/(?!\/)[A-Za-z]{1,8})?|\/\s?[A-Za-z]{1,10}|[十百千万萬만億亿억兆조]+|[元円원]/g;
const LONGEST = 48;

/** The unit that the words around a cell state, the nearest first, or null. */
export function contextUnit(context: CellContext): HeaderUnit | null {
	return headerUnit(context.header, context) ?? headerUnit(context.row, context) ?? headerUnit(context.section, context);
}

function headerUnit(label: string, context: CellContext): HeaderUnit | null {
	if (label.length > 200) return null;
	for (const [, phrase = ''] of label.matchAll(BRACKETS)) {
		const found = phraseUnit(phrase, context);
		if (found !== null) return found;
	}
	return wholeUnit(label, context) ?? trailingUnit(label, context) ?? (label.includes('%') ? phraseUnit('%', context) : null);
}

/** Brackets of Latin and East Asian writing. */
const BRACKETS = /[(（[]([^()（）[\]]{1,48})[)）\]]/g;

/** `$M`, `USD bn`, `In € millions`, `MW` as a whole label; words such as `Points` or `Hours` alone say what is counted. */
function wholeUnit(label: string, context: CellContext): HeaderUnit | null {
	const isUnit = /^in\s/i.test(label) || /[$€£¥₹₩%]|USD|EUR|GBP/.test(label) || isPlainUnit(label);
	return isUnit ? phraseUnit(label, context) : null;
}

/** `Revenue, $bn`, `Sales in € millions`, `Capacity MW`. */
function trailingUnit(label: string, context: CellContext): HeaderUnit | null {
	const after = Math.max(label.lastIndexOf(', ') + 2, label.lastIndexOf(' in ') + 4);
	const found = after > 3 || label.includes(', ') ? phraseUnit(label.slice(after), context) : null;
	if (found !== null) return found;
	const last = label.slice(label.trimEnd().lastIndexOf(' ') + 1).trimEnd();
	return last !== label && isPlainUnit(last) ? phraseUnit(last, context) : null;
}

/** A last word that can only be a unit: `MW`, `$bn`, `EURm`; `Project X` and `Model T` are names. */
function isPlainUnit(word: string): boolean {
	if (word.length < 2 || word.length > 8) return false;
	return /^(?:[A-Z]{0,3}[$€£¥₹]|USD|EUR|GBP)(?:m|mn|bn|b|k|M|B|K|tn)?$/.test(word) || /^(?:[kMGT]Wh?p?|[GTMPE]J|[kM]t(?:pa)?|[kM]oz|bps|bpd|nm|km|TEU|dwt)$/.test(word);
}

/** Reads a phrase of which every word is a currency, a scale, a unit or a filler; null otherwise. */
function phraseUnit(phrase: string, context: CellContext): HeaderUnit | null {
	if (phrase.length > LONGEST) return null;
	let currency: string | null = null;
	let scale = 1;
	let unit: Unit | null = null;
	let per: string | null = null;
	let known = false;
	for (const token of phrase.match(TOKENS) ?? []) {
		const [word = '', under] = token.startsWith('/') ? ['', token.slice(1).trim()] : splitPer(token);
		per = under ?? per;
		if (word === '' || FILLERS.has(word.toLowerCase())) continue;
		const money = currencyPart(word);
		const size = money?.scale ?? (word === 'm' && namesLength(context) ? undefined : scaleNamed(money?.rest ?? word));
		const measured = money === null && size === undefined ? unitNamed(word) : null;
		if (money === null && size === undefined && measured === null) return null;
		if (money !== null) currency = money.code === 'JPY' && !/[¥￥]/.test(word) ? 'JPY' : localCode(money.code, context.tags);
		scale *= size ?? 1;
		unit = measured ?? unit;
		known = true;
	}
	return known ? { currency, scale, unit, per } : null;
}

function splitPer(token: string): [string, string | undefined] {
	const slash = token.indexOf('/');
	return slash < 0 || unitNamed(token) !== null ? [token, undefined] : [token.slice(0, slash), token.slice(slash + 1)];
}

/** `€`, `USD`, and with a scale behind it `€M`, `$bn`, `EURm`. */
function currencyPart(word: string): { code: string; rest: string; scale?: number | undefined } | null {
	const mark = currencyAt(word, 0);
	if (mark !== null) return { code: mark.code, rest: word.slice(mark.length), scale: mark.scale };
	const code = /^[A-Z]{3}(?=m|mn|bn|b|k|M|B|K$)/.exec(word)?.[0];
	const found = code === undefined ? null : currencyAt(code, 0);
	if (found !== null) return { code: found.code, rest: word.slice(3) };
	const last = /[$€£¥₹₩]$/.exec(word)?.[0];
	const trailing = last === undefined ? null : currencyAt(last, 0);
	return trailing === null ? null : { code: trailing.code, rest: word.slice(0, -1) };
}

/** Whether the words around a cell can say anything of a bare number; most headers cannot. */
export function mayHaveUnit({ header, row, section }: CellContext): boolean {
	return hasUnitSign(header) || hasUnitSign(row) || hasUnitSign(section);
}

function hasUnitSign(label: string): boolean {
	return label !== '' && /^In\s|^[A-Za-z]{2,5}$|[()（[\]$€£¥₹₩%,]|\sin\s|^in\s|[A-Za-z] [A-Z]{0,3}[kMGTPEbnt][A-Za-z]{1,4}$|USD|EUR|GBP/.test(label.length > 200 ? label.slice(0, 200) : label);
}

/** A bare number with the unit of its header; one that has its own keeps it, and takes at most a scale in its own currency. */
export function withContextUnit(found: FoundAmount, context: CellContext): FoundAmount {
	const { amount } = found;
	const isBare = amount.kind === 'count' && amount.unit === null;
	const isMoney = amount.kind === 'money' && found.unscaled;
	if (isBare && isRankLabel(context.header) && context.header.toLowerCase() !== 'position') return { ...found, amount: { ...amount, kind: 'rank' } };
	if ((!isBare && !isMoney) || !mayHaveUnit(context)) return found;
	const unit = contextUnit(context);
	if (unit === null || (isMoney && (unit.scale === 1 || unit.unit !== null || (unit.currency !== null && unit.currency !== amount.currency)))) return found;
	const factor = (found.unscaled ? unit.scale : 1) * (isBare ? (unit.unit?.factor ?? 1) : 1);
	const currency = amount.currency ?? unit.currency;
	const kind = currency !== null ? 'money' : (unit.unit?.kind ?? amount.kind);
	const name = currency !== null ? null : (unit.unit?.unit ?? null);
	return { ...found, amount: { ...multiplied(amount, factor), kind, unit: name, currency, per: amount.per ?? unit.per } };
}
