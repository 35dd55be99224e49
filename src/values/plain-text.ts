/** A cell longer than this is prose; its figures are details that nobody asks for by column. */
const LONGEST = 2_000;

export function isTooMuch(text: string): boolean {
	return text.length > LONGEST;
}

/** Whether a text has neither digits nor a colon in brackets, so that no figure, date or ticker can be within it. */
export function wordsOnly(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if ((code >= 48 && code <= 57) || code === 58) return false;
	}
	return true;
}

const UNEVEN = /[\uff01-\uff5e¼-¾⅓⅔⅛⅜⅝⅞\u00a0*†‡[]|^\s|\s$|\s\s|\.$/;
/** Full-width forms as ASCII, `1½` as `1.5`, one space for any but those within figures, and no footnotes or full stop, so that the rest of the reader meets one writing. */
export function evenText(text: string): string {
	if (!UNEVEN.test(text)) return text;
	return text
		.replace(/\u00a0(?!\d{3}(?!\d))|\s\s+/g, ' ')
		.replace(/ ?\[\^?\d{1,3}\](?!\d)|[*†‡](?=$|[\s),;*†‡])/g, '')
		.trim()
		.replace(/([a-z]{2}|[\d)])\.$/, '$1')
		.replace(/[\uff01-\uff5e]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
		.replace(/(\d?) ?([¼-¾⅓⅔⅛⅜⅝⅞])( of)?/g, (_, digit: string, sign: string, of: string = '') => fraction(digit, sign, of) + of);
}

/** `⅔ of staff` is a ratio, `2/3`; `1½ years` and `½ mile` are figures. Unicode takes `½` for `1⁄2`, with a fraction slash. */
function fraction(digit: string, sign: string, of: string): string {
	const [part = '', whole = ''] = sign.normalize('NFKC').split('\u2044');
	if (digit === '' && (of !== '' || whole === '3')) return `${part}/${whole}`;
	return String(Number(digit) + Number((Number(part) / Number(whole)).toPrecision(12)));
}
