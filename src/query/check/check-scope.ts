import type { QueryError, QuerySchema, Scope, TextRange } from '../../model/query';
import { nearest } from '../nearest';

/** Tags and notes that there are not. Folders are taken as they are. */
export function checkScope(scope: Scope, schema: QuerySchema): QueryError[] {
	switch (scope.type) {
		case 'and':
		case 'or':
			return scope.parts.flatMap(part => checkScope(part, schema));
		case 'not':
			return checkScope(scope.of, schema);
		case 'tag':
			return checkTag(scope.tag, scope.at, schema);
		case 'note':
			return checkNote(scope.target, scope.at, schema, target => `[[${target}]]`);
		case 'linked':
			return checkNote(scope.target, scope.at, schema, target => `linked([[${target}]])`);
		case 'folder':
			return [];
	}
}

/** A tag is in use when it, or one under it, is. */
export function checkTag(tag: string, { from, to }: TextRange, { tags }: QuerySchema): QueryError[] {
	const wanted = tag.toLowerCase();
	const isUsed = tags.some(used => {
		const lower = used.toLowerCase();
		return lower === wanted || lower.startsWith(`${wanted}/`);
	});
	if (isUsed) return [];
	const near = nearest(tag, tags);
	return [{ from, to, message: `No note is tagged #${tag}.${near === null ? '' : ` Did you mean #${near}?`}`, fix: near === null ? null : `#${near}` }];
}

export function checkNote(target: string, { from, to }: TextRange, { isNote, names }: QuerySchema, written: (target: string) => string): QueryError[] {
	if (isNote === undefined || isNote(target)) return [];
	const near = nearest(target, names);
	return [{ from, to, message: `No note is called ${target}.${near === null ? '' : ` Did you mean ${near}?`}`, fix: near === null ? null : written(near) }];
}
