import type { QueryRecord } from '../../model/answer';
import type { Amount, Value } from '../../model/value';
import { foldLabel } from '../../values/fold-text';
import type { Things } from './things';

/** A figure of a group, with the index of its record in the set. */
export interface Told {
	readonly at: number;
	readonly value: Value;
}

/**
 * What notes tell of one thing by names that are nearly the same, with one amount: each that is told again, with
 * the one that is kept. Never two of one note; among different subjects only where more than that agrees.
 */
export function toldTwice<One extends Told>(figures: readonly One[], things: Things, records: readonly QueryRecord[]): Map<One, One> {
	const again = new Map<One, One>();
	for (const alike of byAmount(figures.filter(({ at }) => things.names[at] !== '')).values()) {
		if (alike.length < 2 || alike.length > MOST) continue;
		pairUp(alike, again, { things, records });
	}
	return again;
}

/** So many of one amount are no few tellings of one thing, and each is held against each. */
const MOST = 100;

interface Known {
	readonly things: Things;
	readonly records: readonly QueryRecord[];
}

function pairUp<One extends Told>(alike: readonly One[], again: Map<One, One>, known: Known): void {
	const { note } = known.things;
	const kept: Array<{ readonly one: One; readonly notes: Set<number> }> = [];
	for (const one of alike) {
		const told = note[one.at]!;
		// A note that tells of two means two.
		const same = kept.find(other => !other.notes.has(told) && isSame(one.at, other.one.at, known));
		if (same === undefined) kept.push({ one, notes: new Set([told]) });
		else {
			same.notes.add(told);
			again.set(one, same.one);
		}
	}
}

function isSame(a: number, b: number, { things, records }: Known): boolean {
	const [name, period = ''] = things.names[a]!.split('\n');
	const [other, otherPeriod = ''] = things.names[b]!.split('\n');
	if (name === undefined || other === undefined || period !== otherPeriod) return false;
	const [one, two] = [withoutBracket(name), withoutBracket(other)];
	if (one !== two && !holds(name, other) && !holds(other, name)) return false;
	if (things.subject[a] === things.subject[b]) return true;
	const isNamed = name === other || (one.includes(' ') && two.includes(' '));
	return isNamed && agrees(records[a]!, records[b]!);
}

function withoutBracket(name: string): string {
	const open = name.indexOf(' (');
	return open > 0 && name.endsWith(')') ? name.slice(0, open) : name;
}

function holds(name: string, words: string): boolean {
	return ` ${name} `.includes(` ${words} `);
}

/** One stands in the note of the other's subject, or a further column says the same of both. */
function agrees(a: QueryRecord, b: QueryRecord): boolean {
	if (a.path === b.subjectPath || b.path === a.subjectPath) return true;
	const said = new Map(a.columns.map(({ key, type }, at) => [key, type === 'name' || type === 'amount' ? '' : foldLabel(a.cells[at]?.text ?? '')]));
	return b.columns.some(({ key }, at) => b.cells[at]?.value?.kind !== 'empty' && (said.get(key) ?? '') !== '' && said.get(key) === foldLabel(b.cells[at]?.text ?? ''));
}

function byAmount<One extends Told>(figures: readonly One[]): Map<string, One[]> {
	const groups = new Map<string, One[]>();
	for (const figure of figures) {
		const key = amountKey(figure.value);
		groups.set(key, [...(groups.get(key) ?? []).slice(0, MOST), figure]);
	}
	return groups;
}

function amountKey({ kind, currency, unit, per, value, low, high }: Amount): string {
	return [kind, currency, unit, per, value, low, high].join('|');
}
