import { key, notes, sorted, type Place } from './notes';
import { tablesOf, type Table, type TableRow } from './tables';

export interface CapacityRow extends Place {
	readonly actor: string;
	readonly name: string;
	readonly capacity: string;
	readonly gigawatts: number | null;
	/** Why an honest total leaves the row out; null where it counts. */
	readonly leftOut: string | null;
}

type Decision = 'counts' | 'may count' | 'same' | 'total' | 'part' | 'standing' | 'sold' | 'panels';

const reasons: Readonly<Record<Decision, string | null>> = {
	counts: null,
	'may count': null,
	same: 'the same project as a row that counts',
	total: 'the sum of rows that count',
	part: 'a building or a turbine of a project',
	standing: 'a fleet that stands, not an announcement',
	sold: 'equipment that the actor sells to others',
	panels: 'solar panels made in a year, not power',
};

const byop = 'Concepts/BYOP.md';
const deals = 'Concepts/Nuclear power for AI.md';
const constraints = 'Concepts/Power constraints.md';
const architecture = 'Concepts/AI datacenter architecture.md';
const bottleneck = 'Concepts/GPU deployment bottleneck.md';

/**
 * Read by hand: every row of the vault whose cell under a header of capacity or power states watts.
 * Deals for power (nuclear plants, own turbines) count as capacity announced, once, in the note that lists company and project.
 * Rows of key and value, and figures in status cells or prose, are no capacity column.
 */
const decisions: ReadonlyMap<string, Decision> = new Map<string, Decision>([
	...lines('Actors/Amazon.md', 'counts', [67, 68]),
	...lines(byop, 'counts', [29, 30, 31, 32, 33, 35]),
	...lines('Events/Project Stargate.md', 'counts', [56]),
	// Permits and no partner: an intention more than an announcement.
	...lines(deals, 'may count', [25]),
	// The column names the source of power; the whole plan is the only row with a figure.
	...lines('Actors/Fermi.md', 'may count', [31]),
	// Projects of a country, and already online.
	...lines('Concepts/China solar buildout.md', 'may count', [47, 106]),
	...lines(deals, 'same', [22, 23, 24]),
	...lines(constraints, 'same', [89, 90, 91, 102]),
	...lines('Actors/TVA.md', 'same', [31]),
	...lines(constraints, 'total', [101]),
	...lines(architecture, 'part', [24, 25]),
	...lines(bottleneck, 'part', [42, 43]),
	...lines('Actors/Microsoft.md', 'part', [107, 108]),
	...lines('Actors/Siemens Energy.md', 'part', [52]),
	...lines('Actors/Solar Turbines.md', 'part', [28, 29, 40, 41, 42]),
	...lines('Actors/Clearway.md', 'standing', [26, 27, 29]),
	...lines('Actors/Vistra.md', 'standing', [29, 30]),
	...lines('Actors/GE Vernova.md', 'sold', [41, 42, 43]),
	...lines('Actors/First Solar.md', 'panels', [59, 62, 63, 64]),
]);

/** The second figure of the row is the one announced; its first stands already. */
const secondFigure = new Set(['Concepts/China solar buildout.md:47']);

export function capacityRows(): CapacityRow[] {
	const rows = notes().flatMap(tablesOf).flatMap(table => table.rows.flatMap(row => capacityRow(table, row)));
	return sorted(rows);
}

/** The places decided on: a test holds that they are those of the rows, neither more nor fewer. */
export const decidedPlaces = (): string[] => [...decisions.keys()];

/** Gigawatts by actor, over the rows that surely count. */
export function capacityByActor(): Array<{ readonly actor: string; readonly gigawatts: number }> {
	const sums = new Map<string, number>();
	for (const { actor, gigawatts } of capacityRows().filter(row => row.certain && row.leftOut === null)) {
		sums.set(actor, (sums.get(actor) ?? 0) + (gigawatts ?? 0));
	}
	return [...sums].map(([actor, sum]) => ({ actor, gigawatts: Number(sum.toFixed(3)) })).sort((a, b) => b.gigawatts - a.gigawatts);
}

function lines(path: string, decision: Decision, numbers: readonly number[]): Array<[string, Decision]> {
	return numbers.map(line => [key(path, line), decision]);
}

function capacityRow(table: Table, row: TableRow): CapacityRow[] {
	const column = table.header.findIndex((name, index) => /capacity|power/i.test(name) && watts(row.cells[index] ?? '').length > 0);
	if (column === -1) return [];
	const capacity = row.cells[column] ?? '';
	const place = key(table.path, row.line);
	const decision = decisions.get(place) ?? 'counts';
	const company = table.header.findIndex(name => name === 'Company');
	return [{
		path: table.path,
		line: row.line,
		actor: company === -1 ? table.title : (row.cells[company] ?? ''),
		name: nameIn(row, company === 0 ? 1 : 0, column),
		capacity,
		gigawatts: watts(capacity)[secondFigure.has(place) ? 1 : 0] ?? null,
		leftOut: reasons[decision],
		certain: decision !== 'may count',
	}];
}

/** A commitment of a company as a whole has no name of its own. */
function nameIn(row: TableRow, names: number, capacities: number): string {
	return names === capacities ? '' : (row.cells[names] ?? '');
}

/** The gigawatts a cell states; watt-hours are not watts. */
function watts(text: string): number[] {
	const found = text.matchAll(/(\d+(?:\.\d+)?)\+? ?([GMk])W(?!h)/g);
	return [...found].map(([, digits, unit]) => Number(digits) * (unit === 'G' ? 1 : unit === 'M' ? 1e-3 : 1e-6));
}
