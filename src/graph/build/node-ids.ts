import type { NodeRole } from '../graph';

/** Id of a name that no note bears: the same for all who write it, whatever their capitals. */
export function unwrittenId(name: string, role: NodeRole): string {
	return `?${role}/${name.normalize('NFC').trim().toLowerCase()}`;
}

/** Last part of a path, without its extension. */
export function titleOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.endsWith('.md') ? name.slice(0, -3) : name;
}
