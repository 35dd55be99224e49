import type { HeaderShape } from '../model/kind';
import type { Table } from '../model/note';
import { CellLook } from './cell-evidence';
import type { HeaderLook } from './header-look';
import type { Lexicon } from './lexicon';

const NONE: ReadonlySet<number> = new Set();
/** A column that only counts the rows: what they are about stands beside it. */
const ORDINAL = /^(?:#|no\.?|nr\.?|n°|№|rank|pos\.?|順位|排名|序号|순위)$/i;

/** The column that says what a row is about. */
export function labelColumn(headers: readonly string[]): number {
	return headers.length > 2 && ORDINAL.test(headers[0] ?? '') ? 1 : 0;
}

/** What rules ask of one table, each answer found once. */
export class TableLook {
	readonly headers: readonly string[];
	/** Word lists that have the first header, and each of the others. */
	readonly first: ReadonlySet<number>;
	readonly others: ReadonlyArray<ReadonlySet<number>>;
	readonly cells: CellLook;
	private readonly shapes = new Map<HeaderShape, boolean>();

	constructor(
		table: Table,
		lexicon: Lexicon,
		cellLexicon: Lexicon,
		private readonly look: HeaderLook,
	) {
		this.headers = table.header.map(({ text }) => text);
		const label = labelColumn(this.headers);
		const [first = NONE, ...others] = this.headers.slice(label).map(header => lexicon.of(header));
		this.first = first;
		this.others = others;
		this.cells = new CellLook(table, cellLexicon, label);
	}

	has(shape: HeaderShape, heading: string): boolean {
		if (shape === 'pair') return this.look.have(this.headers, shape, heading);
		const known = this.shapes.get(shape);
		if (known !== undefined) return known;
		const answer = this.look.have(this.headers, shape, heading);
		this.shapes.set(shape, answer);
		return answer;
	}
}
