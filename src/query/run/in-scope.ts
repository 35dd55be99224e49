import type { Scope } from '../../model/query';
import type { RunEnv } from './asked';

/** By record: 1 where the scope holds for its subject's note or for the note that it stands in. */
export function inScope(scope: Scope, env: RunEnv): Uint8Array {
	switch (scope.type) {
		case 'and':
			return scope.parts.map(part => inScope(part, env)).reduce((a, b) => a.map((holds, at) => holds & b[at]!));
		case 'or':
			return scope.parts.map(part => inScope(part, env)).reduce((a, b) => a.map((holds, at) => holds | b[at]!));
		case 'not':
			return inScope(scope.of, env).map(holds => 1 - holds);
		case 'tag':
		case 'note':
		case 'folder':
		case 'linked':
			return ofNotes(holdsFor(scope, env), env);
	}
}

/** By record: 1 where it stands in one of these notes. */
export function inNotes(paths: ReadonlySet<string>, { set }: RunEnv): Uint8Array {
	return Uint8Array.from(set.records, ({ path }) => (paths.has(path) ? 1 : 0));
}

function ofNotes(holds: (path: string) => boolean, { set }: RunEnv): Uint8Array {
	const notes = set.names({ type: 'base', name: 'note' });
	const subjects = set.names({ type: 'base', name: 'subject' });
	const byNote = Uint8Array.from(set.codes.paths, path => (holds(path) ? 1 : 0));
	const mask = new Uint8Array(set.records.length);
	for (let at = 0; at < mask.length; at++) {
		const subject = subjects.starts[at]!;
		mask[at] = byNote[notes.notes[at]!]! | (subject < subjects.starts[at + 1]! ? byNote[subjects.notes[subject]!]! : 0);
	}
	return mask;
}

function holdsFor(scope: Exclude<Scope, { readonly type: 'and' | 'or' | 'not' }>, env: RunEnv): (path: string) => boolean {
	switch (scope.type) {
		case 'tag': {
			const wanted = scope.tag.toLowerCase();
			return path => env.set.env.noteOf(path)?.tags.some(tag => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}/`)) ?? false;
		}
		case 'note': {
			const found = env.find(scope.target);
			return path => path === found;
		}
		case 'folder': {
			const folder = `${scope.folder.replace(/\/+$/, '').toLowerCase()}/`;
			return path => folder === '/' || path.toLowerCase().startsWith(folder);
		}
		case 'linked': {
			const found = env.find(scope.target);
			const linked = found === null ? null : env.linked(found);
			return path => linked?.has(path) ?? false;
		}
	}
}
