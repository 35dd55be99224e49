import { InlineReader } from '../../parse/inline';

/** The words of an item as a note shows them, without marks. */
export function shownWords(raw: string): string {
	return new InlineReader(() => undefined).read(raw, 0, raw.length).text;
}
