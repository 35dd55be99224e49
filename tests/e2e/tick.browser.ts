import { appendFileSync, cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { hasReferenceData, seedNote, vaultFolder } from '../reference-data';
import { eventually, openWithPanel, panelOf, showDossier } from './panel-page';
import { copyVault, differences, type VaultCopy } from './vault-copy';

/** Where the ticks are tried: the sample vault, and the real vault with the seed note where it is at hand. */
const places = [
	{ name: 'the sample vault', source: path.resolve(import.meta.dirname, '../../sample-vault'), words: 'AWS AI Factories', present: true, seed: false },
	{ name: 'the real vault with the seed note', source: vaultFolder, words: 'AWS AI Factories enterprise traction', present: hasReferenceData, seed: true },
];

const note = 'Actors/Amazon.md';

for (const { name, source, words, present, seed } of places) {
	describe.skipIf(!present)(`ticking in ${name}, in the browser host${present ? '' : ' (skipped: the reference data is absent)'}`, () => {
		let vault: VaultCopy;
		let opened: OpenedHost;

		beforeEach(async () => {
			vault = copyVault(source);
			if (seed) cpSync(seedNote, path.join(vault.folder, note));
			opened = await openWithPanel({ vault: vault.folder, width: 1500, height: 1200 });
		});

		afterEach(async () => {
			await opened.close();
			vault.remove();
		});

		const box = () => panelOf(opened.page).locator('.actor-atlas-watch-item', { hasText: words }).locator('input');
		const notice = () => opened.page.locator('.notice').last();

		test('a click changes one byte on disk, a second one gives back the same bytes', async () => {
			await showDossier(opened.page, note, 'Amazon', 'preview');
			const before = vault.bytes(note);
			await box().click();
			await eventually(() => box().isChecked(), true);
			const ticked = vault.bytes(note);
			expect(differences(before, ticked)).toEqual([before.indexOf(`- [ ] ${words}`) + 3]);
			await box().click();
			await eventually(() => box().isChecked(), false);
			expect(vault.bytes(note).equals(before)).toBe(true);
		});

		test('Undo in the notice gives back the same bytes', async () => {
			await showDossier(opened.page, note, 'Amazon', 'preview');
			const before = vault.bytes(note);
			await box().click();
			await eventually(() => box().isChecked(), true);
			await notice().getByRole('button', { name: 'Undo' }).click();
			await eventually(() => box().isChecked(), false);
			expect(vault.bytes(note).equals(before)).toBe(true);
		});

		test('an open note with unsaved words is saved with one more character changed', async () => {
			const { page } = opened;
			await showDossier(page, note, 'Amazon', 'source');
			await page.locator('.workspace-leaf.mod-active .cm-content, .markdown-source-view .cm-content').first().click();
			await page.keyboard.press('Control+Home');
			await page.keyboard.press('Control+End');
			await page.keyboard.type('Not saved yet.');
			const unsaved = await page.evaluate(() => window.hostDriver.activeNote());
			expect(unsaved?.dirty).toBe(true);
			await box().click();
			await eventually(() => box().isChecked(), true);
			await eventually(() => vault.text(note), (unsaved?.text ?? '').replace(`- [ ] ${words}`, `- [x] ${words}`));
		});

		test('a line that was changed on disk in between is left alone, and the reason is shown', async () => {
			await showDossier(opened.page, 'Actors/Anthropic.md', 'Anthropic', 'preview');
			const panel = await showDossier(opened.page, note, 'Amazon', 'preview');
			const changed = vault.text(note).replace(`- [ ] ${words}`, `- [ ] Reworded: ${words}`);
			// The page learns of outside changes a little later: until then the panel shows the old line.
			await opened.page.evaluate(() => new Promise(requestAnimationFrame));
			writeFileSync(path.join(vault.folder, note), changed);
			await panel.locator('.actor-atlas-watch-item', { hasText: words }).locator('input').click();
			await notice().filter({ hasText: 'Not ticked: this line has changed since it was read.' }).waitFor();
			await notice().getByRole('button', { name: 'Open note' }).waitFor();
			expect(vault.text(note)).toBe(changed);
		});

		for (const mode of ['source', 'preview'] as const) {
			test(`what another program has just written is kept, ${mode}`, async () => {
				await showDossier(opened.page, note, 'Amazon', mode);
				const changed = `${vault.text(note)}\nWritten by another program.\n`;
				writeFileSync(path.join(vault.folder, note), changed);
				await box().evaluate(element => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
				await eventually(() => vault.text(note), changed.replace(`- [ ] ${words}`, `- [x] ${words}`));
			});

			test(`a note that another program has just deleted stays deleted, ${mode}`, async () => {
				await showDossier(opened.page, note, 'Amazon', mode);
				rmSync(path.join(vault.folder, note));
				await box().evaluate(element => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
				await notice().filter({ hasText: 'Not ticked: the note is gone' }).waitFor();
				expect(existsSync(path.join(vault.folder, note))).toBe(false);
			});
		}

		test('a note that was renamed while the panel shows it is followed', async () => {
			await showDossier(opened.page, note, 'Amazon', 'preview');
			await opened.page.evaluate(async path => {
				const { app } = window.hostDriver;
				const file = app.vault.getFileByPath(path);
				if (file !== null) await app.vault.rename(file, 'Actors/Amazon.com.md');
			}, note);
			await box().click();
			await eventually(() => box().isChecked(), true);
			expect(vault.text('Actors/Amazon.com.md')).toContain(`- [x] ${words}`);
		});

		test('what another program adds or moves is followed by the panel', async () => {
			const panel = await showDossier(opened.page, note, 'Amazon', 'preview');
			appendFileSync(path.join(vault.folder, note), '\n## What to watch (later)\n\n- [ ] A line from outside\n');
			await panel.locator('.actor-atlas-watch-item', { hasText: 'A line from outside' }).waitFor();
			renameSync(path.join(vault.folder, note), path.join(vault.folder, 'Actors/Moved.md'));
			await eventually(() => opened.page.evaluate(() => window.hostDriver.app.vault.getFileByPath('Actors/Moved.md') !== null), true);
			await showDossier(opened.page, 'Actors/Moved.md', 'Amazon', 'preview');
		});
	});
}

afterAll(closeBrowser);
