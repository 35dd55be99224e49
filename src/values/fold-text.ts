/** Lower case and without accents, so that `Soc` finds `Société`. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The same with white space folded, for comparing whole texts. */
export function foldLabel(text: string): string {
	return foldText(text).trim().replace(/\s+/g, ' ');
}
