import type { ValueKind } from '../model/value';
import { isLetter, isLetterAt, isSpace, isWordPartAt, lettersEnd } from './chars';

export interface Unit {
	readonly kind: ValueKind;
	/** Canonical unit: MW, MWh, %, x, nm, year ... */
	readonly unit: string;
	/** Multiplies what is written into the canonical unit. */
	readonly factor: number;
}

/** Kind, canonical unit, and what is written for it; a figure says by what the words behind it are multiplied. */
const WRITTEN: ReadonlyArray<readonly [ValueKind, string, string]> = [
	['power', 'MW', '1e-9 mW 1e-6 watt watts 瓦 1e-3 kilowatts 1 mw megawatt megawatts 兆瓦 1e3 gw gigawatt gigawatts 吉瓦 1e6 terawatts'],
	['energy', 'MWh', `1e-6 瓦时 1 mwh 兆瓦时 1e3 gwh 吉瓦时 1e6 twh ${1 / 3.6} GJ ${1e3 / 3.6} TJ ${1e6 / 3.6} PJ ${1e9 / 3.6} EJ 0.29307107 MMBtu mmbtu MMBTU 293071.07 TBtu`],
	['percent', '%', '% ％ percent pct Prozent per_cent'],
	['percent', 'pp', 'pp pts pt ppt ppts pps points percentage_points percentage_point pct_pts 个百分点'],
	['percent', 'bps', 'bps bp basis_points basis_point'],
	['multiple', 'x', 'x X × fold 倍 배'],
	['node', 'nm', 'nm'],
	['duration', 'year', 'year years yr yrs Jahre ans años 年 년'],
	['duration', 'quarter', 'quarter quarters qtrs'],
	['duration', 'month', 'month months mo mos mths Monate mois meses 个月 個月 か月 ヶ月 개월'],
	['duration', 'week', 'week weeks wk wks'],
	['duration', 'day', 'day days d Tage jours días'],
	['duration', 'hour', 'hour hours hr hrs h'],
	['duration', 'minute', 'minute minutes min mins'],
	['duration', 'second', 'second seconds sec secs'],
	['duration', 'ms', 'ms'],
];

/** Units that are shown as they were written, since a reader of the trade knows them and no sum mixes them. */
const MEASURES =
	// Length, area, volume, mass.
	'km m mm cm µm μm m² m2 m3 m³ km² km2 miles mile mi ft inch inches acre acres ha hectares nmi kg g t mt Mt kt Gt kty ktpa mtpa Mtpa MTPA MMTPA mmtpa Mmt MMt tpa tpd tonnes tonne tons ton lb lbs oz koz Moz moz kozpa ' +
	// Oil, gas, power and shipping.
	'bbl bbls mbbl MMbbl barrels boe boepd mboe MMboe kboe kboed mboed boed mb mmb bpd kbpd mbpd Mbpd mmbpd MMbpd bopd kbd mbd b/d kb/d mb/d bcm bcma Bcf bcf Bcfd bcfd Tcf tcf MMcf MMcfd mmcf mcf cf dwt DWT TEU TEUs teu GT CEU MVA kVA GVA ' +
	'kV V hp rpm knots mph km/h psi bar MPa GPa kbbl MMscfd ML sqft sqm ft² ounces metres meters feet Tesla tesla ' +
	// East Asian writing.
	'吨 トン 톤 平方米 公里 ' +
	// Emissions and heat.
	'tCO2 tCO2e MtCO2 MtCO2e ktCO2e GtCO2 ppm ppb °C ' +
	// Computing and networks.
	'KB MB GB TB PB EB ZB Hz kHz MHz GHz THz TOPS tops fps qubits qubit MP J/TH W/cm² Wh/kg mAh Ah petaFLOPS ExaFLOPs exaFLOPS ' +
	// Medicine and agriculture.
	'mg IU nM µg mcg mL ml hl litres liters gallons bu bushels mm² head ' +
	'sq_ft sq._ft sq_m sq_km sq_mi square_feet square_metres square_meters square_miles cubic_metres cubic_meters cubic_feet metric_tons metric_tonnes short_tons dry_tonnes troy_ounces nautical_miles light_years';

/** Written unit -> what it means. */
const UNITS: ReadonlyMap<string, Unit> = namedUnits();

function namedUnits(): ReadonlyMap<string, Unit> {
	const units = new Map<string, Unit>();
	for (const [kind, unit, written] of WRITTEN) {
		let factor = 1;
		for (const word of written.split(' ')) {
			if (/^\d/.test(word)) factor = Number(word);
			else units.set(word.replace('_', ' '), { kind, unit, factor });
		}
	}
	for (const word of MEASURES.split(' ')) units.set(word.replace('_', ' '), { kind: 'measure', unit: word.replace('_', ' '), factor: 1 });
	return units;
}

/** Watts and watt-hours with the prefixes of SI, gross, net or at the peak; and the rates of computing. */
const SI = /^([kKMGTP]?)[Ww](?:[ept]|th|ac|dc|AC|DC)?$|^([kKMGTP]?)(?:Wh|wh|WH)$/;
const RATE = /^(?:[kMGTP]b(?:ps|it\/s)|[kMGTPE](?:[bB]\/s|T\/s|H\/s)|H\/s|[GTPEZ]?FLOP[sS]?)$/;
const PREFIXES = 'kMGTP';

function unitOf(word: string): Unit | undefined {
	const known = UNITS.get(word);
	if (known !== undefined || word.length > 8) return known;
	const [all, power, energy] = SI.exec(word) ?? [];
	if (all === undefined) return RATE.test(word) ? { kind: 'measure', unit: word, factor: 1 } : undefined;
	const prefix = (power ?? energy ?? '').replace('K', 'k');
	const factor = prefix === '' ? 1e-6 : Number(`1e${PREFIXES.indexOf(prefix) * 3 - 3}`);
	return power === undefined ? { kind: 'energy', unit: 'MWh', factor } : { kind: 'power', unit: 'MW', factor };
}

export interface UnitMark {
	readonly unit: Unit;
	/** Offset after it. */
	readonly end: number;
}

/** Must touch their number, or end the phrase: elsewhere they are letters of a name or a word of their own. */
const TOUCHING = new Set(['x', 'X', 'd', 'h', 'g', 'V', 'bp', 'min', 'sec', 'head', 'pt', 'ml', 'm']);
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
	const unit = unitOf(word);
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
	if (code === 50 || code === 51) return !isWordPartAt(text, at + 1) || text.startsWith('2e', at);
	return code === 47 && (((text[at + 1] === 's' || text[at + 1] === 'h' || (text[at + 1] === 'd' && text[at - 1] === 'b')) && !isLetterAt(text, at + 2)) || text.startsWith('TH', at + 1) || text.startsWith('kg', at + 1));
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
	return unitOf(word) ?? null;
}
