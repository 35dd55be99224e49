import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, test } from 'vitest';
import { openWithPanel, panelOf, showDossier } from '../tests/e2e/panel-page';
import { closeBrowser } from '../tests/host/browser';

const root = path.resolve(import.meta.dirname, '..');

afterAll(closeBrowser);

/** The pictures of the README: the sample vault in the browser host. */
for (const theme of ['light', 'dark'] as const) {
	test(`the panel, ${theme}`, async () => {
		const vault = mkdtempSync(path.join(os.tmpdir(), 'atlas-pictures-'));
		cpSync(path.join(root, 'sample-vault'), vault, { recursive: true });
		const opened = await openWithPanel({ vault, width: 1440, height: 900, theme });
		const { page } = opened;
		const panel = await showDossier(page, 'Actors/Amazon.md', 'Amazon', 'preview');
		await panelOf(page).hover({ position: { x: 5, y: 5 } });
		await panel.locator('[data-section="investments"]').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.querySelector('[data-section="roadmap"]')?.scrollIntoView());
		await page.screenshot({ path: path.join(root, 'docs', `panel-${theme}.png`) });
		await opened.close();
	});
}
