import type { ValueKind } from '../model/value';
import { isLetter, isSpace, isWordPart, lettersEnd } from './chars';

export interface Unit {
	readonly kind: ValueKind;
	/** Canonical unit: MW, MWh, %, x, nm, year ... */
	readonly unit: string;
	/** Multiplies what is written into the canonical unit. */
	readonly factor: number;
}

const JOULE = 1 / 3.6e9;
const BTU = 0.29307107 / 1e6;

/** Written unit -> what it means. Case counts where SI says so (`MW` is no `mW`). */
const UNITS: ReadonlyMap<string, Unit> = new Map([
	...table('power', 'MW', {
		W: 1e-6, mW: 1e-9, kW: 1e-3, KW: 1e-3, kw: 1e-3, MW: 1, Mw: 1, mw: 1, GW: 1e3, Gw: 1e3, gw: 1e3, TW: 1e6, kWp: 1e-3, MWp: 1, GWp: 1e3, MWe: 1, GWe: 1e3, MWt: 1,
		MWth: 1, GWt: 1e3, GWth: 1e3, kWe: 1e-3, MWac: 1, MWdc: 1, MWAC: 1, MWDC: 1, GWac: 1e3, GWdc: 1e3, watts: 1e-6, watt: 1e-6, kilowatts: 1e-3, megawatts: 1, megawatt: 1,
		gigawatts: 1e3, gigawatt: 1e3, terawatts: 1e6, 瓦: 1e-6, 兆瓦: 1, 吉瓦: 1e3,
	}),
	...table('energy', 'MWh', {
		Wh: 1e-6, kWh: 1e-3, KWh: 1e-3, KWH: 1e-3, kwh: 1e-3, MWh: 1, mwh: 1, GWh: 1e3, gwh: 1e3, TWh: 1e6, twh: 1e6, PWh: 1e9, GJ: 1e9 * JOULE, TJ: 1e12 * JOULE, PJ: 1e15 * JOULE,
		EJ: 1e18 * JOULE, MMBtu: 1e6 * BTU, mmbtu: 1e6 * BTU, MMBTU: 1e6 * BTU, TBtu: 1e12 * BTU, 瓦时: 1e-6, 兆瓦时: 1, 吉瓦时: 1e3,
	}),
	...table('percent', '%', { '%': 1, '％': 1, percent: 1, pct: 1, Prozent: 1, 'per cent': 1 }),
	...table('percent', 'pp', { pp: 1, pts: 1, pt: 1, ppt: 1, ppts: 1, pps: 1, points: 1, 'percentage points': 1, 'percentage point': 1, 'pct pts': 1, 个百分点: 1 }),
	...table('percent', 'bps', { bps: 1, bp: 1, 'basis points': 1, 'basis point': 1 }),
	...table('multiple', 'x', { x: 1, X: 1, '×': 1, fold: 1, 倍: 1, 배: 1 }),
	...table('node', 'nm', { nm: 1 }),
	...table('duration', 'year', { year: 1, years: 1, yr: 1, yrs: 1, Jahre: 1, ans: 1, años: 1, 年: 1, 년: 1 }),
	...table('duration', 'quarter', { quarter: 1, quarters: 1, qtrs: 1 }),
	...table('duration', 'month', { month: 1, months: 1, mo: 1, mos: 1, mths: 1, Monate: 1, mois: 1, meses: 1, 个月: 1, 個月: 1, か月: 1, ヶ月: 1, 개월: 1 }),
	...table('duration', 'week', { week: 1, weeks: 1, wk: 1, wks: 1 }),
	...table('duration', 'day', { day: 1, days: 1, d: 1, Tage: 1, jours: 1, días: 1 }),
	...table('duration', 'hour', { hour: 1, hours: 1, hr: 1, hrs: 1, h: 1 }),
	...table('duration', 'minute', { minute: 1, minutes: 1, min: 1, mins: 1 }),
	...table('duration', 'second', { second: 1, seconds: 1, sec: 1, secs: 1 }),
	...table('duration', 'ms', { ms: 1 }),
	...measures(),
]);

/** Units that are shown as they were written, since a reader of the trade knows them and no sum mixes them. */
function measures(): Array<readonly [string, Unit]> {
	const written =
		// Length, area, volume, mass.
		'km mm cm µm μm m² m2 m3 m³ km² km2 miles mile mi ft inch inches acre acres ha hectares nmi kg g t mt Mt kt Gt kty ktpa mtpa Mtpa MTPA MMTPA mmtpa Mmt MMt tpa tpd tonnes tonne tons ton lb lbs oz koz Moz moz kozpa ' +
		// Oil, gas, power and shipping.
		'bbl bbls mbbl MMbbl barrels boe boepd mboe MMboe kboe kboed mboed boed mb mmb bpd kbpd mbpd Mbpd mmbpd MMbpd bopd kbd mbd bcm bcma Bcf bcf Bcfd bcfd Tcf tcf MMcf MMcfd mmcf mcf cf MTPA dwt DWT TEU TEUs teu GT CEU MVA kVA GVA ' +
		'kV V hp rpm knots mph km/h psi bar MPa GPa kbbl MMscfd ML sqft sqm ft² ounces metres meters feet ' +
		// East Asian writing.
		'吨 トン 톤 平方米 公里 ' +
		// Emissions and heat.
		'tCO2 tCO2e MtCO2 MtCO2e ktCO2e GtCO2 ppm ppb °C ' +
		// Computing and networks.
		'KB MB GB TB PB EB ZB GB/s TB/s MB/s PB/s Gb/s Tb/s Mb/s Gbps Tbps Mbps kbps Gbit/s Tbit/s GT/s Hz kHz MHz GHz THz FLOPs FLOPS TFLOPs TFLOPS PFLOPs PFLOPS PFLOP EFLOPs EFLOPS petaFLOPS ExaFLOPs exaFLOPS Pbps Tesla tesla ZFLOPS ' +
		'GFLOPS TOPS tops fps qubits qubit MP H/s TH/s PH/s EH/s J/TH W/cm² Wh/kg mAh Ah ' +
		// Medicine and agriculture.
		'mg IU nM µg mcg mL ml hl litres liters gallons bu bushels mm² head';
	const words = ['sq ft', 'sq. ft', 'sq m', 'sq km', 'sq mi', 'square feet', 'square metres', 'square meters', 'square miles', 'cubic metres', 'cubic meters', 'cubic feet', 'metric tons', 'metric tonnes', 'short tons', 'dry tonnes', 'troy ounces', 'nautical miles', 'light years'];
	return [...written.split(' '), ...words].map(unit => [unit, { kind: 'measure', unit, factor: 1 }] as const);
}

