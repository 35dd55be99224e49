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
