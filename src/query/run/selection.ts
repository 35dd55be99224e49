import type { Condition, Scope } from '../../model/query';
import type { RunEnv } from './asked';
import { inNotes, inScope } from './in-scope';
import { asksAggregate, conjuncts, testRecords } from './test-condition';
import { all, MAYBE, UNKNOWN, type Tested } from './verdicts';

/** The records that a query is about. */
export interface Selection {
	/** By index in the set, in its order. */
	readonly rows: Int32Array;
	/** Null when nothing was asked of them. */
	readonly tested: Tested | null;
	/** How many only may fit. */
	readonly uncertain: number;
	/** How many could not be judged, by what they lack. */
	readonly left: ReadonlyMap<string, number>;
}

/** Records within the scope for which the condition holds or may hold. What is asked of groups is not asked here. */
export function selected(scope: Scope | null, where: Condition | null, env: RunEnv): Selection {
	const mask = scope === null ? null : inScope(scope, env);
	const near = env.within === null ? null : inNotes(env.within, env);
	const parts = conjuncts(where).filter(part => !asksAggregate(part));
	const tested = parts.length === 0 ? null : all(parts.map(part => testRecords(part, env)));
	const rows = new Int32Array(env.set.records.length);
	const left = new Map<string, number>();
	let count = 0;
	let uncertain = 0;
	for (let at = 0; at < rows.length; at++) {
		if (mask?.[at] === 0 || near?.[at] === 0) continue;
		const verdict = tested === null ? MAYBE + 1 : tested.verdicts[at]!;
		if (verdict >= MAYBE) rows[count++] = at;
		if (verdict === MAYBE) uncertain++;
		if (verdict !== UNKNOWN) continue;
		const lacks = tested?.lacks(at) ?? '';
		left.set(lacks, (left.get(lacks) ?? 0) + 1);
	}
	return { rows: rows.slice(0, count), tested, uncertain, left };
}
