import type { Role } from '../model/dossier';
import type { Kind, KindRule, TableShape, Words } from '../model/kind';
import type { Table } from '../model/note';
import type { CellLook } from './cell-evidence';
import { HeaderLook } from './header-look';
import { Lexicon } from './lexicon';
import { TableLook } from './table-look';

/** What a table shows of itself and where it stands. */
export interface TableInNote {
	readonly table: Table;
	/** Heading path, outermost first. */
	readonly headings: readonly string[];
	/** Lower case, without `#`. */
	readonly tags: readonly string[];
	readonly role: Role;
}

/** A rule whose word lists are numbers of the lexicon; -1 where none is given. */
interface Compiled {
	readonly kind: Kind;
	readonly rule: KindRule;
	readonly sections: number;
	readonly notSections: number;
	readonly first: number;
	readonly notFirst: number;
	readonly any: number;
	readonly also: number;
	readonly none: number;
	readonly cells: number;
	readonly values: number;
}

/** Kinds whose columns may be years or quarters. */
const WITH_PERIODS: ReadonlySet<string> = new Set(['financials', 'segments', 'geography', 'products', 'metrics', 'debt']);
/** Kinds whose two columns are a label and its value, whatever their headers say. */
const KEY_VALUE: ReadonlySet<string> = new Set(['stats', 'metrics']);

/** Kinds in the order in which they are tried, made ready to be compared with many tables. */
export class Rulebook {
	/** Words of headings and headers, which come again and again. */
	private readonly lexicon = new Lexicon();
	/** Words of cells, which seldom do. */
	private readonly cellLexicon = new Lexicon();
	private readonly rules: readonly Compiled[];
	private readonly headers: HeaderLook;

	constructor(
		readonly kinds: readonly Kind[],
		private readonly plain: Kind,
		/** Kinds that say little: a table of theirs is asked again by the heading above. */
		private readonly weak: ReadonlySet<string>,
	) {
		this.rules = kinds.flatMap(kind => kind.rules.map(rule => this.compile(kind, rule)));
		this.headers = new HeaderLook(this.lexicon, kinds);
	}

	/** The kind of a table: the first with a rule that fits, by its nearest heading, else by the one above. */
	kindOf(seen: TableInNote): Kind {
		const { headings, table } = seen;
		const look = new TableLook(table, this.lexicon, this.cellLexicon, this.headers);
		const nearest = this.fitting(seen, look, headings[headings.length - 1] ?? '');
		if (headings.length < 2 || (nearest !== null && !this.weak.has(nearest.id))) return nearest ?? this.plain;
		const above = this.fitting(seen, look, headings[headings.length - 2] ?? '');
		return (above === null || this.weak.has(above.id) ? nearest : above) ?? above ?? this.plain;
	}

	/** How the rows and columns of a table of this kind are to be read. */
	shapeOf(kind: Kind, table: Table): TableShape {
		const headers = table.header.map(({ text }) => text);
		if (kind.id === 'comparison') return this.headers.have(headers, 'names', '') || headers.length === 2 ? 'comparison' : 'records';
		if (this.headers.have(headers, 'key-value', '')) return 'key-value';
		if (WITH_PERIODS.has(kind.id) && this.headers.have(headers, 'periods', '')) return 'periods';
		return KEY_VALUE.has(kind.id) && headers.length === 2 ? 'key-value' : 'records';
	}

	private compile(kind: Kind, rule: KindRule): Compiled {
		const list = (words: Words | undefined, anywhere = false): number => (words === undefined ? -1 : this.lexicon.add(words, anywhere));
		return {
			kind,
			rule,
			sections: list(rule.sections, true),
			notSections: list(rule.notSections, true),
			first: list(rule.first),
			notFirst: list(rule.notFirst),
			any: list(rule.any),
			also: list(rule.also),
			none: list(rule.none),
			cells: rule.cells === undefined ? -1 : this.cellLexicon.add(rule.cells),
			values: rule.values === undefined ? -1 : this.cellLexicon.add(rule.values),
		};
	}

	private fitting(seen: TableInNote, look: TableLook, heading: string): Kind | null {
		const section = this.lexicon.of(heading);
		const fits = (one: Compiled): boolean =>
			wordsFit(one, section, look) && noteFits(one.rule, seen) && headersFit(one.rule, look, heading) && cellsFit(one, look.cells);
		return this.rules.find(fits)?.kind ?? null;
	}
}

function wordsFit(rule: Compiled, section: ReadonlySet<number>, { first, others }: TableLook): boolean {
	if (rule.first >= 0 && !first.has(rule.first)) return false;
	if (rule.sections >= 0 && !section.has(rule.sections)) return false;
	if (rule.any >= 0 && !others.some(lists => lists.has(rule.any))) return false;
	if (rule.also >= 0 && !others.some(lists => lists.has(rule.also))) return false;
	if (rule.notFirst >= 0 && first.has(rule.notFirst)) return false;
	if (rule.notSections >= 0 && section.has(rule.notSections)) return false;
	return rule.none < 0 || !(first.has(rule.none) || others.some(lists => lists.has(rule.none)));
}

function noteFits({ tags, role }: KindRule, note: TableInNote): boolean {
	if (role !== undefined && note.role !== role) return false;
	return tags === undefined || tags.some(wanted => note.tags.some(tag => tag === wanted || tag.startsWith(`${wanted}/`)));
}

function headersFit({ columns, headers }: KindRule, look: TableLook, heading: string): boolean {
	return (columns === undefined || look.headers.length === columns) && (headers === undefined || look.has(headers, heading));
}

function cellsFit({ rule, cells, values }: Compiled, look: CellLook): boolean {
	if (cells >= 0 && !look.firstAre(cells)) return false;
	if (values >= 0 && !look.someColumnIs(values)) return false;
	return rule.evidence === undefined || look.shows(rule.evidence);
}
