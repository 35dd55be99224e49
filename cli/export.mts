import { hasContent } from '../src/atlas/export';
import { exportNote } from '../src/atlas/export-note';
import { UsageError, type Options } from './options.mjs';
import { openVault } from './folder.mjs';
import { readVault } from './vault-atlas.mjs';

const ROLES = ['actor', 'thesis', 'note'];

/** JSON Lines: one dossier per note that has anything, sorted by path. */
export function runExport(options: Options, print: (line: string) => void): number {
	if (options.role !== null && !ROLES.includes(options.role)) throw new UsageError(`--role is actor, thesis or note, not "${options.role}".`);
	const { atlas } = readVault(openVault(options.vault), options.settings);
	for (const dossier of atlas.dossiers()) {
		if (!hasContent(dossier) || (options.role !== null && dossier.role !== options.role)) continue;
		print(JSON.stringify(exportNote(atlas, dossier)));
	}
	return 0;
}