function table(kind: ValueKind, unit: string, written: Readonly<Record<string, number>>): Array<readonly [string, Unit]> {
	return Object.entries(written).map(([name, factor]) => [name, { kind, unit, factor }] as const);
}

export interface UnitMark {
	readonly unit: Unit;
	/** Offset after it. */
	readonly end: number;
}

/** Must touch their number, or end the phrase: elsewhere they are letters of a name or a word of their own. */
const TOUCHING = new Set(['x', 'X', 'd', 'h', 'g', 'V', 'bp', 'min', 'sec', 'head', 'pt', 'ml']);
/** First words of units of two words. */
const PAIRS = new Set(['sq', 'square', 'cubic', 'percentage', 'per', 'pct', 'metric', 'short', 'dry', 'troy', 'basis', 'nautical', 'light']);
const LONGEST = 12;

/** The unit after a number, or null. */
export function unitAt(text: string, at: number): UnitMark | null {
	const code = text.charCodeAt(at);
	if (code === 37 || code === 0xff05) return known('%', at + 1, false);
	const gap = isSpace(code) || code === 45 ? 1 : 0;
	const start = at + gap;
	const next = text.charCodeAt(start);
	if (next >= 0x3000) return eastUnitAt(text, start);
	if (next === 37) return gap === 1 && code !== 45 ? known('%', start + 1, true) : null;
	if (next === 0xd7) return gap === 0 ? known('×', start + 1, false) : null;
	if (!isLetter(next) && next !== 0xb5 && next !== 0xb0) return null;
	const end = wordEnd(text, start);
	if (end - start > LONGEST) return null;
	const word = text.slice(start, end);
	const mark = PAIRS.has(word) ? pairAt(text, start, end) : (known(word, end, gap === 1 && goesOn(text, end)) ?? beforeSlash(word, start));
	return mark === null || (code === 45 && !isHyphened(mark.unit) && word !== 'fold') ? null : mark;
}

/** `5-year`, `12-inch`, `500-MW`: the unit of an adjective; `3-x` and `7-d` are none. */
function isHyphened({ kind, unit }: Unit): boolean {
	return kind === 'duration' || kind === 'power' || kind === 'energy' || unit === 'inch' || unit === 'mile' || unit === 'acre' || unit === 'km' || unit === 'qubit' || unit === 'nm';
}

function known(word: string, end: number, spaced: boolean): UnitMark | null {
	const unit = UNITS.get(word);
	return unit === undefined || (spaced && TOUCHING.has(word)) ? null : { unit, end };
}

/** Letters, a raised or plain 2 or 3 of an area or volume, and a rate in seconds. */
function wordEnd(text: string, start: number): number {
	let end = text.charCodeAt(start) === 0xb0 || text.charCodeAt(start) === 0xb5 ? start + 1 : start;
	end = lettersEnd(text, end);
	while (end < text.length && end - start < LONGEST && isUnitTail(text, end)) end = text[end] === '/' ? lettersEnd(text, end + 1) : end + 1;
	return lettersEnd(text, end);
}

function isUnitTail(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 0xb2 || code === 0xb3) return true;
	if (code === 50 || code === 51) return !isWordPart(text.charCodeAt(at + 1)) || text.startsWith('2e', at);
	return code === 47 && (((text[at + 1] === 's' || text[at + 1] === 'h') && !isLetter(text.charCodeAt(at + 2))) || text.startsWith('TH', at + 1) || text.startsWith('kg', at + 1));
}

/** `12 mg/kg` is a dose in mg per kg, though `Wh/kg` is a unit of its own. */
function beforeSlash(word: string, start: number): UnitMark | null {
	const slash = word.indexOf('/');
	return slash < 0 ? null : known(word.slice(0, slash), start + slash, false);
}

/** Another word follows: `5 V batteries`, not `5 V, 2 A` or `5 g/t`. */
function goesOn(text: string, at: number): boolean {
	return at < text.length && !',;)/'.includes(text[at]!);
}

/** Units of East Asian writing stand without spaces: `5年`, `30吉瓦`. */
function eastUnitAt(text: string, at: number): UnitMark | null {
	for (let length = 4; length > 0; length--) {
		const unit = UNITS.get(text.slice(at, at + length));
		if (unit !== undefined) return { unit, end: at + length };
	}
	return null;
}

function pairAt(text: string, start: number, end: number): UnitMark | null {
	const second = (text[end] === '.' ? end + 1 : end) + 1;
	const stop = lettersEnd(text, second);
	return stop - start > 20 ? null : known(`${text.slice(start, end)} ${text.slice(second, stop)}`, stop, false);
}

/** A unit by its written name, as in a header: `MW`, `%`, `nm`. */
export function unitNamed(word: string): Unit | null {
	return UNITS.get(word) ?? null;
}
