import { isUtf8 } from 'node:buffer';

/** A byte that is not UTF-8 is told as half of a surrogate pair, which no UTF-8 can say. */
const ODD = 0xdc00;
const ODD_CHARACTER = /[\udc80-\udcff]/u;

export function lossyText(bytes: Buffer): string {
	return bytes.toString('utf8');
}

export function exactText(bytes: Buffer): string {
	if (isUtf8(bytes)) return bytes.toString('utf8');
	let text = '';
	for (let at = 0; at < bytes.length; ) {
		const lead = bytes[at] ?? 0;
		const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
		const piece = bytes.subarray(at, at + length);
		const isWhole = piece.length === length && isUtf8(piece);
		text += isWhole ? piece.toString('utf8') : String.fromCharCode(ODD + lead);
		at += isWhole ? length : 1;
	}
	return text;
}

export function toBytes(text: string): Buffer {
	if (!ODD_CHARACTER.test(text)) return Buffer.from(text);
	return Buffer.concat(Array.from(text, char => (ODD_CHARACTER.test(char) ? Buffer.from([char.charCodeAt(0) - ODD]) : Buffer.from(char))));
}

/** What the app makes of a text that is told exactly. */
export function asDecoded(exact: string): string {
	return ODD_CHARACTER.test(exact) ? lossyText(toBytes(exact)) : exact;
}
