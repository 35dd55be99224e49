import type { BasesAllOptions, BasesViewConfig } from 'obsidian';
import type { SourceInfo } from '../../model/query';

/** What the options of the view are set to; the empty text where nothing is. */
export interface Wanted {
	readonly kind: string;
	readonly fields: string;
	readonly where: string;
	readonly sort: string;
}

/** Names of their own: a base keeps them beside its own `sort` and `filters`. */
export const OPTION = { kind: 'recordKind', fields: 'recordFields', where: 'recordCondition', sort: 'recordSort', widths: 'recordWidths' } as const;

export function readWanted(config: Pick<BasesViewConfig, 'get'>): Wanted {
	const text = (key: string): string => {
		const value = config.get(key);
		return typeof value === 'string' ? value.trim() : '';
	};
	return { kind: text(OPTION.kind), fields: text(OPTION.fields), where: text(OPTION.where), sort: text(OPTION.sort) };
}

/** The query that the options ask for, or null while there is no kind. Things to watch can be ticked. */
export function queryFor({ kind, fields, where, sort }: Wanted): string | null {
	if (kind === '') return null;
	const parts = [kind === 'watch' ? 'TASK' : 'TABLE', fields, `FROM ${kind}`, where === '' ? '' : `WHERE ${where}`, sort === '' ? '' : `SORT ${sort}`];
	return parts.filter(part => part !== '').join(' ');
}

/** What the view lets its user set: the kinds that have records, most first, and the words of a query. */
export function optionsFor(sources: readonly SourceInfo[], { kind }: Wanted): BasesAllOptions[] {
	const offered = sources.filter(({ id, count }) => count > 0 || id === kind).sort((a, b) => b.count - a.count);
	const kinds = Object.fromEntries(offered.map(({ id, title, count }) => [id, `${title} (${count.toLocaleString('en')})`]));
	return [
		{ type: 'dropdown', key: OPTION.kind, displayName: 'Kind of record', default: '', options: { '': 'Choose a kind', ...kinds } },
		{ type: 'text', key: OPTION.fields, displayName: 'Columns', placeholder: 'All of the kind, or: subject, amount' },
		{ type: 'text', key: OPTION.where, displayName: 'Condition', placeholder: 'amount >= $10B' },
		{ type: 'text', key: OPTION.sort, displayName: 'Sort records by', placeholder: 'amount DESC' },
	];
}
