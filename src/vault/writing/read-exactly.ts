import type { Door } from './door';

/** Thrown where the bytes of a note are not UTF-8: to write its text would be to write other bytes. */
export const NOT_UTF8 = new Error('The note is not UTF-8.');

/** What a decoder puts in the place of bytes that it cannot read; a note may have that character itself. */
export function mayHideBytes(text: string): boolean {
	return text.includes('\ufffd');
}

/** The text of the very bytes on disk; throws where there is no such text. */
export async function readExactly<F extends object>(door: Pick<Door<F>, 'read' | 'bytes'>, file: F): Promise<string> {
	const text = await door.read(file);
	if (!mayHideBytes(text)) return text;
	const bytes = await door.bytes(file);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw NOT_UTF8;
	}
}
