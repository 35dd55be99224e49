import type { Kind, KindExamples } from '../../model/kind';
import { words } from './words/words';

const SCENARIOS = words('* scenario|scenario *|case|bull base bear|outcome|if *|scenariu');
const CASES = words('bull *|base *|bear *|best *|worst *|upside *|downside *|tail risk|optimistic|pessimistic|mild|severe|stress|status quo');
const ODDS = words('probability|likelihood|odds|chance|p|weight');

/** What may come, and how likely: `| Scenario | Probability | Outcome |`, bull, base and bear. */
export const scenarios: Kind = {
	id: 'scenarios',
	title: 'Scenarios',
	icon: 'split',
	rules: [
		{ first: SCENARIOS, notFirst: ['case', 'outcome', 'outcome details'] },
		{ cells: CASES, notFirst: words('metric|product|tier|analyst|sentiment|broker|firm') },
		{ first: ['case', 'outcome', 'path'], any: [...ODDS, 'price', 'value', 'target', 'assumption', 'assumptions', 'implied value', 'return', 'multiple', 'upside', 'description', 'trigger', 'impact', 'implication', 'what happens'], notSections: ['court', 'litigation', 'legal', 'lawsuit'] },
		{ any: ODDS, also: words('outcome|impact|implication|price|value|winners|description|target|trigger|effect'), notFirst: words('risk|catalyst|event|signal|threat|challenge|analyst|source|milestone|date|candidate|expectation') },
		{ sections: ['scenarios', 'scenario analysis', 'bull base bear', 'escenarios'], notFirst: ['metric', 'date'] },
	],
	columns: [
		{ key: 'scenario', headers: [...SCENARIOS, 'name'], type: 'name' },
		{ key: 'probability', headers: ODDS, type: 'value' },
		{ key: 'outcome', headers: words('* impact|result|implication|description|what happens|effect'), type: 'text' },
		{ key: 'target', headers: words('* price|price target|implied value|value|fair value|return|upside'), type: 'amount' },
		{ key: 'winners', headers: ['winner', 'beneficiary'], type: 'text' },
		{ key: 'losers', headers: ['loser'], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Scenarios', table: '| Scenario | Probability | Outcome |\n|---|---|---|\n| Bull | 25% | $80 |\n| Base | 50% | $55 |\n| Bear | 25% | $30 |' },
		{ heading: 'How it may go', table: '| Case | Assumption | Value |\n|---|---|---|\n| Upside | Strike ends | $12B |\n| Downside | Strike lasts | $7B |' },
		{ heading: 'シナリオ', table: '| シナリオ | 確率 | 影響 |\n|---|---|---|\n| 強気 | 30% | 増益 |' },
	],
	areNot: [
		{ kind: 'products', heading: 'Use cases', table: '| Use case | Description |\n|---|---|\n| Cold storage | Vaccines |' },
	],
};
