import type { Kind } from '../../model/kind';
import { LABELS, VALUES } from './key-value';

/** `| Metric | Value |` under "Quick stats", "Key facts", "Snapshot". */
export const stats: Kind = {
	id: 'stats',
	title: 'Quick stats',
	icon: 'gauge',
	rules: [
		{
			first: LABELS,
			columns: 2,
			sections: ['quick stats', 'key stats', 'stats', 'key facts', 'quick facts', 'key figures', 'key metrics', 'snapshot', 'overview', 'company overview', 'profile', 'at a glance', 'vital statistics'],
		},
	],
	columns: [
		{ key: 'metric', headers: LABELS, type: 'name' },
		{ key: 'value', headers: VALUES, type: 'value' },
	],
	subject: null,
};
