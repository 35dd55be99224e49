import type { Kind } from '../../model/kind';
import { LABELS, VALUES } from './key-value';

/** Any other key and value table: "Why X matters", "Anthropic partnership". Its heading is its topic. */
export const metrics: Kind = {
	id: 'metrics',
	title: 'Metrics',
	icon: 'list',
	rules: [
		{ first: LABELS, columns: 2 },
		{ first: ['aspect', 'factor', 'role', 'feature', 'component', 'advantage'], any: ['value', 'details', 'detail', 'impact', 'description', 'advantage', 'status'], columns: 2 },
	],
	columns: [
		{ key: 'metric', headers: [...LABELS, 'aspect', 'factor', 'role', 'feature', 'component', 'advantage'], type: 'name' },
		{ key: 'value', headers: VALUES, type: 'value' },
	],
	subject: null,
};
