import { runCase, type MakeWriter } from './run-case';
import { count, type FindingName } from './witness';

/** What many seeds came to. */
export interface Tally {
	cases: number;
	writes: number;
	done: number;
	bytesBeyond: number;
	readonly kinds: Map<string, number>;
	readonly refusals: Map<string, number>;
	readonly findings: Map<FindingName, string[]>;
}

export async function runMany(seeds: Iterable<number>, make: MakeWriter, isEnough: (tally: Tally) => boolean = () => false, isCalm = false): Promise<Tally> {
	const tally: Tally = { cases: 0, writes: 0, done: 0, bytesBeyond: 0, kinds: new Map(), refusals: new Map(), findings: new Map() };
	for (const seed of seeds) {
		const witness = await runCase(seed, make, isCalm);
		tally.cases++;
		tally.writes += witness.writes;
		tally.done += witness.done;
		tally.bytesBeyond += witness.bytesBeyond;
		for (const [kind, number] of witness.kinds) count(tally.kinds, kind, number);
		for (const [code, number] of witness.refusals) count(tally.refusals, code, number);
		for (const { name, what } of witness.findings) tally.findings.set(name, [...(tally.findings.get(name) ?? []), `seed ${seed}: ${what}`]);
		if (isEnough(tally)) break;
	}
	return tally;
}

export function* seedsFrom(first: number, last = Number.MAX_SAFE_INTEGER): Generator<number> {
	for (let seed = first; seed < last; seed++) yield seed;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, number) => sum + number, 0);

const listed = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, number]) => `${name} ${number}`).join(', ');

/** All counts in one line. */
export function tallyLine({ cases, writes, done, bytesBeyond, kinds, refusals, findings }: Tally): string {
	const found = [...findings].map(([name, all]) => `${name} ${all.length}`).join(', ') || 'none';
	return `cases ${cases}, writes ${writes}, edits done ${done} (${listed(kinds)}), refusals ${total(refusals)} (${listed(refusals)}), bytes changed beyond the asked for = ${bytesBeyond}, findings: ${found}`;
}
