import type { Kind, KindExamples } from '../../model/kind';
import { DATES } from './words/entities';
import { words } from './words/words';

const SEEN = words('observation|evidence|new evidence|data point|datapoint|finding|development|news|what happened|update|log|entry|fact');
const MEANS = words('reading|read through|takeaway|so what|what it means|meaning|direction|polarity|effect on thesis|thesis impact|verdict|conclusion|signal|supports|for against|lecture|implication *|impact on *');
const DIRECTIONS = words('direction|polarity|verdict|supports|for against');

/** `| Date | Observation | Implication |`: what was seen, when, and what it says about a thesis. */
export const evidence: Kind = {
	id: 'evidence',
	title: 'Evidence',
	icon: 'scroll-text',
	rules: [
		{ first: DATES, any: SEEN, also: MEANS },
		{ evidence: 'dates', any: MEANS, also: SEEN },
		{ first: SEEN, any: MEANS, also: DATES },
		{ first: DATES, any: MEANS, role: 'thesis' },
		{ sections: words('evidence|observation log|research log'), first: DATES, none: ['price', '* price'] },
	],
	columns: [
		{ key: 'date', headers: DATES, type: 'date', asOf: true },
		{ key: 'observation', headers: SEEN, type: 'text' },
		{ key: 'direction', headers: DIRECTIONS, type: 'status' },
		{ key: 'implication', headers: MEANS.filter(word => !DIRECTIONS.includes(word)), type: 'text', loose: ['impact'] },
		{ key: 'source', headers: [], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Evidence log', table: '| Date | Observation | Implication |\n|---|---|---|\n| 2025-11-04 | Mill orders up 12% | Demand holds |\n| 2025-12-01 | Port stocks fall | Supports the case |' },
		{ heading: 'Log', table: '| When | What happened | So what |\n|---|---|---|\n| Nov 2025 | Regulator extends review | Delay likely |' },
		{ heading: '観測記録', table: '| 日付 | 観察 | 示唆 |\n|---|---|---|\n| 2025-10-02 | 在庫が減少 | 需給は改善 |' },
	],
	areNot: [
		{ kind: 'timeline', heading: 'Company history', table: '| Date | Event |\n|---|---|\n| 1998 | Founded in Oslo |\n| 2007 | Listed |' },
	],
};
