import type { Sum } from '../model/total';

const SIGNS: ReadonlyMap<string, string> = new Map([
	['USD', '$'], ['EUR', '€'], ['GBP', '£'], ['KRW', '₩'], ['INR', '₹'], ['HKD', 'HK$'], ['TWD', 'NT$'], ['BRL', 'R$'], ['AUD', 'A$'],
	['CAD', 'C$'], ['SGD', 'S$'],
]);

const SCALES: ReadonlyArray<readonly [factor: number, letter: string]> = [
	[1e12, 'T'],
	[1e9, 'B'],
	[1e6, 'M'],
	[1e3, 'K'],
];

/** `$76B`, `3.7 GW`, `~€1.2B–€1.5B`, `$2B/year`: a sum as a reader would write it. */
export function formatSum({ kind, currency, unit, per, value, low, high, approx }: Sum): string {
	const one = (amount: number) => formatQuantity(amount, kind === 'money' ? currency : null, unit);
	const text = `${value !== null ? one(value) : `${one(low)}–${one(high)}`}${per === null ? '' : `/${per}`}`;
	return approx ? `~${text}` : text;
}

/** What stands before an amount of money: `$`, or the code and a space. */
export function currencySign(currency: string): string {
	return SIGNS.get(currency) ?? `${currency} `;
}

function formatQuantity(amount: number, currency: string | null, unit: string | null): string {
	const sign = amount < 0 ? '-' : '';
	const size = Math.abs(amount);
	if (currency !== null) return `${sign}${currencySign(currency)}${short(size)}`;
	if (unit === 'MW' || unit === 'MWh') return `${sign}${electric(size, unit)}`;
	return `${sign}${short(size)}${unit === null ? '' : unit === '%' || unit === 'x' ? unit : ` ${unit}`}`;
}

/** Megawatts and megawatt hours in the unit a reader would choose. */
function electric(size: number, unit: 'MW' | 'MWh'): string {
	const tail = unit.slice(1);
	if (size >= 1e6) return `${digits(size / 1e6)} T${tail}`;
	if (size >= 1e3) return `${digits(size / 1e3)} G${tail}`;
	return size >= 1 || size === 0 ? `${digits(size)} M${tail}` : `${digits(size * 1e3)} k${tail}`;
}

function short(size: number): string {
	for (const [factor, letter] of SCALES) if (size >= factor) return `${digits(size / factor)}${letter}`;
	return digits(size);
}

function digits(size: number): string {
	return String(Number(size.toPrecision(4)));
}
