import type { Kind, KindExamples, Words } from '../../model/kind';
import { LABELS, VALUES } from './words/key-value';
import { words } from './words/words';

const TOPICS: Words = [
	...LABELS, 'aspect', 'factor', 'role', 'feature', 'component', 'advantage', 'driver', '* driver', 'reason', 'connection', 'function', 'achievement', 'initiative', 'benefit', 'change', 'development', 'goal', 'objective', 'term', 'lever', 'dynamic', 'strength', 'moat', 'angle', 'trend', 'theme', 'topic', 'view', 'question', 'claim', 'lesson', 'principle', 'policy', 'policy area', 'priority', 'requirement', 'background', 'area', 'capability', 'support type', 'influence', 'contribution', 'stage', 'layer', 'phase', 'incentive', 'strategy', 'mechanism', 'option', 'effect', 'impact', 'outcome', 'award', 'contract', 'estimate', 'status', 'process', 'step', 'method', 'approach', 'resource', 'property', 'nature', 'evidence', 'unit', 'cost component', 'concept',
];
const SAYS: Words = [
	...VALUES, 'impact', 'advantage', '* advantage', 'effect', 'implication', 'reason', 'why', 'why it matters', 'meaning', 'notes', 'rationale', 'significance', 'response', 'reality', 'approach', 'consequence', 'outcome', 'focus', 'benefit', '* benefit', 'change', 'role', 'example', 'examples', 'evidence', 'counter', 'position', 'purpose', 'mechanism', 'relevance', 'potential', 'share', '* share', 'scope', 'definition', 'action', 'logic', 'price impact', 'explanation', 'context', 'detail', 'cost', 'increase', 'source', 'answer', '% of total', 'typical value', 'comparison', 'application',
];
/** Second headers that make a label of any first one. */
const EXPLAINS = words('description|details|impact|implication|rationale|explanation|value|status|how|logic|meaning|effect');

/** Any other label and value: "Why it matters", "Production", one deal. Its heading is its topic. */
export const metrics: Kind = {
	id: 'metrics',
	title: 'Metrics',
	icon: 'list',
	rules: [
		{ headers: 'key-value' },
		{ first: TOPICS, any: SAYS, columns: 2 },
		{ first: LABELS, columns: 2 },
		{ first: TOPICS, any: VALUES, columns: 3 },
		{ first: LABELS, evidence: 'figures' },
		{ any: VALUES, evidence: 'figures', columns: 2 },
		{ any: EXPLAINS, columns: 2, notFirst: words('folder|tag|view|group|acronym') },
	],
	columns: [
		{ key: 'metric', headers: TOPICS, type: 'name' },
		{ key: 'value', headers: [...VALUES, ...SAYS], type: 'value' },
		{ key: 'as_of', headers: ['as of', 'date', 'updated', 'stand'], type: 'date', asOf: true },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Why Acme matters', table: '| Metric | Value |\n|---|---|\n| Share of cold storage | 30% |' },
		{ heading: 'Anchor deal', table: '| Detail | Value |\n|---|---|\n| Term | 15 years |\n| Volume | 2 Mt |' },
		{ heading: 'Approach', table: '| Aspect | Details |\n|---|---|\n| Breeding | Field trials |' },
	],
	areNot: [
		{ kind: 'stats', heading: 'At a glance', table: '| Metric | Value |\n|---|---|\n| Founded | 1987 |' },
	],
};
