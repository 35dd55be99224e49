import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { ask, explorerOf, gridOf, openWithExplorer, rowsOf } from './explorer-page';
import { copyVault, type VaultCopy } from './vault-copy';

const amazon = 'TABLE investments OF [[Amazon]]';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

async function open(options: Partial<OpenHostOptions>): Promise<void> {
	vault = copyVault(path.resolve(import.meta.dirname, '../../sample-vault'));
	opened = await openWithExplorer({ vault: vault.folder, width: 1400, height: 900, ...options });
	page = opened.page;
}

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const tool = (name: string) => explorerOf(page).getByRole('button', { name, exact: true });

/** How much lighter or darker than what is behind them the faintest words of these elements are, as WCAG counts it. */
function contrast(selector: string): Promise<number> {
	return page.locator(selector).evaluateAll(elements => {
		const light = ([r = 0, g = 0, b = 0]: number[]): number => {
			const [x = 0, y = 0, z = 0] = [r, g, b].map(part => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
			return 0.2126 * x + 0.7152 * y + 0.0722 * z;
		};
		const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const behind = (el: Element | null): number[] => {
			if (el === null) return [255, 255, 255];
			const colour = numbers(getComputedStyle(el).backgroundColor);
			return colour.length === 3 ? colour : behind(el.parentElement);
		};
		return Math.min(...elements.map(el => {
			const [low = 0, high = 0] = [light(numbers(getComputedStyle(el).color)), light(behind(el))].sort((a, b) => a - b);
			return (high + 0.05) / (low + 0.05);
		}));
	});
}

describe('words can be read', () => {
	test.each(['light', 'dark'] as const)('in the %s theme, small ones and those of rows that are left out too', async theme => {
		await open({ theme });
		await ask(page, amazon);
		await tool('Choose columns').click();
		await tool('Details of the row at the cursor').click();
		const places = ['.actor-atlas-side-title', '.actor-atlas-explorer-side .actor-atlas-count', '.actor-atlas-choices-title', '.actor-atlas-detail-label', '.actor-atlas-apart > .actor-atlas-grid-cell'];
		for (const place of places) {
			expect(await page.locator(place).count(), place).toBeGreaterThan(0);
			expect(await contrast(place), place).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('and on a phone what is before a row can be touched', async () => {
		await open({ mobile: true, width: 390, height: 800 });
		await ask(page, `${amazon} GROUP BY subject`);
		await rowsOf(page).first().locator('.actor-atlas-fold').click();
		for (const place of ['.actor-atlas-fold', '.actor-atlas-grid-source']) {
			const box = await gridOf(page).locator(place).first().boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), place).toBeGreaterThanOrEqual(36);
		}
	});
});
