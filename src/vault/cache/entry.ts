import type { Dossier } from '../../model/dossier';
import { pack, unpack, type Packed } from './pack';

/** When a file was written last, and how long it is: how a change is told. */
export interface Stat {
	readonly mtime: number;
	readonly size: number;
}

export function sameStat(a: Stat, b: Stat): boolean {
	return a.mtime === b.mtime && a.size === b.size;
}

/** The dossier of one note as it is kept. */
export interface Entry extends Stat, Packed {
	readonly path: string;
	/** Of all else in it, and of the version. */
	readonly sum: number;
}

/** @param version of what read the note: an entry of another version is as good as damaged */
export function entryOf(dossier: Dossier, { mtime, size }: Stat, version: string): Entry {
	const entry = { path: dossier.path, mtime, size, ...pack(dossier) };
	return { ...entry, sum: sumOf(entry, version) };
}

/** Whether it has the form of an entry; whether it is whole is for its sum to say. */
export function isEntry(kept: unknown): kept is Entry {
	if (typeof kept !== 'object' || kept === null) return false;
	if (!('path' in kept) || !('mtime' in kept) || !('size' in kept) || !('sum' in kept) || !('leaves' in kept) || !('nodes' in kept)) return false;
	const { path, mtime, size, sum, leaves, nodes } = kept;
	return typeof path === 'string' && typeof leaves === 'string' && [mtime, size, sum].every(part => typeof part === 'number')
		&& (nodes instanceof Uint16Array || nodes instanceof Uint32Array);
}

/** The dossier of a whole entry of this version; null for all others. */
export function dossierIn(entry: Entry, version: string): Dossier | null {
	if (entry.sum !== sumOf(entry, version)) return null;
	try {
		const dossier = unpack(entry);
		return isDossier(dossier, entry.path) ? dossier : null;
	} catch {
		return null;
	}
}

/** The sum has vouched for its parts. */
function isDossier(value: unknown, path: string): value is Dossier {
	return typeof value === 'object' && value !== null && 'path' in value && value.path === path && 'tables' in value && Array.isArray(value.tables);
}

/** FNV-1a over what stands in it. */
function sumOf({ path, mtime, size, leaves, nodes }: Omit<Entry, 'sum'>, version: string): number {
	let sum = textSum(`${version}\n${path}\n${mtime} ${size} ${leaves.length} ${nodes.length}\n`, 0x811c9dc5);
	sum = textSum(leaves, sum);
	for (const node of nodes) sum = Math.imul(sum ^ node, 0x01000193);
	return sum >>> 0;
}

function textSum(text: string, before: number): number {
	let sum = before;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return sum;
}
