import type { Condition, FieldType, Literal, Operand, QueryError, QuerySchema, SourceInfo } from '../../model/query';
import { fieldIn, isFlagTest, typeOf } from '../fields';
import { HOLDS, OPERATORS, TEXTUAL } from '../operators';
import { testsIn } from '../tests-in';
import { checkLiteral } from './check-literal';
import { checkOperand } from './check-operands';
import { wrong } from './wrong';

export interface Around {
	readonly source: SourceInfo | null;
	readonly schema: QuerySchema;
	readonly isGrouped: boolean;
}

type Comparison = Extract<Condition, { readonly type: 'compare' }>;

export function checkCondition(condition: Condition, around: Around): QueryError[] {
	switch (condition.type) {
		case 'and':
			return condition.parts.flatMap(part => checkCondition(part, around));
		case 'or':
			return [...mixed(condition, around), ...condition.parts.flatMap(part => checkCondition(part, around))];
		case 'not':
			return [...mixed(condition, around), ...checkCondition(condition.of, around)];
		case 'empty':
			return checkLeft(condition.left, around);
		case 'compare':
			return checkComparison(condition, around);
	}
}

/** Groups are made of the rows that were chosen, so no row can be chosen by its group. */
function mixed(condition: Condition, { isGrouped }: Around): QueryError[] {
	const asked = testsIn(condition);
	const ofGroup = asked.find(({ left }) => left.type === 'aggregate');
	if (!isGrouped || ofGroup === undefined || asked.every(({ left }) => left.type === 'aggregate')) return [];
	return [wrong(ofGroup.at, 'Rows are chosen before there are groups: join what is asked of rows and what is asked of groups with AND.')];
}

function checkLeft(left: Operand, { source, isGrouped }: Around): QueryError[] {
	const errors = checkOperand(left, source);
	if (left.type === 'field' || isGrouped) return errors;
	return [...errors, wrong(left.at, 'WHERE asks of one row at a time: figures of a group want GROUP BY.')];
}

function checkComparison(condition: Comparison, around: Around): QueryError[] {
	const errors = checkLeft(condition.left, around);
	const type = typeOf(condition.left, around.source);
	if (errors.length > 0 || type === null) return errors;
	return wrongOperator(condition, type) ?? condition.right.flatMap(literal => checkOne(literal, condition, type, around));
}

function wrongOperator(condition: Comparison, type: FieldType): QueryError[] | null {
	const { left, operator, at } = condition;
	const name = nameOf(left);
	if (isFlagTest(condition) && type !== 'flag') {
		return [wrong(at, `${name} holds ${HOLDS[type]}, which is no condition by itself: compare it, such as ${name} IS NOT EMPTY.`, `${name} IS NOT EMPTY`)];
	}
	const operators = left.type === 'field' ? OPERATORS[type] : OPERATORS[type].filter(one => !TEXTUAL.includes(one));
	if (operators.includes(operator)) return null;
	return [wrong(at, `${name} holds ${HOLDS[type]}, which cannot be compared by ${operator}; it can by ${operators.join(', ')}.`)];
}

function checkOne(literal: Literal, { left, operator }: Comparison, type: FieldType, { source, schema }: Around): QueryError[] {
	return checkLiteral(literal, { name: nameOf(left), type, operator, source, schema });
}

function nameOf(operand: Operand): string {
	const field = fieldIn(operand);
	const name = field === null ? '' : field.quoted ? `"${field.name}"` : field.name;
	return operand.type === 'field' ? name : `${operand.fn}(${name})`;
}
