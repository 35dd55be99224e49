import type { SyntaxNode } from '@lezer/common';
import type { QuerySchema, SourceInfo, Suggestion } from '../../model/query';
import { sourceNamed } from '../fields';
import { leavesOf } from '../syntax/leaves';
import {
	Across, AcrossClause, Count, FieldName, From, FromClause, Group, GroupClause, Limit, LimitClause, Link, Of, OfClause, Open, Sign, Sort, SortClause, SourceName, Tables, Tag, Updated, ValueWord, View, Where, WhereClause,
} from '../syntax/parser.terms';
import { loneField } from '../syntax/read-clauses';
import { treeOf } from '../syntax/tree';
import { KEYWORDS } from '../syntax/words';
import type { ComparedField } from './asked-source';
import {
	columnOptions, functionOptions, keywordOptions, nameOptions, operatorOptions, OPERATOR_TERMS, phaseOptions, sourceOptions, tagOptions, valueOptions,
} from './options';
import type { Spot } from './spot';
import { exampleValues } from './values';

/** All that decides what is offered. */
export interface Situation {
	/** The query without what is being typed, and its tree. */
	readonly text: string;
	readonly top: SyntaxNode;
	readonly spot: Spot;
	readonly schema: QuerySchema;
	/** What the whole text asks, also behind the spot. */
	readonly source: SourceInfo | null;
	/** What a value at the spot would be compared with. */
	readonly compared: ComparedField | null;
}

/** What a word may be where it stands, the likeliest first. */
export function wordOptions(situation: Situation): Suggestion[] {
	const { spot: { expected, valueFrom, from, typed }, schema, compared } = situation;
	if (expected.has(Count)) return valueOptions(['10', '20', '50', '100']);
	if (expected.has(ValueWord) && valueFrom === from) return [...values(situation), ...keywords(situation)];
	return [
		...(expected.has(SourceName) ? sourceOptions(schema) : []),
		...(expected.has(FieldName) ? columns(situation) : []),
		...(expected.has(Sign) ? operatorOptions(compared?.type ?? 'value') : []),
		...keywords(situation),
		...(expected.has(Tag) ? tagOptions(schema) : []),
		...(expected.has(Link) ? nameOptions(schema, typed, '[[') : []),
	];
}

function values({ compared, schema, spot: { typed } }: Situation): Suggestion[] {
	if (compared === null) return [];
	const { type, name } = compared;
	if (type === 'list') return name === 'tags' ? tagOptions(schema) : nameOptions(schema, typed, '[[');
	return [...valueOptions(exampleValues(compared)), ...(type === 'name' ? nameOptions(schema, typed, '[[') : [])];
}

/** Behind the view stand columns, or else the source itself. */
function columns(situation: Situation): Suggestion[] {
	const { top, spot, schema, source } = situation;
	const { leaves } = leavesOf(treeOf(spot.before));
	const clause = leaves.filter(({ term }) => CLAUSES.has(term) || term === View).pop()?.term;
	const isInCall = leaves[leaves.length - 1]?.term === Open && leaves[leaves.length - 2]?.term === FieldName;
	const takesFunctions = !isInCall && (clause === View || clause === Sort || (clause === Where && top.getChild(GroupClause) !== null));
	return [
		...(needsSource(situation) ? sourceOptions(schema) : []),
		...columnOptions(source),
		...(clause === Where ? phaseOptions(source) : []),
		...(takesFunctions ? functionOptions() : []),
	];
}

/** Whether the view is all that is said so far. */
function needsSource({ top, spot }: Situation): boolean {
	return spot.expected.has(Tables) && top.getChild(FromClause) === null;
}

/** Clauses by the word that they begin with. */
const CLAUSES: ReadonlyMap<number, number> = new Map([[From, FromClause], [Of, OfClause], [Where, WhereClause], [Group, GroupClause], [Across, AcrossClause], [Sort, SortClause], [Limit, LimitClause]]);

/** Words of the language, without clauses that the query has; operators go by the type of the column. */
function keywords(situation: Situation): Suggestion[] {
	const { top, text, spot: { expected }, schema, source, compared } = situation;
	const lone = loneField(top);
	const isSourceNamed = lone !== null && sourceNamed(text.slice(lone.from, lone.to), schema.sources) !== null;
	const takesDays = compared?.type === 'date' || compared?.type === 'value';
	const terms = [...expected].filter(term => {
		const clause = CLAUSES.get(term);
		if (!KEYWORDS.has(term) || (expected.has(Sign) && OPERATOR_TERMS.has(term)) || (term === Updated && !takesDays)) return false;
		if (clause === undefined || term === From) return term !== From || (!isSourceNamed && top.getChild(View) !== null && top.getChild(FromClause) === null);
		return top.getChild(clause) === null && !(source === null && needsSource(situation));
	});
	return keywordOptions(terms);
}
