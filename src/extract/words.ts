const MARKS = /[\u0300-\u036f]/g;
const NOT_ASCII = /[^\0-\x7f]/;
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const LONGEST = 160;
/** Most headers are one plain word. */
const ONE_WORD = /^[A-Za-z0-9]{1,40}$/;

/** Lower case, without remarks in brackets and punctuation: `Amount ($B)` is `amount`. */
export function plainWords(text: string): string {
	return text
		.slice(0, LONGEST)
		.toLowerCase()
		.replace(/[(（][^()（）]{0,80}[)）]/g, ' ')
		.replace(/[^\p{L}\p{N}\p{M}%²]+/gu, ' ')
		.trim();
}

/** Words to compare by: `plainWords` without accents and the plural's `s`. */
export function foldedWords(text: string): string[] {
	if (ONE_WORD.test(text)) return [singular(text.toLowerCase())];
	const plain = plainWords(text);
	if (plain === '') return [];
	const bare = NOT_ASCII.test(plain) ? plain.normalize('NFD').replace(MARKS, '').normalize('NFC') : plain;
	return bare.split(' ').map(singular);
}

function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
	return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

export function isUnspaced(word: string): boolean {
	return UNSPACED.test(word);
}
