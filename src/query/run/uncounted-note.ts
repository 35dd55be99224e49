import type { QueryRecord } from '../../model/answer';
import type { Apart } from '../../model/record';
import type { GroupColumn } from './group-columns';
import type { Group } from './groups';
import { counted } from './notes';

/** How many rows of groups no sum holds, and why, in few words. */
export function uncountedNote(groups: readonly Group[], columns: readonly GroupColumn[], records: readonly QueryRecord[]): string[] {
	const figures = columns.filter(({ operand }) => operand.type === 'aggregate');
	const rows = groups.flatMap(group => {
		const reasons = new Map(figures.flatMap(({ ofGroup }) => ofGroup(group).total?.leftOut ?? []).map(({ row, because }) => [row, because]));
		return [...reasons].map(([row, because]) => inShort(because, records[group.rows[row]!]?.apart ?? null));
	});
	if (rows.length === 0) return [];
	const counts = new Map<string, number>();
	for (const reason of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	const why = [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${count} ${reason}`);
	const sums = figures.some(({ operand }) => operand.type === 'aggregate' && operand.fn === 'SUM') ? 'sums' : 'figures';
	return [`${counted(rows.length, 'row')} ${rows.length === 1 ? 'is' : 'are'} not in the ${sums}: ${why.join(', ')}.`];
}

const APART: Readonly<Record<Apart['reason'], string>> = { total: 'total', backlog: 'backlog', share: 'share', subset: 'part of another row', valuation: 'valuation', self: 'of the subject itself' };

/** Why a row is in no sum, in few words. */
export function inShort(because: string, apart: Apart | null): string {
	if (because === apart?.because) return APART[apart.reason];
	if (because.startsWith('counted as told in ')) return 'told in two notes';
	if (because.startsWith('told with another figure in ')) return 'told with another figure in a newer note';
	if (because.endsWith('whose entries are counted one by one')) return 'of a subject as a whole';
	const so = because.lastIndexOf(', so ');
	return so < 0 ? because.slice(because.lastIndexOf('" ') + 1).replace(/^ (?:is|states) /, '') : because.slice(so + ', so '.length);
}
