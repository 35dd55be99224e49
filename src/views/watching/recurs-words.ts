/** How often an item comes again, in the note's words; empty where these cannot be told. */
export function recursWords(raw: string): string {
	const sign = raw.indexOf('🔁');
	const field = raw.indexOf('repeat::');
	if (sign < 0 && field < 0) return '';
	const behind = raw.slice(sign < 0 ? field + 'repeat::'.length : sign + '🔁'.length).replace(/^\uFE0F/u, '').trimStart();
	return (/^[\p{L}\p{N} ]{1,60}/u.exec(behind)?.[0] ?? '').trim();
}
