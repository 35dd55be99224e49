import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import path from 'node:path';

/** A note as it was when it was opened. */
export interface OpenedNote {
	readonly text: string;
	readonly stat: Pick<Stats, 'mtimeMs' | 'size' | 'ino' | 'mode'>;
}

/** The note's text with its byte order mark, or why it cannot be edited. */
export function readNoteFile(file: string): OpenedNote | string {
	try {
		const stat = statSync(file);
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
	const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
	try {
		writeWhole(temporary, text, opened.stat.mode);
		const now = statSync(file);
		if (now.mtimeMs !== opened.stat.mtimeMs || now.size !== opened.stat.size || now.ino !== opened.stat.ino) {
			return 'Not ticked: another program changed the note at the same moment. Try again.';
		}
		renameSync(temporary, file);
		return null;
	} catch (error) {
		return `Not ticked: the note could not be written (${messageOf(error)}).`;
	} finally {
		rmSync(temporary, { force: true });
	}
}

function writeWhole(file: string, text: string, mode: number): void {
	const handle = openSync(file, 'wx', mode);
	try {
		writeSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
