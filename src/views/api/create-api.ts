import { exportWithIncoming } from '../../atlas/export-note';
import { lookUp } from '../../atlas/look-up';
import { valueOf } from '../../atlas/value';
import type { Changes, VaultChange } from './changes';
import { plainAnswer } from './plain-answer';
import type { ApiVerbs } from './verbs';

/** What is around a cell, as another plugin may put it. */
type CellContext = { readonly header?: string; readonly row?: string; readonly section?: string; readonly tags?: readonly string[] };

/** The interface for other plugins: frozen, plain data in and out, no exceptions. `docs/api.d.ts` publishes its types. */
export function createApi({ atlas, release, today, progress, whenRead }: ApiVerbs, changes: Changes) {
	return Object.freeze({
		version: 1 as const,
		release,
		get ready(): Promise<boolean> {
			return whenRead();
		},
		query(text: string) {
			const answer = atlas.query(textOf(text), today());
			return 'errors' in answer ? { ok: false as const, errors: answer.errors.map(error => ({ ...error })) } : plainAnswer(answer, progress());
		},
		sources() {
			return atlas.asking.schema().sources.map(({ id, title, icon, count, columns }) => ({
				id: String(id),
				title,
				icon,
				count,
				columns: columns.map(({ key, headers, type }) => ({ key, headers: [...headers], type })),
			}));
		},
		find(name: string) {
			return atlas.findNames(textOf(name)).map(found => ({ ...found }));
		},
		dossier(name: string) {
			const found = lookUp(atlas, textOf(name));
			return 'message' in found ? { ok: false as const, message: found.message } : { ok: true as const, dossier: structuredClone(exportWithIncoming(atlas, found.dossier)) };
		},
		problems() {
			return atlas.problems(today()).map(problem => ({ ...problem }));
		},
		value(cell: string, context: CellContext = {}) {
			const { header, row, section, tags } = Object(context) as CellContext;
			return valueOf({ text: textOf(cell), header: textOf(header), row: textOf(row), section: textOf(section), tags: Array.isArray(tags) ? tags.map(textOf) : [] });
		},
		on(event: 'changed', callback: (change: VaultChange) => void): () => void {
			return event === 'changed' && typeof callback === 'function' ? changes.on(callback) : () => undefined;
		},
	});
}

export type Api = ReturnType<typeof createApi>;

/** Other plugins are not held to our types. */
function textOf(given: unknown): string {
	return typeof given === 'string' ? given : '';
}
