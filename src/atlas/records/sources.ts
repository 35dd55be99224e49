import type { DossierIndex } from '../../index/dossier-index';
import type { QueryRecord } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { FieldType, QuerySource } from '../../model/query';
import { foldLabel } from '../../values/fold-text';
import { impactRecords, relationRecords } from './resolved-records';
import { countMentions, factRecords, mentionRecords, watchRecords } from './stated-records';
import { tableRecords } from './table-records';

export type RecordsOf = (dossier: Dossier, index: DossierIndex) => QueryRecord[];

/** A source that is no table. */
export interface StatedSource {
	readonly id: string;
	readonly title: string;
	/** Lucide icon. */
	readonly icon: string;
	readonly columns: ReadonlyArray<readonly [key: string, type: FieldType, isOwn: boolean]>;
	readonly records: RecordsOf;
	/** How many there are in a note. */
	readonly count: (dossier: Dossier, index: DossierIndex) => number;
}

export const STATED_SOURCES: readonly StatedSource[] = [
	{
		id: 'impacts',
		title: 'Thesis impacts',
		icon: 'target',
		columns: [['thesis', 'name', true], ['polarity', 'status', true], ['text', 'text', true], ['word', 'text', false], ['by', 'text', true], ['form', 'text', false]],
		records: impactRecords,
		count: ({ path }, index) => index.impactsFrom(path).length,
	},
	{
		id: 'relations',
		title: 'Relations',
		icon: 'link',
		columns: [
			['relation', 'status', true], ['name', 'name', true], ['text', 'text', true], ['former', 'flag', false], ['inferred', 'flag', false], ['supplier', 'name', false], ['customer', 'name', false],
			['investor', 'name', false], ['holding', 'name', false], ['partner', 'name', false], ['competitor', 'name', false],
		],
		records: relationRecords,
		count: ({ path }, index) => index.relationsFrom(path).length,
	},
	{
		id: 'watch',
		title: 'Watch items',
		icon: 'eye',
		columns: [
			['condition', 'text', true], ['due', 'date', true], ['outcome', 'text', true], ['done', 'flag', false], ['side', 'text', false], ['status', 'text', false], ['form', 'text', false], ['doneOn', 'date', false],
			['shortfall', 'text', false],
		],
		records: watchRecords,
		count: ({ watch }) => watch.length,
	},
	{ id: 'facts', title: 'Facts', icon: 'info', columns: [['metric', 'name', true], ['value', 'value', true]], records: factRecords, count: ({ facts }) => facts.length },
	{ id: 'mentions', title: 'Mentions', icon: 'quote', columns: [['text', 'text', true]], records: mentionRecords, count: countMentions },
];

/** Reads the records of a source out of a note. */
export function recordsReader(source: QuerySource): RecordsOf {
	if (source.type === 'kind') {
		const stated = STATED_SOURCES.find(({ id }) => id === source.id);
		if (stated !== undefined) return stated.records;
		return (dossier, index) => dossier.tables.filter(({ kind }) => kind === source.id).flatMap(table => tableRecords(dossier, table, index));
	}
	const wanted = sectionKey(source.section);
	return (dossier, index) => dossier.tables.filter(({ headings }) => headings.some(heading => sectionKey(heading) === wanted)).flatMap(table => tableRecords(dossier, table, index));
}

/** A heading without its remarks: "Quick stats (Jan 2026)" is "quick stats". */
function sectionKey(heading: string): string {
	return foldLabel(heading.replace(/\([^()]*\)/g, ''));
}
