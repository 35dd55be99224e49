import { describe, expect, test } from 'vitest';
import { frozenLines } from '../../src/views/code-block/frozen';
import { dossierOf } from '../read-vault';

const table = '| project | amount |\n|---|---|\n| North mill | $1B |';

describe('an answer that was frozen into its note', () => {
	test('is a copy, and states nothing a second time', () => {
		const note = ['## Investments', '', ...frozenLines('TABLE project, amount FROM investments', table, ['1 row.'], '2026-01-07')].join('\n');
		expect(dossierOf('Actors/Quay.md', note).tables).toEqual([]);
	});

	test('a table of the note\'s own stays, whatever stands above it', () => {
		const note = `## Investments\n\nAs of 2026-01-07, by the company:\n\n${table}`;
		expect(dossierOf('Actors/Quay.md', note).tables.map(({ kind }) => kind)).toEqual(['investments']);
	});

	test('a table below the copy is read', () => {
		const note = ['## Investments', '', ...frozenLines('TABLE project FROM investments', table, [], '2026-01-07'), '', table].join('\n');
		expect(dossierOf('Actors/Quay.md', note).tables).toHaveLength(1);
	});
});
