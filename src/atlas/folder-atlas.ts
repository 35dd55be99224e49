import { folderLinks } from '../index/resolve/link-resolver';
import type { Dossier } from '../model/dossier';
import type { UserKind } from '../model/kind';
import { Atlas } from './atlas';

/** An atlas of a folder without the app: links are resolved among the given paths. */
export function folderAtlas(paths: readonly string[], dossiers: readonly Dossier[], kinds: readonly UserKind[] = []): Atlas {
	const atlas = new Atlas(folderLinks(paths), () => kinds);
	atlas.update(index => dossiers.forEach(dossier => index.put(dossier)));
	return atlas;
}
