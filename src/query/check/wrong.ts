import type { QueryError, TextRange } from '../../model/query';

export function wrong({ from, to }: TextRange, message: string, fix: string | null = null): QueryError {
	return { from, to, message, fix };
}
