import type { Dossier } from '../model/dossier';
import { foldText } from '../values/fold-text';
import type { Atlas } from './atlas';

/** The one note that is meant, or why it cannot be told. */
export type LookedUp = { readonly dossier: Dossier } | { readonly message: string };

/** A note by its path, title, alias or ticker, or by a link to it; never by a part of a name. */
export function lookUp(atlas: Atlas, typed: string): LookedUp {
	const name = bareName(typed);
	if (name === '') return { message: 'A name is wanted: the title, path, alias or ticker of a note.' };
	const linked = atlas.dossier(name) ?? atlas.dossier(atlas.resolveLink(name, '') ?? '');
	if (linked !== null) return linked;
	const near = atlas.findNames(name);
	const exact = near.filter(({ title, as }) => foldText(as ?? title) === foldText(name)).map(({ path }) => path).sort();
	if (exact.length > 1) return { message: `"${name}" is the name of ${exact.length} notes: ${exact.join(', ')}. Give the path of one.` };
	const found = atlas.dossier(exact[0] ?? '');
	if (found !== null) return found;
	const meant = near.slice(0, MOST_NAMES).map(({ title }) => title).join(', ');
	return { message: `No note is called "${name}".${meant === '' ? '' : ` Did you mean ${meant}?`}` };
}

const MOST_NAMES = 3;

/** `[[Amazon#Partners|them]]` is Amazon. */
function bareName(typed: string): string {
	const name = typed.trim();
	if (!name.startsWith('[[') || !name.endsWith(']]')) return name;
	const [target = ''] = name.slice(2, -2).split(/[#|]/, 1);
	return target.trim();
}
