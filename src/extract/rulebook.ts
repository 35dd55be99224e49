import type { Role } from '../model/dossier';
import type { Kind, KindRule, TableShape, Words } from '../model/kind';
import type { Table } from '../model/note';
import type { CellLook } from './cell-evidence';
import { HeaderLook } from './header-look';
import { DATES } from './kinds/words/entities';
import { LABELS } from './kinds/words/key-value';
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
	/** Rules by section and first header, without the header: what a section says of a table that says little itself. */
	private readonly bySection: readonly Compiled[];
	private readonly headers: HeaderLook;

	constructor(
		readonly kinds: readonly Kind[],
		private readonly plain: Kind,
		/** Kinds that say little: a table of theirs is asked again by the heading above. */
		private readonly weak: ReadonlySet<string>,
		/** Kinds that a heading alone may speak for; a user's rule holds as it is written. */
		sectioned: readonly Kind[] = kinds,
	) {
		this.rules = kinds.flatMap(kind => kind.rules.map(rule => this.compile(kind, rule)));
		this.bySection = sectioned.flatMap(kind => kind.rules.filter(isOfSection).map(rule => this.compile(kind, sectionOnly(rule))));
		this.headers = new HeaderLook(this.lexicon, kinds);
	}

	/** The kind of a table: the first with a rule that fits, by its nearest heading, else by the one above. */
	kindOf(seen: TableInNote): Kind {
		const { headings, table } = seen;
		const look = new TableLook(table, this.lexicon, this.cellLexicon, this.headers);
		const near = headings[headings.length - 1] ?? '';
		const nearest = this.fitting(this.rules, seen, look, near, near);
		if (nearest !== null && !this.weak.has(nearest.id)) return nearest;
		const above = headings.length < 2 ? null : this.fitting(this.rules, seen, look, headings[headings.length - 2] ?? '', near);
		const found = (above === null || this.weak.has(above.id) ? nearest : above) ?? above;
		return (found === null || found.id === 'ecosystem' ? this.fitting(this.bySection, seen, look, near, near) : found) ?? found ?? this.plain;
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

	/** The first kind that fits under a heading; what the nearest heading rules out stays so under the one above. */
	private fitting(rules: readonly Compiled[], seen: TableInNote, look: TableLook, heading: string, nearest: string): Kind | null {
		const section = this.lexicon.of(heading);
		const near = this.lexicon.of(nearest);
		const fits = (one: Compiled): boolean =>
			!near.has(one.notSections) && wordsFit(one, section, look) && noteFits(one.rule, seen) && headersFit(one.rule, look, heading) && cellsFit(one, look.cells);
		return rules.find(fits)?.kind ?? null;
	}
}

function isOfSection({ sections, first, any }: KindRule): boolean {
	return sections !== undefined && first !== undefined && first !== DATES && any === undefined;
}

/** Two sides of something, its reasons and what follows from it are not the thing itself. */
function sectionOnly({ first: _, notFirst = [], notSections = [], ...rule }: KindRule): KindRule {
	return { ...rule, notFirst: [...notFirst, ...LABELS], notSections: [...notSections, 'vs', 'versus', 'why', 'implication'] };
}

function wordsFit(rule: Compiled, section: ReadonlySet<number>, { first, others }: TableLook): boolean {
	if (rule.first >= 0 && !first.has(rule.first)) return false;
	if (rule.sections >= 0 && !section.has(rule.sections)) return false;
	if (rule.any >= 0 && !haveBoth(others, rule.any, rule.also)) return false;
	if (rule.notFirst >= 0 && first.has(rule.notFirst)) return false;
	if (rule.notSections >= 0 && section.has(rule.notSections)) return false;
	return rule.none < 0 || !(first.has(rule.none) || others.some(lists => lists.has(rule.none)));
}

/** A header of one list and another header of the other; -1 asks for none. */
function haveBoth(headers: TableLook['others'], any: number, also: number): boolean {
	const one = headers.findIndex(lists => lists.has(any));
	if (one < 0 || also < 0) return one >= 0;
	const other = headers.findIndex(lists => lists.has(also));
	return other >= 0 && (other !== one || headers.some((lists, at) => at > one && (lists.has(any) || lists.has(also))));
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
