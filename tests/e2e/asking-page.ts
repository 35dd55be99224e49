import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';


const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

/** A copy of the sample vault with these notes besides. */
export function vaultWith(notes: Readonly<Record<string, string>>): VaultCopy {
	const vault = copyVault(sampleVault);
	for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(vault.folder, name), text);
	return vault;
}

/** The page with every note read. */
export async function openRead(options: OpenHostOptions): Promise<OpenedHost> {
	const opened = await openHost(options);
	await opened.page.evaluate(() => window.hostDriver.ready());
	await opened.page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor();
	return opened;
}

/** Runs a command as a user does: the palette, some words, Enter. */
export async function runCommand(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt.mod-host, .prompt').first().waitFor();
	await page.keyboard.type(name);
	await page.locator('.prompt .suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

/** The names of the plugin's commands that the palette lists for these words. */
export async function listedCommands(page: Page, words: string): Promise<string[]> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(words);
	await page.waitForTimeout(100);
	const names = await page.locator('.prompt .suggestion-item .suggestion-title').allTextContents();
	await page.keyboard.press('Escape');
	return names.map(name => name.replace(/^Actor Atlas: /, ''));
}

export function explorer(page: Page): Locator {
	return page.locator('.workspace-leaf-content[data-type="actor-atlas-explorer"]');
}

/** The query in the explorer's bar. */
export async function explorerQuery(page: Page): Promise<string> {
	const bar = explorer(page).locator('.cm-content');
	return (await bar.count()) === 0 ? '' : (await bar.locator('.cm-line').allTextContents()).join('\n');
}
