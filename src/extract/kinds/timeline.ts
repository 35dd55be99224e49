import type { Kind, KindExamples } from '../../model/kind';
import { DATES } from './words/entities';
import { words } from './words/words';

const EVENTS = words('event|milestone|* action|what happened|development|happening|decision|announcement|step|change|details|description|what|move|outcome|status|stance|achievement|result|note|significance|outlook|transaction|pietra miliare');
const SECTIONS = words('timeline|history|chronology|origins|key dates|milestones|key events|major actions|evolution|sequence of events|backstory|how we got here');

/** What happened when: `| Date | Event |`, `| Year | Milestone |`. */
export const timeline: Kind = {
	id: 'timeline',
	title: 'Timeline',
	icon: 'history',
	rules: [
		{ first: DATES, any: EVENTS, none: ['role', 'round', 'revenue', 'driver'] },
		{ first: words('event|milestone|action|announcement|achievement'), any: [...DATES, 'target', 'target date', 'expected', 'status'] },
		{ sections: SECTIONS, first: [...DATES, 'phase', 'stage', 'event', 'milestone', 'era', 'attempt', 'wave', 'generation', 'lab', 'system'], none: ['node', 'role'] },
		{ evidence: 'dates', any: EVENTS, notFirst: words('metric|round|series|model|product|project') },
		{ evidence: 'dates', columns: 2, notFirst: ['metric', 'project', 'round'] },
		{ first: words('phase|stage|wave|attempt|move|step'), any: [...DATES, 'timing', 'what happens', 'outcome', 'status'], notFirst: ['step'] },
		{ first: DATES, notFirst: ['period'] },
		{ any: ['event'], also: DATES },
	],
	columns: [
		{ key: 'date', headers: [...DATES, 'target', 'target date', 'expected'], type: 'date', asOf: true },
		{ key: 'event', headers: EVENTS.filter(word => word !== 'status' && word !== 'note'), type: 'text', loose: words('phase|stage|wave|attempt|lab') },
		{ key: 'impact', headers: ['effect', 'result', 'why it matters', 'relevance'], type: 'text' },
		{ key: 'amount', headers: ['value', 'size'], type: 'amount' },
		{ key: 'status', headers: ['stand'], type: 'status' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Timeline', table: '| Date | Milestone |\n|---|---|\n| Mar 2021 | Permit granted |\n| Nov 2023 | First steel |' },
		{ heading: 'Development', table: '| Phase | Status |\n|---|---|\n| 2022 | Study done |\n| 2024 | Funds approved |' },
		{ heading: 'Historique', table: '| Année | Événement |\n|---|---|\n| 1987 | Fondation |' },
	],
	areNot: [
		{ kind: 'financials', heading: 'Revenue by year', table: '| Year | Revenue |\n|---|---|\n| 2023 | $4B |\n| 2024 | $5B |' },
	],
};
