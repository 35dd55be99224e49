import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, test } from 'vitest';
import { ask, openWithExplorer, rowsOf } from '../tests/e2e/explorer-page';
import { GraphPage } from '../tests/e2e/graph-page';
import { openWithPanel, showDossier } from '../tests/e2e/panel-page';
import { openWithTracker, trackerOf } from '../tests/e2e/watch-page';
import { closeBrowser } from '../tests/host/browser';

const root = path.resolve(import.meta.dirname, '..');

afterAll(closeBrowser);

/** The pictures of the README: the sample vault in the browser host. */
for (const theme of ['light', 'dark'] as const) {
	test(`the panel, ${theme}`, async () => {
		const opened = await openWithPanel({ vault: sampleVault(), width: 1440, height: 1100, theme });
		const { page } = opened;
		const panel = await showDossier(page, 'Actors/Amazon.md', 'Amazon', 'preview');
		// Folded, so that totals and impacts are in the picture too.
		await panel.locator('[data-section="roadmap"] .actor-atlas-section-toggle').click();
		await page.screenshot({ path: path.join(root, 'docs', `panel-${theme}.png`) });
		await opened.close();
	});

	test(`the tracker, ${theme}`, async () => {
		// The clock that is held leaves something of its own in the page.
		const opened = await openWithTracker({ vault: sampleVault(), width: 1440, height: 900, theme, unloadAtEnd: false });
		const { page } = opened;
		await page.clock.setFixedTime('2026-01-15T12:00:00');
		await trackerOf(page).getByLabel(/^Show done/).check();
		await trackerOf(page).locator('[data-type="event"] .actor-atlas-watch-text').nth(1).click({ modifiers: ['Shift'] });
		await page.keyboard.press('Shift+ArrowDown');
		await page.mouse.move(0, 0);
		await page.screenshot({ path: path.join(root, 'docs', `watch-${theme}.png`) });
		await opened.close();
	});

	test(`the graph, ${theme}`, async () => {
		const graph = await GraphPage.open({ width: 1440, height: 900, theme });
		await graph.view.getByRole('button', { name: 'Theses', exact: true }).click();
		await graph.settled();
		await graph.page.waitForTimeout(1000);
		await graph.page.screenshot({ path: path.join(root, 'docs', `graph-${theme}.png`) });
		await graph.close();
	});

	test(`the explorer, ${theme}`, async () => {
		const opened = await openWithExplorer({ vault: sampleVault(), width: 1440, height: 900, theme });
		const { page } = opened;
		await ask(page, 'TABLE subject, project, COUNT(), SUM(amount), SUM(capacity) FROM investments OF #hyperscaler GROUP BY subject SORT COUNT() DESC');
		await rowsOf(page).first().locator('[role="gridcell"]').first().click();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press(' ');
		await page.screenshot({ path: path.join(root, 'docs', `explorer-${theme}.png`) });
		await opened.close();
	});
}

function sampleVault(): string {
	const vault = mkdtempSync(path.join(os.tmpdir(), 'atlas-pictures-'));
	cpSync(path.join(root, 'sample-vault'), vault, { recursive: true });
	return vault;
}
