import type { RecordSet } from '../../index/columns/record-set';
import type { QueryRecord, StatedCell } from '../../model/answer';
import type { LeftOut } from '../../model/total';
import type { Amount, Value, ValueKind } from '../../model/value';
import type { Part } from '../../values/sum';
import { whyNotAdded } from '../../values/why-not-added';
import { thingsIn, type Things } from './things';
import { toldTwice } from './told-twice';

/** What of a group's cells is counted: parts by the index of the member, and why others are not. */
export interface Counted {
	readonly parts: readonly Part[];
	readonly leftOut: readonly LeftOut[];
	/** How many things are told with different amounts in several notes. */
	readonly disputed: number;
}

interface Candidate {
	/** Index of the member, and of its record in the set. */
	readonly row: number;
	readonly at: number;
	readonly value: Value;
}

export interface Counting {
	readonly set: RecordSet;
	readonly read: (record: QueryRecord) => StatedCell | null;
	/** What can be counted. */
	readonly kinds: ReadonlySet<ValueKind>;
	readonly subjectKey: string | null;
}

/** Each thing once, and nothing that is not of the same sort as its neighbours. */
export function countedParts(members: readonly number[], { set, read, kinds, subjectKey }: Counting): Counted {
	const things = thingsIn(set, subjectKey);
	const leftOut: LeftOut[] = [];
	const candidates: Candidate[] = [];
	members.forEach((at, row) => {
		const cell = read(set.records[at]!);
		const value = cell?.value ?? null;
		if (cell === null || value === null || value.kind === 'empty') return;
		const { uncounted, headings } = set.records[at]!;
		const because = uncounted ?? whyNotAdded(cell.text, value, kinds, headings.at(-1) ?? '');
		if (because !== null) leftOut.push({ row, because });
		else candidates.push({ row, at, value });
	});
	const told = new Set(candidates.map(({ at }) => things.note[at])).size > 1 ? eachOnce(candidates, things, set) : { kept: candidates, again: [], disputed: 0 };
	const parts = told.kept.map(({ row, value }) => ({ row, amount: value }));
	return { parts, leftOut: [...leftOut, ...told.again].sort((a, b) => a.row - b.row), disputed: told.disputed };
}

interface Once {
	readonly kept: readonly Candidate[];
	readonly again: readonly LeftOut[];
	readonly disputed: number;
}

/** What several notes tell of one thing is believed of the newest; a subject as a whole is not added to its things. */
function eachOnce(candidates: readonly Candidate[], things: Things, set: RecordSet): Once {
	const again = new Map<Candidate, string>();
	const groups = new Map<number, Candidate[]>();
	for (const candidate of candidates) if (things.thing[candidate.at]! >= 0) add(groups, things.thing[candidate.at]!, candidate);
	for (const whole of wholes(candidates, things)) again.set(whole, `of ${set.records[whole.at]!.subject} as a whole, whose entries are counted one by one`);
	let disputed = 0;
	for (const group of groups.values()) if (group.length > 1 && !believe(group, things, set, again)) disputed++;
	for (const [one, { at }] of toldTwice(candidates.filter(candidate => !again.has(candidate)), things, set.records)) again.set(one, `counted as told in ${noteName(set.records[at]!.path)}`);
	return { kept: candidates.filter(candidate => !again.has(candidate)), again: [...again].map(([{ row }, because]) => ({ row, because })), disputed };
}

/** Candidates without a name whose subject another note gives things with names. */
function wholes(candidates: readonly Candidate[], { thing, subject, note }: Things): readonly Candidate[] {
	const nameless = candidates.filter(({ at }) => thing[at]! < 0);
	if (nameless.length === 0) return nameless;
	const notes = new Map<number, Set<number>>();
	for (const { at } of candidates) if (thing[at]! >= 0) notes.set(subject[at]!, (notes.get(subject[at]!) ?? new Set<number>()).add(note[at]!));
	return nameless.filter(({ at }) => {
		const named = notes.get(subject[at]!);
		return named !== undefined && (named.size > 1 || !named.has(note[at]!));
	});
}

function add(groups: Map<number, Candidate[]>, key: number, candidate: Candidate): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [candidate]);
	else group.push(candidate);
}

/** Leaves out what older notes tell; says whether they agree with the newest. */
function believe(group: readonly Candidate[], { note }: Things, { records }: RecordSet, again: Map<Candidate, string>): boolean {
	const newest = group.reduce((best, one) => ((records[one.at]!.asOf ?? '') > (records[best.at]!.asOf ?? '') ? one : best));
	const kept = group.filter(({ at }) => note[at] === note[newest.at]);
	const name = noteName(records[newest.at]!.path);
	let agreed = true;
	for (const candidate of group) {
		if (note[candidate.at] === note[newest.at]) continue;
		const same = kept.some(one => sameAmount(one.value, candidate.value));
		if (!same) agreed = false;
		again.set(candidate, same ? `counted as told in ${name}` : `told with another figure in ${name}, which is counted`);
	}
	return agreed;
}

function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function sameAmount(a: Amount, b: Amount): boolean {
	return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit && a.per === b.per && a.value === b.value && a.low === b.low && a.high === b.high;
}
