import type { DossierIndex } from '../../index/dossier-index';
import { isToNote } from '../../index/columns/base-cells';
import type { Dossier } from '../../model/dossier';
import type { Impact } from '../../model/mention';
import type { Link } from '../../model/note';
import type { RecordTable, Row } from '../../model/record';
import { dayUnder, headingsAt, rowsByLine } from '../records/places';
import { wrappedLines } from '../theses/wrapped-lines';
import { firstDay } from './first-day';
import { LineDrafts } from './line-drafts';
import { namedAbove } from './names-above';
import type { Saying } from './saying';
import { verdictOf } from './verdict';

/** What a note says of actors and theses that can be dated, one saying a line. */
export function sayingsIn(dossier: Dossier, index: DossierIndex): Saying[] {
	const drafts = new LineDrafts(dossier.path, index);
	lines(dossier, index, drafts);
	tableRows(dossier, index, drafts);
	facts(dossier, index, drafts);
	watched(dossier, index, drafts);
	mentions(dossier, index, drafts);
	const rows = rowsByLine(dossier);
	return drafts.sayings().map(saying => ({ ...saying, from: firstDay(saying.day, headingsAt(dossier, saying.line), rows.get(saying.line)?.row.cells ?? []) }));
}

function lines(dossier: Dossier, index: DossierIndex, drafts: LineDrafts): void {
	const bullets = wrappedBullets(dossier, index);
	for (const { text, links, line, asOf } of dossier.passages) {
		const bullet = bullets.get(line);
		const said = bullet === undefined ? { line, day: asOf, sentence: text, links } : { line: bullet.source.line, day: bullet.asOf, sentence: bullet.text, links: [] };
		drafts.say({ ...said, form: 'passage' }, [...linked(links, dossier, index), namedAbove(dossier, line, index)]);
	}
	for (const { text, links, line, asOf } of dossier.under) drafts.say({ line, day: asOf, sentence: text, links, form: 'passage' }, [namedAbove(dossier, line, index)]);
}

/** The bullets of a log that go on over lines, by those lines: all of a bullet is one saying. */
function wrappedBullets({ path, passages, thesis }: Dossier, index: DossierIndex): Map<number, Impact> {
	if (thesis === null) return new Map();
	const byLine = new Map(passages.map(passage => [passage.line, passage]));
	return new Map(index.impactsFrom(path).flatMap(impact => wrappedLines(impact, byLine).map(({ line }) => [line, impact] as const)));
}

function tableRows(dossier: Dossier, index: DossierIndex, drafts: LineDrafts): void {
	for (const table of dossier.tables) {
		for (const row of table.rows) {
			const { sentence, links } = rowWords(row);
			const about = [...linked(links, dossier, index), rowSubject(row, table, dossier, index), index.lookup.name(row.cells[0]?.text ?? '')];
			drafts.say({ line: row.line, day: row.asOf, sentence, links, form: 'row' }, about);
		}
	}
}

function rowSubject(row: Row, { subjects }: RecordTable, dossier: Dossier, index: DossierIndex): string | null {
	const own = index.subjectOf(row.subject, subjects, dossier).path;
	return own === dossier.path ? namedAbove(dossier, row.line, index) : own;
}

const JOINT = ' — ';

/** A row as a line of text, with its links where they stand in it. */
function rowWords({ cells }: Row): { readonly sentence: string; readonly links: readonly Link[] } {
	const filled = cells.filter(({ text }) => text !== '');
	let offset = 0;
	const links = filled.flatMap(cell => {
		const moved = cell.links.map(link => ({ ...link, start: link.start + offset, end: link.end + offset }));
		offset += cell.text.length + JOINT.length;
		return moved;
	});
	return { sentence: filled.map(({ text }) => text).join(JOINT), links };
}

/** `**Micron**: +249%` is of Micron; other facts are of whom their headings name. */
function facts(dossier: Dossier, index: DossierIndex, drafts: LineDrafts): void {
	for (const { metric, text, asOf, line } of dossier.facts) {
		drafts.say({ line, day: asOf, sentence: `${metric}: ${text}`, links: [], form: 'fact' }, [index.lookup.name(metric), namedAbove(dossier, line, index)]);
	}
}

function watched(dossier: Dossier, index: DossierIndex, drafts: LineDrafts): void {
	for (const { text, links, headings, line } of dossier.watch) {
		drafts.say({ line, day: dayUnder(dossier, headings), sentence: text, links, form: 'watch' }, [...linked(links, dossier, index), namedAbove(dossier, line, index)]);
	}
}

/** Impacts and relations know names that are written without a link. */
function mentions(dossier: Dossier, index: DossierIndex, drafts: LineDrafts): void {
	const dayAt = (line: number): string | null => dayUnder(dossier, headingsAt(dossier, line));
	for (const impact of index.impactsFrom(dossier.path)) {
		const { subject, path, text, asOf, form, source: { line } } = impact;
		drafts.weigh({ line, day: asOf ?? dayAt(line), sentence: text, links: [], form: 'impact', ownDay: form === 'evidence' && asOf !== null }, subject, path, verdictOf(impact));
	}
	for (const { path, name, text, source: { line } } of index.relationsFrom(dossier.path)) {
		if (path !== null) drafts.say({ line, day: dayAt(line), sentence: `${name}${JOINT}${text}`, links: [], form: 'passage' }, [path]);
	}
}

function linked(links: readonly Link[], { path }: Dossier, { lookup }: DossierIndex): string[] {
	return links.filter(isToNote).flatMap(({ target }) => lookup.link(target, path) ?? []);
}
