import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportValue } from '../../src/atlas/export-value';
import { readValue } from '../../src/values/read';
import { dataFolder } from '../reference-data';

type Field = string | number | boolean | null | undefined | object;
type Fields = Readonly<Record<string, Field>>;

/** One labelled cell. Fields that a label leaves out are not compared. */
export interface GoldenCell {
	readonly id: number;
	readonly raw: string;
	readonly kind: string;
	readonly also?: readonly Fields[];
	readonly source: { readonly note: string; readonly header: string; readonly rowLabel: string; readonly section: string };
	readonly [field: string]: unknown;
}

const file = path.join(dataFolder, 'golden', 'values-2026-01.jsonl');

export const hasGoldenValues = existsSync(file);

/** The labelled cells that rules may be written from; `held-out` gives the third that they may not. */
export function goldenCells(part: 'development' | 'held-out'): GoldenCell[] {
	const all = readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as GoldenCell);
	return all.filter(({ id }) => (id % 3 === 0) === (part === 'held-out'));
}

export interface Judgement {
	readonly cell: GoldenCell;
	readonly read: Fields;
	readonly kindRight: boolean;
	/** Names of the fields that differ. */
	readonly wrong: readonly string[];
}

const COMPARED = ['kind', 'value', 'unit', 'currency', 'low', 'high', 'approx', 'per', 'text', 'exchange', 'date'];

export function judge(cell: GoldenCell, tagsOf: (note: string) => readonly string[]): Judgement {
	const { header, rowLabel, section, note } = cell.source;
	const read = exportValue(readValue(cell.raw, { header, row: rowLabel, section, tags: tagsOf(note) })) as Fields;
	const wrong = COMPARED.filter(field => field in cell && !isSame(cell[field] as Field, read[field]));
	const also = (read['also'] ?? []) as readonly Fields[];
	if (!isSameList(cell.also ?? [], also)) wrong.push('also');
	return { cell, read, kindRight: read['kind'] === cell.kind, wrong };
}

/** As many amounts, in the same order, each with all that its label states. */
function isSameList(labels: readonly Fields[], found: readonly Fields[]): boolean {
	return labels.length === found.length && labels.every((label, at) => Object.keys(label).every(field => field === 'date' || isSame(label[field], found[at]?.[field])));
}

function isSame(label: Field, found: Field): boolean {
	if (label === null || label === undefined) return found === null || found === undefined;
	if (typeof label === 'number') return typeof found === 'number' && Math.abs(label - found) <= Math.abs(label) * 1e-9;
	if (typeof label !== 'object') return label === found;
	if (typeof found !== 'object' || found === null) return false;
	return Object.entries({ range: false, ...label }).every(([key, value]) => isSame(value as Field, (found as Fields)[key]));
}

export interface Score {
	readonly cells: number;
	/** Shares of 1. */
	readonly kind: number;
	readonly whole: number;
}

export function scoreOf(judgements: readonly Judgement[]): Score {
	const cells = judgements.length;
	return { cells, kind: judgements.filter(({ kindRight }) => kindRight).length / cells, whole: judgements.filter(({ wrong }) => wrong.length === 0).length / cells };
}
