import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model/answer';
import type { Query } from '../../src/model/query';
import { runQuery } from '../../src/query/run/run-query';
import { readQuery } from '../../src/query/syntax/read';
import { runPlainly } from '../query/reference-runner';
import { envOf, someCondition, someQuery, someRecords, TODAY } from '../query/random-records';

function query(text: string): Query {
	const read = readQuery(text);
	if ('errors' in read) throw new Error(`${text}: ${read.errors.map(({ message }) => message).join(' ')}`);
	return read.query;
}

function lines({ rows }: Answer): Array<readonly [line: number, isSure: boolean]> {
	return rows.map(({ line, doubts }) => [line, doubts.length === 0]);
}

describe('a query over columns', () => {
	test('gives the rows that looking at each record gives, in the same order and as surely', () => {
		fc.assert(
			fc.property(someRecords, someQuery, (records, text) => {
				const plainly = runPlainly(query(text), records, TODAY).map(({ at, isSure }) => [at, isSure] as const);
				expect(lines(runQuery(query(text), envOf(records)))).toEqual(plainly);
			}),
			{ numRuns: 1_000 },
		);
	}, 30_000);

	test('what a condition and its opposite give for sure is apart, and what only may fit one may fit the other', () => {
		fc.assert(
			fc.property(someRecords, someCondition, (records, where) => {
				const env = envOf(records);
				const of = (text: string) => lines(runQuery(query(`TABLE FROM investments WHERE ${text}`), env));
				const [given, opposite] = [of(where), of(`NOT (${where})`)];
				const sure = (found: typeof given) => found.filter(([, isSure]) => isSure).map(([line]) => line);
				const unsure = (found: typeof given) => found.filter(([, isSure]) => !isSure).map(([line]) => line);
				expect(sure(given).filter(line => sure(opposite).includes(line))).toEqual([]);
				expect(unsure(given)).toEqual(unsure(opposite));
			}),
			{ numRuns: 200 },
		);
	});

	test('twice turned is as it was', () => {
		fc.assert(
			fc.property(someRecords, someCondition, (records, where) => {
				const env = envOf(records);
				const of = (text: string) => lines(runQuery(query(`TABLE FROM investments WHERE ${text}`), env));
				expect(of(`NOT (NOT (${where}))`)).toEqual(of(where));
			}),
		);
	});
});

const FIELDS = fc.constantFrom('subject', 'status', 'project', 'note');

describe('groups', () => {
	test('count every row once, and hold the rows that the query gives without them', () => {
		fc.assert(
			fc.property(someRecords, someCondition, FIELDS, (records, where, field) => {
				const env = envOf(records);
				const grouped = runQuery(query(`TABLE COUNT() FROM investments WHERE ${where} GROUP BY ${field}`), env);
				const ungrouped = runQuery(query(`TABLE FROM investments WHERE ${where}`), env);
				const counts = grouped.rows.map(({ cells }) => cells[1]?.value?.value ?? 0);
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ungrouped.rows.length);
				expect(grouped.rows.flatMap(({ members }) => members?.map(({ line }) => line) ?? []).sort((a, b) => a - b)).toEqual(ungrouped.rows.map(({ line }) => line));
			}),
			{ numRuns: 150 },
		);
	});

	test('sums over groups are the sum over all, for each currency and unit', () => {
		fc.assert(
			fc.property(someRecords, someCondition, (records, where) => {
				const env = envOf(records);
				// By subject, since the same thing in two notes is counted once where both are in one group.
				const grouped = runQuery(query(`TABLE SUM(amount) FROM investments WHERE ${where} GROUP BY subject`), env);
				const total = runQuery(query(`TABLE SUM(amount) FROM investments WHERE ${where}`), env);
				const added = new Map<string, readonly [low: number, high: number]>();
				for (const sum of grouped.rows.flatMap(({ cells }) => cells[1]?.total?.sums ?? [])) {
					const key = [sum.kind, sum.currency, sum.unit, sum.per].join(' ');
					const [low, high] = added.get(key) ?? [0, 0];
					added.set(key, [low + sum.low, high + sum.high]);
				}
				const all = (total.rows[0]?.cells[0]?.total?.sums ?? []).map(sum => [[sum.kind, sum.currency, sum.unit, sum.per].join(' '), [sum.low, sum.high]] as const);
				expect([...added].sort()).toEqual([...all].sort());
			}),
			{ numRuns: 150 },
		);
	});

	test('what is left out of a sum and what is in it are together every member that states something', () => {
		fc.assert(
			fc.property(someRecords, records => {
				const [row] = runQuery(query('TABLE SUM(amount) FROM investments'), envOf(records)).rows;
				const total = row?.cells[0]?.total;
				const counted = [...(total?.sums.flatMap(({ rows }) => rows) ?? []), ...(total?.leftOut.map(({ row: at }) => at) ?? [])].sort((a, b) => a - b);
				const stated = records.flatMap(({ cells }, at) => (cells[1]?.value?.kind === 'empty' ? [] : [at]));
				expect(counted).toEqual(stated);
			}),
		);
	});
});
