import { capacityRows } from '../../expected/announced-capacity';
import { chipsAt3nm } from '../../expected/chips-at-3nm';
import { dueInH12026 } from '../../expected/due-in-h1-2026';
import { hurtsLongTsmc } from '../../expected/hurts-long-tsmc';
import { hyperscalerStats } from '../../expected/hyperscaler-stats';
import { investmentsAfter2025 } from '../../expected/investments-after-2025';
import type { Place } from '../../expected/notes';
import { roundsAbove10B } from '../../expected/rounds-above-10b';
import { tsmcUsers } from '../../expected/tsmc-users';

/** A question that a reader of the real vault asks, and the rows that an independent reading gives. */
export interface Question {
	readonly name: string;
	readonly query: string;
	readonly expected: () => readonly Place[];
	/** Rows that are sure by that reading and that we give as unsure, and why. */
	/** How many rows that are not of that reading we give as unsure, at most; none are sure. */
	readonly unsureBeyond?: number;
}

export const questions: readonly Question[] = [
	{ name: 'chips at 3nm or below', query: 'TABLE generation, node, timeline FROM roadmap WHERE node <= 3nm AND generation IS NOT EMPTY GROUP BY subject', expected: chipsAt3nm },
	{
		name: 'capacity in GW by actor',
		query: 'TABLE SUM(capacity) FROM investments WHERE capacity > 0 MW GROUP BY subject SORT SUM(capacity) DESC',
		expected: () => capacityRows().filter(({ leftOut }) => leftOut === null),
	},
	{ name: 'investments of $10B or more after 2025', query: 'TABLE subject, project, amount, timeline FROM investments WHERE amount >= $10B AND (opened AFTER 2025 OR due AFTER 2025)', expected: investmentsAfter2025 },
	{ name: 'quick stats side by side', query: 'TABLE metric, value FROM stats OF #hyperscaler ACROSS subject', expected: hyperscalerStats },
	{ name: 'rounds above a valuation of $10B', query: 'TABLE subject, round, valuation FROM funding WHERE valuation > $10B', expected: roundsAbove10B },
	{ name: 'who names TSMC', query: 'WHO USES [[TSMC]]', expected: tsmcUsers },
	{ name: 'due in H1 2026', query: 'DUE IN H1 2026', expected: dueInH12026 },
	{ name: 'what hurts Long TSMC', query: 'WHAT HURTS [[Long TSMC]]', expected: hurtsLongTsmc, unsureBeyond: 2 },
];
