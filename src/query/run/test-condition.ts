import type { Condition } from '../../model/query';
import { testsIn, type SingleTest } from '../tests-in';
import { askedField, type Asked, type RunEnv } from './asked';
import { dayOf, stepsOf } from './phases';
import { testCompare } from './test-compare';
import { all, any, NO, turned, YES, type Tested } from './verdicts';

/** Judges a condition by its parts. */
export function testTree(condition: Condition, testLeaf: (leaf: SingleTest) => Tested): Tested {
	switch (condition.type) {
		case 'and':
			return all(condition.parts.map(part => testTree(part, testLeaf)));
		case 'or':
			return any(condition.parts.map(part => testTree(part, testLeaf)));
		case 'not':
			return turned(testTree(condition.of, testLeaf));
		case 'compare':
		case 'empty':
			return testLeaf(condition);
	}
}

/** Judges every record. */
export function testRecords(condition: Condition, env: RunEnv): Tested {
	return testTree(condition, leaf => testLeaf(leaf, env));
}

/** An aggregate is of no single record: its field stands for it. */
function testLeaf(leaf: SingleTest, env: RunEnv): Tested {
	const ref = leaf.left.type === 'field' ? leaf.left : leaf.left.of;
	const asked = askedField(ref ?? { name: 'line', quoted: false }, env);
	return leaf.type === 'empty' ? testEmpty(asked, env) : testCompare(asked, leaf, env);
}

function testEmpty({ field, phase }: Asked, { set, today }: RunEnv): Tested {
	const verdicts = phase === null ? set.texts(field).isEmpty.map(empty => (empty === 1 ? YES : NO)) : Uint8Array.from(stepsOf(phase, set.days(field), dayOf(today)), is => (is ? NO : YES));
	return { verdicts, doubts: () => [], lacks: () => '' };
}

/** The parts of a condition that must hold one by one. */
export function conjuncts(condition: Condition | null): readonly Condition[] {
	if (condition === null) return [];
	return condition.type === 'and' ? condition.parts.flatMap(conjuncts) : [condition];
}

export function asksAggregate(condition: Condition): boolean {
	return testsIn(condition).some(({ left }) => left.type === 'aggregate');
}
