import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/extract/kinds';
import { kindFiles, tableOf } from './read-tables';

const files = await kindFiles();

test('every kind has a file and is tried', () => {
	expect(files.map(({ kind }) => kind.id).sort()).toEqual(KINDS.map(({ id }) => String(id)).sort());
});

describe.each(files)('$id', ({ id, kind, examples }) => {
	test('has a subject among its columns, or none', () => {
		expect(kind.id).toBe(id);
		if (kind.subject !== null) expect(kind.columns.map(({ key }) => key)).toContain(kind.subject);
	});

	test.each(examples.are)('is "$heading"', ({ heading, table, tags }) => {
		expect(tableOf(`## ${heading}\n\n${table}\n`, { tags: tags ?? [] }).kind).toBe(id);
	});

	test.each(examples.areNot)('is not "$heading"', ({ heading, table, tags, kind: other }) => {
		expect(other).not.toBe(id);
		expect(tableOf(`## ${heading}\n\n${table}\n`, { tags: tags ?? [] }).kind).toBe(other);
	});
});
