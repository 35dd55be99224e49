import type { Condition } from '../model/query';

/** A condition that is not made of others. */
export type SingleTest = Extract<Condition, { readonly type: 'compare' | 'empty' }>;

/** What a condition is made of, in its order. */
export function testsIn(condition: Condition): readonly SingleTest[] {
	switch (condition.type) {
		case 'and':
		case 'or':
			return condition.parts.flatMap(testsIn);
		case 'not':
			return testsIn(condition.of);
		case 'compare':
		case 'empty':
			return [condition];
	}
}
