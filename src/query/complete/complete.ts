import type { QuerySchema, Suggestion, Suggestions } from '../../model/query';
import { FieldName, Link, Tag, ValueWord } from '../syntax/parser.terms';
import { treeOf } from '../syntax/tree';
import { askedSource, comparedField } from './asked-source';
import { chosen } from './choose';
import { headerOptions, nameOptions, quotedOptions, tagOptions, valueOptions } from './options';
import { spotAt } from './spot';
import { exampleValues } from './values';
import { wordOptions, type Situation } from './word-options';

/** What may stand at an offset of a query, however much of it is typed, the likeliest first; null where nothing is known. */
export function complete(text: string, at: number, schema: QuerySchema): Suggestions | null {
	const spot = spotAt(text, Math.max(0, Math.min(at, text.length)));
	// Without what is being typed: an open quote or link there would take in the rest.
	const others = `${spot.before} ${text.slice(spot.to)}`;
	const top = treeOf(others);
	const source = askedSource(top, others, schema);
	const situation = { text: others, top, spot, schema, source, compared: comparedField(treeOf(spot.before), spot.before, source) };
	const value = restOfValue(situation);
	if (value.length > 0) return { from: spot.valueFrom, to: spot.to, options: value };
	const options = chosen(optionsAt(situation), spot.typed, ({ label }) => label);
	const isDone = options.length === 1 && options[0]!.insert === text.slice(spot.from, spot.to);
	return options.length === 0 || isDone ? null : { from: spot.from, to: spot.to, options };
}

/** Values of several words, of which some are typed. */
function restOfValue({ spot: { valueFrom, from, before, typed }, compared }: Situation): Suggestion[] {
	if (valueFrom === from || compared === null) return [];
	const words = (before.slice(valueFrom) + typed).toLowerCase();
	return valueOptions(exampleValues(compared).filter(value => value.toLowerCase().startsWith(words) && value.length > words.length));
}

function optionsAt(situation: Situation): Suggestion[] {
	const { spot, schema, source, compared } = situation;
	switch (spot.in) {
		case 'link':
			return spot.expected.has(Link) ? nameOptions(schema, spot.typed, '') : [];
		case 'tag':
			return spot.expected.has(Tag) ? tagOptions(schema) : [];
		case 'quote':
			if (spot.expected.has(FieldName)) return headerOptions(source);
			return spot.expected.has(ValueWord) && compared !== null ? quotedOptions(exampleValues(compared)) : [];
		case 'word':
			return wordOptions(situation);
	}
}
