import type { QueryRecord, StatedCell } from '../../model/answer';
import type { LeftOut } from '../../model/total';
import type { Amount, Value, ValueKind } from '../../model/value';
import type { Part } from '../../values/sum';
import { foldLabel } from '../../values/fold-text';

/** What of a group's cells is counted: parts by the index of the member, and why others are not. */
export interface Counted {
	readonly parts: readonly Part[];
	readonly leftOut: readonly LeftOut[];
	/** How many things are told with different amounts in several notes. */
	readonly disputed: number;
}

interface Candidate {
	readonly row: number;
	readonly record: QueryRecord;
	readonly cell: StatedCell & { readonly value: Value };
}

/** Each thing once, and nothing that is not of the same sort as its neighbours. */
export function countedParts(members: readonly QueryRecord[], read: (record: QueryRecord) => StatedCell | null, kinds: ReadonlySet<ValueKind>, subjectKey: string | null): Counted {
	const leftOut: LeftOut[] = [];
	const candidates: Candidate[] = [];
	members.forEach((record, row) => {
		const cell = read(record);
		const value = cell?.value ?? null;
		if (cell === null || value === null || value.kind === 'empty') return;
		const because = record.apart?.because ?? calledOff(record) ?? whyNot(cell.text, value, kinds);
		if (because !== null) leftOut.push({ row, because });
		else candidates.push({ row, record, cell: { ...cell, value } });
	});
	const { parts, wholes } = withoutWholes(candidates, subjectKey);
	const { kept, again, disputed } = eachOnce(parts, subjectKey);
	const byRow = (a: { readonly row: number }, b: { readonly row: number }) => a.row - b.row;
	return { parts: kept.map(({ row, cell }) => ({ row, amount: amountOf(cell.value) })).sort(byRow), leftOut: [...leftOut, ...wholes, ...again].sort(byRow), disputed };
}

/** A project that was given up is nobody's money any more. */
const CALLED_OFF = /^(?:cancel|abandon|scrapp|withdrawn|shelved|terminated|suspended|called off|dropped)/i;

function calledOff({ cells }: QueryRecord): string | null {
	const word = cells.slice(1).find(({ text }) => CALLED_OFF.test(text))?.text;
	return word === undefined ? null : `${word.toLowerCase()}, so not committed any more`;
}

/** Why a cell is not added up, or null. */
function whyNot(text: string, { kind, currency, also }: Value, kinds: ReadonlySet<ValueKind>): string | null {
	if (!kinds.has(kind)) return `"${text}" is no amount that adds up`;
	const alike = also.some(other => other.kind === kind && other.currency === currency);
	return alike && LISTS.test(text.slice(0, LONGEST_LIST)) ? `"${text}" states several amounts` : null;
}

/** Amounts one after the other; what stands in brackets explains the first. */
const LISTS = /[,;+&/]\s*~?[$€£¥₩₹\d][^()]*$|\band\s+~?[$€£¥₩₹\d]/;
const LONGEST_LIST = 300;

function amountOf({ kind, value, unit, currency, low, high, approx, per, word }: Value): Amount {
	return { kind, value, unit, currency, low, high, approx, per, word };
}

/** What another note tells of a subject as a whole, beside things of it that have names, is told twice. */
function withoutWholes(candidates: readonly Candidate[], subjectKey: string | null): { readonly parts: readonly Candidate[]; readonly wholes: readonly LeftOut[] } {
	const named = new Map<string, Set<string>>();
	for (const { record } of candidates) {
		if (thingOf(record, subjectKey) !== null) named.set(subjectOf(record), (named.get(subjectOf(record)) ?? new Set<string>()).add(record.path));
	}
	const isWhole = ({ record }: Candidate): boolean => {
		const notes = named.get(subjectOf(record));
		return notes !== undefined && thingOf(record, subjectKey) === null && [...notes].some(path => path !== record.path);
	};
	const wholes = candidates.filter(isWhole).map(({ row, record }) => ({ row, because: `of ${record.subject} as a whole, whose entries are counted one by one` }));
	return { parts: candidates.filter(candidate => !isWhole(candidate)), wholes };
}

function subjectOf({ subjectPath, subject }: QueryRecord): string {
	return subjectPath ?? foldLabel(subject);
}

interface Once {
	readonly kept: readonly Candidate[];
	readonly again: readonly LeftOut[];
	readonly disputed: number;
}

/** What several notes tell of one thing: the newest of them is believed. */
function eachOnce(candidates: readonly Candidate[], subjectKey: string | null): Once {
	const groups = new Map<string, Candidate[]>();
	candidates.forEach((candidate, at) => {
		const name = thingOf(candidate.record, subjectKey) ?? `row ${at}`;
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [candidate]);
		else group.push(candidate);
	});
	const told = [...groups.values()].map(onceOf);
	return { kept: told.flatMap(({ kept }) => kept), again: told.flatMap(({ again }) => again), disputed: told.reduce((sum, { disputed }) => sum + disputed, 0) };
}

function onceOf(group: readonly Candidate[]): Once {
	const { path } = group[0]!.record;
	if (group.every(({ record }) => record.path === path)) return { kept: group, again: [], disputed: 0 };
	const newest = group.reduce((best, one) => ((one.record.asOf ?? '') > (best.record.asOf ?? '') ? one : best)).record.path;
	const kept = group.filter(({ record }) => record.path === newest);
	const others = group.filter(({ record }) => record.path !== newest);
	const isSame = ({ cell }: Candidate) => kept.some(one => sameAmount(one.cell.value, cell.value));
	const from = newest.slice(newest.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	const again = others.map(other => ({ row: other.row, because: isSame(other) ? `counted as told in ${from}` : `told otherwise, and later, in ${from}: ${kept.map(({ cell }) => cell.text).join(', ')}` }));
	return { kept, again, disputed: others.every(isSame) ? 0 : 1 };
}

/** Whose thing it is and what it is called, or null where it has no name. */
function thingOf(record: QueryRecord, subjectKey: string | null): string | null {
	const { columns, cells } = record;
	const at = columns.findIndex(({ type, key }) => type === 'name' && key !== subjectKey);
	const name = foldLabel(cells[at]?.text ?? '');
	const period = cells[columns.findIndex(({ key }) => key === 'period')]?.text ?? '';
	return name === '' ? null : [subjectOf(record), name, period].join('\n');
}

function sameAmount(a: Amount, b: Amount): boolean {
	return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit && a.per === b.per && a.value === b.value && a.low === b.low && a.high === b.high;
}
