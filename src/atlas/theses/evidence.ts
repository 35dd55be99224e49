import { dailyDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { Impact, Polarity } from '../../model/mention';
import type { Inline } from '../../model/note';
import type { Passage } from '../../model/passage';
import type { Balance, Evidence } from '../../model/thesis';
import { addDays } from '../../values/calendar';
import { type PlacedRow, rowsByLine } from '../records/places';
import { merged, type Telling } from './merge-evidence';
import { wrappedLines } from './wrapped-lines';

/** What speaks for and against a thesis: rows of its log, of daily notes, and what other notes say; the same told twice is one. */
export function evidenceOf(thesis: string, impacts: readonly Impact[], index: DossierIndex): Evidence[] {
	const places = new Places(index);
	const tellings = impacts.flatMap((said): Telling[] => {
		const impact = { ...said, text: wordsOf(said, places) };
		return isEvidence(impact, thesis, places) ? [telling(impact, evidence(impact, thesis, index), places, index)] : [];
	});
	return merged(tellings).sort(byDay);
}

/** The lines of notes by their numbers, read when first asked for. */
class Places {
	private readonly read = new Map<string, NoteLines>();

	constructor(private readonly index: DossierIndex) {}

	at(path: string): NoteLines {
		const found = this.read.get(path) ?? linesOf(this.index.get(path));
		this.read.set(path, found);
		return found;
	}
}

interface NoteLines {
	readonly passages: ReadonlyMap<number, Passage>;
	readonly headings: ReadonlySet<number>;
	readonly rows: ReadonlyMap<number, PlacedRow>;
}

function linesOf(dossier: Dossier | null): NoteLines {
	if (dossier === null) return { passages: new Map(), headings: new Set(), rows: new Map() };
	const { passages, sections, thesis } = dossier;
	return {
		passages: new Map(passages.map(passage => [passage.line, passage])),
		headings: new Set(sections.map(({ line }) => line)),
		rows: thesis === null ? new Map<number, PlacedRow>() : rowsByLine(dossier),
	};
}

/** In a row of the log, what is only a link is where the words are from, and so is a link in brackets at the end of a cell or a bullet. */
function telling(said: Impact, one: Evidence, places: Places, index: DossierIndex): Telling {
	const { form, source: { path, line }, text } = said;
	const day = isOfNoteOnly(one, index) ? null : one.asOf;
	const { rows, passages } = places.at(path);
	const placed = form === 'evidence' ? rows.get(line) : undefined;
	const bullet = form === 'evidence' ? [passages.get(line) ?? [], wrappedLines(said, passages)].flat() : [];
	const links = (placed?.row.cells ?? bullet).flatMap(cell => cell.links);
	const words = placed === undefined ? bulletWords(text, bullet.at(-1)) : rowWords(placed);
	return { one, words, day, links: new Set(links.flatMap(({ target }) => index.lookup.link(target, path) ?? [])) };
}

function rowWords({ row: { cells }, table: { columns } }: PlacedRow): string {
	const words = cells.flatMap((cell, at) => (columns[at]?.type === 'date' || isLinkOnly(cell) ? [] : [withoutSource(cell)]));
	return words.filter(part => part !== '').join(' — ');
}

/** The words without the source at the end of the last line: that line ends them, or has its day before them. */
function bulletWords(text: string, last: Passage | undefined): string {
	if (last === undefined || !(text.endsWith(last.text) || last.text.endsWith(text))) return text;
	return text.slice(0, Math.max(0, text.length - last.text.length + withoutSource(last).length));
}

function isLinkOnly({ text, links }: Inline): boolean {
	return links.some(({ start, end }) => start === 0 && end === text.length);
}

function withoutSource({ text, links }: Pick<Inline, 'text' | 'links'>): string {
	const last = links.at(-1);
	return last !== undefined && last.end === text.length - 1 && text.endsWith(')') && text[last.start - 1] === '(' ? text.slice(0, last.start - 1).trimEnd() : text;
}

/** Whether its day is only that on which its note was last brought up to date. */
export function isOfNoteOnly({ from, asOf, source }: Evidence, index: DossierIndex): boolean {
	return from === 'note' && asOf === (index.get(source.path)?.updated ?? null);
}

/** What its own note says outside the log is the argument, not evidence for it; so are a bare "thesis" beside a link, and a heading. */
function isEvidence({ source: { path, line }, form, polarity, text }: Impact, thesis: string, places: Places): boolean {
	if (path === thesis) return form === 'evidence';
	if (polarity !== null && polarity !== 'neutral') return true;
	const isHeading = form === 'prose' && places.at(path).headings.has(line);
	return !isHeading && (form === 'table' || !BARE.test(text));
}

/** A word or two, which only name the thesis: "thesis", "thesis (stress test)". */
const BARE = /^\S*(?:\s\S+){0,2}$/;
const FEW_WORDS = 60;

/** The sentence about a thesis; where that is little more than the link at the end of a line, the line. */
function wordsOf({ text, form, source: { path, line } }: Impact, places: Places): string {
	if (form !== 'prose' || text.length > FEW_WORDS) return text;
	return places.at(path).passages.get(line)?.text ?? text;
}

function evidence({ asOf, text, polarity, by, words, word, subject, source }: Impact, thesis: string, index: DossierIndex): Evidence {
	const from = source.path === thesis ? 'log' : dailyDay(source.path) === null ? 'note' : 'daily';
	return { asOf, text, polarity, by, words, word, from, actor: index.lookup.role(subject) === 'actor' ? subject : null, source, also: [] };
}

/** Newest first, the undated after. */
export function byDay(a: { readonly asOf: string | null }, b: { readonly asOf: string | null }): number {
	const [one, other] = [a.asOf ?? '', b.asOf ?? ''];
	return one === other ? 0 : one < other ? 1 : -1;
}

const NAMES: Readonly<Record<Polarity, keyof Balance>> = { positive: 'helps', negative: 'hurts', mixed: 'mixed', neutral: 'neutral' };

export function balanceOf(told: ReadonlyArray<{ readonly polarity: Polarity | null }>): Balance {
	const balance = { helps: 0, hurts: 0, mixed: 0, neutral: 0, open: 0 };
	for (const { polarity } of told) balance[polarity === null ? 'open' : NAMES[polarity]]++;
	return balance;
}

const LATELY_DAYS = 90;

/** What is of the last ninety days. What is dated ahead has not happened, and a note that was edited says no day of what it says. */
export function lately(evidence: readonly Evidence[], today: string, index: DossierIndex): Evidence[] {
	const from = addDays(today, -LATELY_DAYS);
	return evidence.filter(one => one.asOf !== null && one.asOf >= from && one.asOf <= today && !isOfNoteOnly(one, index));
}

/** The newest that is not dated ahead. */
export function newestOf(evidence: readonly Evidence[], today: string): Evidence | null {
	return evidence.find(({ asOf }) => asOf === null || asOf <= today) ?? null;
}
