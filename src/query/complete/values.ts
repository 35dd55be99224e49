import type { FieldType } from '../../model/query';
import type { ComparedField } from './asked-source';

/** What a column of the type may be compared with, as notes would write it. */
const EXAMPLES: Readonly<Record<FieldType, readonly string[]>> = {
	amount: ['$100M', '$1B', '$10B', '€1B'],
	capacity: ['100 MW', '500 MW', '1 GW'],
	date: ['today', 'today + 30 days', 'today - 1 year', '2026', 'Q1 2026', 'H1 2026', 'June 2026', '2026-03-01'],
	node: ['2nm', '3nm', '5nm', '18A'],
	status: ['announced', 'planned', 'under construction', 'in production', 'shipping', 'open', 'completed', 'delayed', 'cancelled'],
	value: ['$1B', '10%', '2x', '1 GW', '2026'],
	flag: ['yes', 'no'],
	number: ['10'],
	name: [],
	text: [],
	list: [],
};

/** Columns with a vocabulary of their own. */
const OWN: ReadonlyMap<string, readonly string[]> = new Map([
	['polarity', ['positive', 'negative', 'mixed', 'neutral']],
	['relation', ['partner', 'customer', 'supplier', 'investor', 'competitor', 'holding', 'person', 'related']],
]);

export function exampleValues({ type, name }: ComparedField): readonly string[] {
	return OWN.get(name) ?? EXAMPLES[type];
}
