import type { CompareOperator, FieldType, QuerySchema, SourceInfo } from '../../model/query';

/** What a literal is compared with, and how. */
export interface Compared {
	readonly name: string;
	readonly type: FieldType;
	readonly operator: CompareOperator;
	readonly source: SourceInfo | null;
	readonly schema: QuerySchema;
}
