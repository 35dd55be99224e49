import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, test } from 'vitest';
import { openWithPanel, showDossier } from '../tests/e2e/panel-page';
import { closeBrowser } from '../tests/host/browser';

const root = path.resolve(import.meta.dirname, '..');

afterAll(closeBrowser);

/** The pictures of the README: the sample vault in the browser host. */
for (const theme of ['light', 'dark'] as const) {
	test(`the panel, ${theme}`, async () => {
		const vault = mkdtempSync(path.join(os.tmpdir(), 'atlas-pictures-'));
		cpSync(path.join(root, 'sample-vault'), vault, { recursive: true });
		const opened = await openWithPanel({ vault, width: 1440, height: 1100, theme });
		const { page } = opened;
		const panel = await showDossier(page, 'Actors/Amazon.md', 'Amazon', 'preview');
		// Folded, so that totals and impacts are in the picture too.
		await panel.locator('[data-section="roadmap"] .actor-atlas-section-toggle').click();
		await page.screenshot({ path: path.join(root, 'docs', `panel-${theme}.png`) });
		await opened.close();
	});
}
