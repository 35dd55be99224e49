/** Lower case and without accents, so that `Soc` finds `Société`. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
