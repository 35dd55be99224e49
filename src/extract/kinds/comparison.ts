import type { Kind, KindExamples } from '../../model/kind';
import { LABELS } from './words/key-value';
import { words } from './words/words';

const SECTIONS = words('vs|versus|compared|comparison|difference|side by side|head to head|contrast|different from|tradeoffs|frente a');

/** Names side by side, one in each column: `| Aspect | A | B |`. Its entities are its columns. */
export const comparison: Kind = {
	id: 'comparison',
	title: 'Comparison',
	icon: 'columns-3',
	rules: [
		{ first: LABELS, headers: 'names' },
		{ sections: SECTIONS, headers: 'names' },
		{ headers: 'names', first: words('approach|constraint|trait|question|requirement|challenge') },
		{ headers: 'pair', notFirst: LABELS },
		{ sections: SECTIONS, columns: 2, notFirst: [...LABELS, 'company', 'customer', 'competitor', 'country', 'date', 'year'], none: words('status|impact|details|description|notes|implication|reality|role') },
		{ first: words('then|past|old|traditional|before *|aligned *|today'), columns: 2 },
		{ first: ['before', 'then', 'pros'], any: ['after', 'now', 'cons'] },
		{ first: LABELS, any: words('pros|cons|before|after|bullish|bearish|low|high'), notFirst: [''] },
	],
	columns: [{ key: 'aspect', headers: LABELS, type: 'name' }],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'vs Reef Shipping', table: '| Aspect | Acme | Reef Shipping |\n|---|---|---|\n| Fleet | 20 | 44 |\n| Age | 6 years | 9 years |' },
		{ heading: 'Fission vs fusion', table: '| Fission | Fusion |\n|---|---|\n| Splits atoms | Joins them |' },
		{ heading: 'Two ways', table: '| Northern approach | Southern approach |\n|---|---|\n| Build | Lease |' },
	],
	areNot: [
		{ kind: 'stats', heading: 'Key figures', table: '| Metric | Value | Notes |\n|---|---|---|\n| Fleet | 44 | Owned |' },
	],
};
