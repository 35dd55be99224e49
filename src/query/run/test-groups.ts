import type { Aggregate, Condition } from '../../model/query';
import type { Value } from '../../model/value';
import { compareValues, type Comparison } from '../../values/compare';
import { isNothing } from '../../index/columns/texts';
import type { SingleTest } from '../tests-in';
import { aggregateReader } from './aggregates';
import { askedField, type RunEnv } from './asked';
import type { Group } from './groups';
import { shownLiteral, valueOf } from './literals';
import { quoted } from './quoted';
import { testRecords, testTree } from './test-condition';
import { MAYBE, NO, UNKNOWN, verdictOf, YES, type Tested } from './verdicts';

/** Judges groups by their aggregates; what is asked of a plain field is asked of a group's first member. */
export function testGroups(condition: Condition, groups: readonly Group[], env: RunEnv): Tested {
	return testTree(condition, leaf => (leaf.left.type === 'aggregate' ? testAggregate(leaf.left, leaf, groups, env) : ofFirst(testRecords(leaf, env), groups)));
}

function ofFirst(tested: Tested, groups: readonly Group[]): Tested {
	const row = (at: number) => groups[at]!.rows[0]!;
	return { verdicts: Uint8Array.from(groups, (_, at) => tested.verdicts[row(at)]!), doubts: at => tested.doubts(row(at)), lacks: at => tested.lacks(row(at)) };
}

function testAggregate(aggregate: Aggregate, leaf: SingleTest, groups: readonly Group[], env: RunEnv): Tested {
	const read = aggregateReader(aggregate, env);
	const cells = groups.map(({ rows }) => read(rows).cell);
	const type = aggregate.fn === 'COUNT' || aggregate.of === null ? 'number' : askedField(aggregate.of, env).type;
	const verdicts = Uint8Array.from(cells, cell => {
		if (leaf.type === 'empty') return isNothing(cell) ? YES : NO;
		const answers = leaf.right.map(literal => compareFigures(cell.value, leaf.operator === 'IN' ? '=' : leaf.operator, valueOf(literal, type, env)));
		return answers.length === 0 ? UNKNOWN : Math.max(...answers);
	});
	const wanted = leaf.type === 'empty' ? '' : leaf.right.map(shownLiteral).join(', ');
	return { verdicts, doubts: at => (verdicts[at] === MAYBE ? [`${quoted(cells[at]!)} may lie on either side of ${wanted}`] : []), lacks: () => `without a figure to compare` };
}

const COMPARISONS: Readonly<Record<string, Comparison>> = { '=': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', BEFORE: '<', AFTER: '>', BY: '<=' };

/** The figure of the literal's scale answers. */
function compareFigures(value: Value | null, operator: string, literal: Value | null): number {
	const comparison = COMPARISONS[operator];
	if (value === null || literal === null || comparison === undefined) return UNKNOWN;
	for (const one of [value, ...value.also]) {
		const answer = compareValues({ ...value, ...one, also: [] }, comparison, literal);
		if (answer !== 'unknown') return verdictOf(answer);
	}
	return UNKNOWN;
}
