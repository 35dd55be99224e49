import type { ValueKind } from '../model/value';

export interface Unit {
	readonly kind: ValueKind;
	/** Canonical unit: MW, MWh, %, x, nm, year ... */
	readonly unit: string;
	/** Multiplies what is written into the canonical unit. */
	readonly factor: number;
}

/** Written unit -> what it means. Case counts where SI says so (`MW` is no `mW`). */
const UNITS: ReadonlyMap<string, Unit> = new Map([
	...table('power', 'MW', { W: 1e-6, kW: 1e-3, KW: 1e-3, MW: 1, MWe: 1, MWt: 1, GW: 1e3, GWe: 1e3, GWp: 1e3, MWp: 1, TW: 1e6 }),
	...table('energy', 'MWh', { Wh: 1e-6, kWh: 1e-3, KWh: 1e-3, MWh: 1, GWh: 1e3, TWh: 1e6 }),
	...table('percent', '%', { '%': 1, percent: 1 }),
	...table('percent', 'pp', { pp: 1, pts: 1, ppt: 1 }),
	...table('percent', 'bps', { bps: 1, bp: 1 }),
	...table('multiple', 'x', { x: 1, X: 1, '×': 1 }),
	...table('node', 'nm', { nm: 1 }),
	...table('duration', 'year', { year: 1, years: 1, yr: 1, yrs: 1 }),
	...table('duration', 'month', { month: 1, months: 1, mo: 1 }),
	...table('duration', 'week', { week: 1, weeks: 1 }),
	...table('duration', 'day', { day: 1, days: 1 }),
	...table('duration', 'hour', { hour: 1, hours: 1, hr: 1, hrs: 1 }),
	...table('measure', 'bpd', { bpd: 1 }),
	...table('measure', 'km', { km: 1 }),
	...table('measure', 'miles', { miles: 1, mile: 1 }),
	...table('measure', 'sq ft', { 'sq ft': 1 }),
	...table('measure', 'TB/s', { 'TB/s': 1 }),
	...table('measure', 'GB/s', { 'GB/s': 1 }),
	...table('measure', 'GB', { GB: 1 }),
	...table('measure', 'TB', { TB: 1 }),
	...table('measure', 'PFLOPs', { PFLOPs: 1, PFLOPS: 1 }),
	...table('measure', 'TFLOPs', { TFLOPs: 1, TFLOPS: 1 }),
]);

function table(kind: ValueKind, unit: string, written: Record<string, number>): Array<readonly [string, Unit]> {
	return Object.entries(written).map(([name, factor]) => [name, { kind, unit, factor }] as const);
}

const WRITTEN = /\s?(%|×|sq ft|[A-Za-z]{1,7}(?:\/s)?)(?![A-Za-z0-9])|\s?%/y;

/** The unit after a number, or null. `x` must touch its number. */
export function unitAt(text: string, at: number): { unit: Unit; length: number } | null {
	WRITTEN.lastIndex = at;
	const written = WRITTEN.exec(text)?.[0];
	const unit = written === undefined ? undefined : UNITS.get(written.trim());
	if (written === undefined || unit === undefined) return null;
	if (unit.kind === 'multiple' && written.startsWith(' ')) return null;
	return { unit, length: written.length };
}
