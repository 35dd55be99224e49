import type { StatedCell } from '../../model/answer';
import { foldLabel } from '../../values/fold-text';

/** The texts of a column, each kept and folded once. */
export class Texts {
	/** By record: index into `texts`. */
	readonly codes: Int32Array;
	/** By record: 1 where nothing is stated. */
	readonly isEmpty: Uint8Array;
	readonly texts: string[] = [];
	/** By text: the first record that has it. */
	readonly firsts: number[] = [];
	private foldedTexts: readonly string[] | null = null;

	constructor(count: number, cellAt: (at: number) => StatedCell | null) {
		this.codes = new Int32Array(count);
		this.isEmpty = new Uint8Array(count);
		const known = new Map<string, number>();
		for (let at = 0; at < count; at++) {
			const cell = cellAt(at);
			const text = cell?.text ?? '';
			let code = known.get(text);
			if (code === undefined) {
				code = this.texts.push(text) - 1;
				known.set(text, code);
				this.firsts.push(at);
			}
			this.codes[at] = code;
			if (cell === null || isNothing(cell)) this.isEmpty[at] = 1;
		}
	}

	folded(): readonly string[] {
		return (this.foldedTexts ??= this.texts.map(foldLabel));
	}
}

/** Whether a cell is blank or says that there is nothing: `—`, `TBD`. */
export function isNothing({ text, value }: StatedCell): boolean {
	return text === '' || value?.kind === 'empty';
}
