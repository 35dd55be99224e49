import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { hasReferenceData, oracleNotes, seedNote, vaultFolder, type OracleNote } from '../reference-data';
import { cursorLine, eventually, openWithPanel, showDossier, shownRows } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

/** Park-Miller, so that the drawn notes are the same in every run. */
function draw<T>(from: readonly T[], count: number, seed: number): T[] {
	const left = [...from];
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return left.splice(state % left.length, 1)[0]!;
	});
}

describe.skipIf(!hasReferenceData)('the real vault with the seed note, in the browser host (skipped where the reference data is absent)', () => {
	let vault: VaultCopy;
	let opened: OpenedHost;

	beforeAll(async () => {
		vault = copyVault(vaultFolder);
		cpSync(seedNote, path.join(vault.folder, 'Actors/Amazon.md'));
		opened = await openWithPanel({ vault: vault.folder, width: 1600, height: 1200 });
	});

	afterAll(async () => {
		await opened.close();
		await closeBrowser();
		vault.remove();
	});

	test('the seed: 7 tables, 29 rows, 5 watch items and 4 thesis impacts, each leading to its line', async () => {
		const { page } = opened;
		const panel = await showDossier(page, 'Actors/Amazon.md', 'Amazon (AWS)');
		expect(await panel.locator('.actor-atlas-facts').textContent()).toContain('7 tables · 29 rows');
		const rows = await shownRows(panel);
		expect(rows).toHaveLength(29);
		expect(await panel.locator('[data-section="impacts"] .actor-atlas-impact').count()).toBe(4);
		expect(await panel.locator('.actor-atlas-watch-item input[type=checkbox]').count()).toBe(5);
		const lines = vault.text('Actors/Amazon.md').split('\n');
		for (const { line, cells } of rows) expect(lines[line], `line ${line}`).toContain(cells[0]);
		const leads = await panel.locator('.actor-atlas-row[data-path="Actors/Amazon.md"]:visible').all();
		for (const lead of leads) {
			const box = await lead.boundingBox();
			// The end of the row, beyond its links and its checkbox.
			await lead.click({ position: { x: (box?.width ?? 8) - 4, y: 2 } });
			await eventually(() => cursorLine(page), Number(await lead.getAttribute('data-line')));
		}
	});

	test('the investments come to $76B and 3.7 GW, without the $200B backlog, and say why', async () => {
		const panel = await showDossier(opened.page, 'Actors/Amazon.md', 'Amazon (AWS)');
		expect(await panel.locator('.actor-atlas-total-sums').first().textContent()).toBe('$76B · 3.7 GW');
		const leftOut = panel.locator('.actor-atlas-left-out');
		expect(await leftOut.textContent()).toMatch(/AWS backlog.*\$200B.*backlog, not an amount of the same sort/);
	});

	test('twenty actors drawn with a seed show the cells of the independent reading', async () => {
		const notes = draw(oracleNotes().filter(note => note.path !== 'Actors/Amazon.md'), 20, 20_260_106);
		for (const note of notes) {
			const panel = await showDossier(opened.page, note.path, '');
			await eventually(async () => panel.locator('.actor-atlas-facts').textContent(), expect.stringContaining(factOf(note)));
			const expected = note.tables.flatMap(({ header, rows }) => rows.map(({ line, cells }) => ({ line, cells: [...cells, ...Array<string>(header.length - cells.length).fill('')] })));
			expect(await shownRows(panel), note.path).toEqual(expected.sort((a, b) => a.line - b.line));
		}
	});
});

function factOf({ tables }: OracleNote): string {
	const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
	return `${tables.length} ${tables.length === 1 ? 'table' : 'tables'} · ${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
