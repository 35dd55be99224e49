import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { hasReferenceData, oracleNotes, vaultFolder } from '../reference-data';
import * as capacity from './announced-capacity';
import { chipsAt3nm, processStepsAt3nm } from './chips-at-3nm';
import * as due from './due-in-h1-2026';
import * as hurts from './hurts-long-tsmc';
import { hyperscalerStats } from './hyperscaler-stats';
import { investmentsAfter2025 } from './investments-after-2025';
import { key, notes, plain, sorted, type Place } from './notes';
import { roundsAbove10B } from './rounds-above-10b';
import { tablesOf } from './tables';
import { tsmcUsers } from './tsmc-users';

test('nothing here imports the product', () => {
	const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.ts'));
	const texts = files.map(name => readFileSync(path.join(import.meta.dirname, name), 'utf8'));
	const specifiers = texts.flatMap(text => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName));
	const foreign = specifiers.filter(from => !/^(?:\.\/[\w-]+|\.\.\/reference-data|node:(?:fs|path)|vitest|typescript)$/.test(from));
	expect(specifiers).toContain('../reference-data');
	expect(foreign).toEqual([]);
});

/** What a row quotes from its line. */
interface Quoted extends Place {
	readonly quotes: readonly string[];
}

function quoting<Row extends Place>(rows: readonly Row[], quotes: (row: Row) => readonly string[]): Quoted[] {
	return rows.map(row => ({ path: row.path, line: row.line, certain: row.certain, quotes: quotes(row) }));
}

const pieces = (text: string): string[] => text.split(' | ');

const answers: ReadonlyArray<readonly [name: string, rows: () => Quoted[]]> = [
	['chips at 3nm or below', () => quoting(chipsAt3nm(), row => [row.chip, row.node])],
	['process steps at 3nm or below', () => quoting(processStepsAt3nm(), row => [row.node])],
	['announced capacity', () => quoting(capacity.capacityRows(), row => [row.name, row.capacity])],
	['investments of $10B or more after 2025', () => quoting(investmentsAfter2025(), row => [row.project, row.amount, row.when])],
	['quick stats of the hyperscalers', () => quoting(hyperscalerStats(), row => [row.metric, row.value])],
	['rounds above a valuation of $10B', () => quoting(roundsAbove10B(), row => [row.round, row.valuation])],
	['who names TSMC as foundry', () => quoting(tsmcUsers(), row => pieces(row.text))],
	['watched and due in H1 2026', () => quoting(due.dueInH12026(), row => pieces(row.text))],
	['what hurts Long TSMC', () => quoting(hurts.hurtsLongTsmc(), () => ['Long TSMC'])],
];

describe.skipIf(!hasReferenceData)('expected answers over the real vault (skipped where the reference data is absent)', () => {
	const lines = hasReferenceData ? new Map(notes().map(note => [note.path, note.lines])) : new Map<string, readonly string[]>();

	test.each(answers)('%s: some rows are sure, each stands once, in order, and its line holds what it quotes', (_, answer) => {
		const rows = answer();
		expect(rows.some(row => row.certain)).toBe(true);
		expect(new Set(rows.map(row => key(row.path, row.line))).size).toBe(rows.length);
		expect(rows).toEqual(sorted(rows));
		for (const row of rows) {
			const line = plain(lines.get(row.path)?.[row.line] ?? '');
			expect(row.quotes.filter(quote => !line.includes(quote)), key(row.path, row.line)).toEqual([]);
		}
	});

	test('tables of actors are read as the oracle reads them', () => {
		const ours = new Map(notes().map(note => [note.path, tablesOf(note)]));
		for (const note of oracleNotes()) {
			const read = (ours.get(note.path) ?? []).map(({ line, header, rows }) => ({ line, header, rows: rows.map(row => row.line) }));
			const theirs = note.tables.map(({ line, header, rows }) => ({ line, header, rows: rows.map(row => row.line) }));
			expect(read, note.path).toEqual(theirs);
		}
	});

	test('what is decided by hand covers every candidate, and nothing else', () => {
		const places = (rows: readonly Place[]) => rows.map(row => key(row.path, row.line)).sort();
		expect(capacity.decidedPlaces().sort()).toEqual(places(capacity.capacityRows()));
		expect(hurts.decidedPlaces().sort()).toEqual(places(hurts.mentions()));
		expect([...due.undecidedLines(), ...due.idleDecisions()]).toEqual([]);
	});

	test('every line that names TSMC as foundry names TSMC', () => {
		const sources = tsmcUsers().map(row => [row.path, readFileSync(path.join(vaultFolder, row.path), 'utf8').split('\n')[row.line] ?? ''] as const);
		expect(sources.filter(([file, source]) => file !== 'Actors/TSMC.md' && !source.includes('TSMC'))).toEqual([]);
	});
});
