import { randomUUID } from 'node:crypto';
import { accessSync, closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';

/** A note as it was when it was opened. */
export interface OpenedNote {
	readonly text: string;
	readonly stat: Pick<Stats, 'mtimeMs' | 'size' | 'ino' | 'nlink' | 'mode' | 'uid' | 'gid'>;
}

/** The note's text with its byte order mark, or why it cannot be edited. */
export function readNoteFile(file: string): OpenedNote | string {
	try {
		const stat = statSync(file);
		if (stat.nlink > 1) return 'Not ticked: the note is one file with several names (hard links), and the others would keep the old text. Tick it in the app.';
		const bytes = readFileSync(file);
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, stat };
	} catch (error) {
		if (error instanceof TypeError) return 'Not ticked: the note is not UTF-8, so its other bytes could not be kept.';
		return `Not ticked: the note could not be read (${messageOf(error)}).`;
	}
}

/** Writes beside the note and renames over it, unless the note has changed since it was opened. Null when done. */
export function replaceNoteFile(file: string, opened: OpenedNote, text: string): string | null {
	const folder = path.dirname(file);
	const temporary = path.join(folder, `${PREFIX}${randomUUID()}${SUFFIX}`);
	let ours = false;
	try {
		clearLeftovers(folder);
		// A rename asks the folder alone, so the note itself is asked whether it may be written.
		accessSync(file, constants.W_OK);
		const handle = openSync(temporary, 'wx', 0o600);
		ours = true;
		writeWhole(handle, text, opened.stat);
		const now = statSync(file);
		if (now.mtimeMs !== opened.stat.mtimeMs || now.size !== opened.stat.size || now.ino !== opened.stat.ino) {
			return 'Not ticked: another program changed the note at the same moment. Try again.';
		}
		renameSync(temporary, file);
		ours = false;
		return null;
	} catch (error) {
		return `Not ticked: the note could not be written (${messageOf(error)}).`;
	} finally {
		if (ours) rmSync(temporary, { force: true });
	}
}

/** A run that was killed could not take its hidden file away: one that is old belongs to no other run that is still at work. */
function clearLeftovers(folder: string): void {
	for (const name of readdirSync(folder)) {
		if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue;
		const file = path.join(folder, name);
		const made = statSync(file, { throwIfNoEntry: false });
		if (made !== undefined && Date.now() - made.mtimeMs > OLD_MS) rmSync(file, { force: true });
	}
}

/** Every byte, then the owner and the permissions of the note that it will stand for, whatever the umask. */
function writeWhole(handle: number, text: string, { uid, gid, mode }: OpenedNote['stat']): void {
	try {
		writeFileSync(handle, text);
		const made = fstatSync(handle);
		if (made.uid !== uid || made.gid !== gid) fchownSync(handle, uid, gid);
		fchmodSync(handle, mode & PERMISSIONS);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

const PERMISSIONS = 0o7777;
const PREFIX = '.actor-atlas-';
const SUFFIX = '.tmp';
const OLD_MS = 60_000;

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
