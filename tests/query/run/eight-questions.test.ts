import { describe, expect, test } from 'vitest';
import { capacityRows } from '../../expected/announced-capacity';
import { chipsAt3nm } from '../../expected/chips-at-3nm';
import { dueInH12026 } from '../../expected/due-in-h1-2026';
import { hurtsLongTsmc } from '../../expected/hurts-long-tsmc';
import { hyperscalerStats } from '../../expected/hyperscaler-stats';
import { investmentsAfter2025 } from '../../expected/investments-after-2025';
import type { Place } from '../../expected/notes';
import { roundsAbove10B } from '../../expected/rounds-above-10b';
import { tsmcUsers } from '../../expected/tsmc-users';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';
import { atlasOf, type Notes } from '../../read-vault';
import { answerOf } from './answers';

interface Question {
	readonly name: string;
	readonly query: string;
	readonly expected: () => readonly Place[];
	/** Rows that are sure by an independent reading and that we do not give, or give as unsure: known, and why. */
	readonly known?: Readonly<Record<string, string>>;
	/** How many rows we give beyond that reading, at most. */
	readonly beyond: number;
}

const questions: readonly Question[] = [
	// Beyond: process steps, which are no chips, and the fabs that make them.
	{ name: 'chips at 3nm or below', query: 'TABLE generation, node, timeline FROM roadmap WHERE node <= 3nm GROUP BY subject', expected: chipsAt3nm, beyond: 16 },
	// Beyond: what our totals leave out in their own words, and factories of panels.
	{ name: 'capacity in GW by actor', query: 'TABLE SUM(capacity) FROM investments WHERE capacity > 0 MW GROUP BY subject SORT SUM(capacity) DESC', expected: () => capacityRows().filter(({ leftOut }) => leftOut === null), beyond: 7 },
	{ name: 'investments of $10B or more after 2025', query: 'TABLE subject, project, amount, timeline FROM investments WHERE amount >= $10B AND (opened AFTER 2025 OR due AFTER 2025)', expected: investmentsAfter2025, beyond: 0 },
	{ name: 'quick stats side by side', query: 'TABLE metric, value FROM stats OF #hyperscaler ACROSS subject', expected: hyperscalerStats, beyond: 0 },
	{ name: 'rounds above a valuation of $10B', query: 'TABLE subject, round, valuation FROM funding WHERE valuation > $10B', expected: roundsAbove10B, beyond: 0 },
	{ name: 'who names TSMC', query: 'WHO USES [[TSMC]]', expected: tsmcUsers, beyond: 1 },
	{
		name: 'due in H1 2026',
		query: 'DUE IN H1 2026',
		expected: dueInH12026,
		known: { 'Concepts/US-China AI race.md:180': 'a bold label heads the list', 'Concepts/AI Race.md:115': 'a span of days behind a year and a bracket' },
		beyond: 4,
	},
	{ name: 'what hurts Long TSMC', query: 'WHAT HURTS [[Long TSMC]]', expected: hurtsLongTsmc, known: { 'Actors/Huawei.md:129': 'its words say both' }, beyond: 3 },
];

const vault: Notes = hasReferenceData ? Object.fromEntries(markdownFiles(vaultFolder)) : {};

describe.skipIf(!hasReferenceData)('questions over the real vault (skipped where the reference data is absent)', () => {
	const atlas = atlasOf(vault);

	test.each(questions)('$name: every row that an independent reading is sure of', ({ query, expected, known = {}, beyond }) => {
		const rows = answerOf(atlas, query).rows.flatMap(row => row.members ?? [row]);
		const sure = new Set(rows.filter(({ doubts }) => doubts.length === 0).map(({ path, line }) => `${path}:${line}`));
		const places = expected().map(({ path, line, certain }) => ({ place: `${path}:${line}`, certain }));
		expect(places.filter(({ place, certain }) => certain && !sure.has(place) && known[place] === undefined)).toEqual([]);
		const theirs = new Set(places.map(({ place }) => place));
		expect(rows.filter(({ path, line }) => !theirs.has(`${path}:${line}`)).length).toBeLessThanOrEqual(beyond);
	});
});
