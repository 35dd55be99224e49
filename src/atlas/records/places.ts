import { dailyDay, headingDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Subject } from '../../index/resolve/row-subject';
import type { Dossier } from '../../model/dossier';
import type { RecordTable, Row } from '../../model/record';

/** The heading path of a line. */
export function headingsAt({ sections }: Dossier, line: number): readonly string[] {
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sections[middle]!.line <= line) low = middle + 1;
		else high = middle;
	}
	return sections[low - 1]?.headings ?? [];
}

/** The day that something under these headings stands for when it does not say itself. */
export function dayUnder({ path, updated }: Dossier, headings: readonly string[]): string | null {
	return headingDay(headings) ?? dailyDay(path) ?? updated;
}

/** Whom something under these headings is about: the actor that the nearest of them names, else the note. */
export function subjectUnder(dossier: Dossier, headings: readonly string[], index: DossierIndex): Pick<Subject, 'name' | 'path'> {
	const above = headings.map(text => ({ text, link: null })).reverse();
	return titled(index.subjectOf(null, above, dossier), index);
}

/** A subject by the name of its note where it has one. */
export function titled({ name, path }: Subject, index: DossierIndex): Subject {
	return { name: path === null ? name : (index.get(path)?.title ?? name), path };
}

export interface PlacedRow {
	readonly table: RecordTable;
	readonly row: Row;
}

/** The row of a table that stands on each line. */
export function rowsByLine({ tables }: Dossier): Map<number, PlacedRow> {
	return new Map(tables.flatMap(table => table.rows.map(row => [row.line, { table, row }] as const)));
}
