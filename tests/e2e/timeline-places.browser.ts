import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, type OpenedHost } from '../host/browser';
import { openRead, vaultWith } from './asking-page';
import { eventually, openWithPanel, showDossier } from './panel-page';
import { bar, bars, drawn, lanes, overlapping, timelineIn } from './timeline-page';
import type { VaultCopy } from './vault-copy';

let vault: VaultCopy;
let opened: OpenedHost;
let page: Page;

afterEach(async () => {
	await opened.close();
	vault.remove();
});

afterAll(closeBrowser);

const active = () => page.evaluate(() => window.hostDriver.activeNote()?.path ?? '');

describe('a timeline in a note', () => {
	const block = () => page.locator('.actor-atlas-block').first();

	async function ask(query: string, width = 1200): Promise<void> {
		vault = vaultWith({ 'Asked.md': `# Asked\n\n\`\`\`atlas\n${query}\n\`\`\`\n` });
		opened = await openRead({ vault: vault.folder, width, height: 900 });
		({ page } = opened);
		await page.evaluate(note => window.hostDriver.openNote(note, { mode: 'preview' }), 'Asked.md');
		await bars(block()).first().waitFor();
	}

	test('has every row, and a click on one opens its note at the line', async () => {
		await ask('TIMELINE FROM investments OF [[Amazon]]');
		expect(await lanes(block())).toEqual(['Amazon']);
		await eventually(async () => `${await drawn(block())} rows.`, await block().locator('.actor-atlas-block-note').first().textContent() ?? '');
		await bar(block(), /Project Rainier/).click();
		await eventually(active, 'Actors/Amazon.md');
		await page.locator('.is-flashing', { hasText: 'Project Rainier' }).waitFor();
	});

	test('follows the notes, and keeps the bars that stay', async () => {
		await ask('TIMELINE project, timeline FROM investments OF [[Amazon]]');
		await bar(block(), /Pennsylvania/).evaluate(el => el.setAttribute('data-kept', 'yes'));
		writeFileSync(path.join(vault.folder, 'Actors/Amazon.md'), vault.text('Actors/Amazon.md').replace('Opened Oct 2025', 'Delayed to 2027'));
		await bar(block(), /Project Rainier.*2027.*delayed/).waitFor();
		expect(await block().locator('[data-kept]').count()).toBe(1);
	});

	test('leaves the wheel to the note, but with Ctrl', async () => {
		await ask('TIMELINE FROM investments OF [[Amazon]]');
		const prevented = (ctrlKey: boolean) => timelineIn(block()).locator('.actor-atlas-timeline-scroller').evaluate((el, ctrl) => !el.dispatchEvent(new WheelEvent('wheel', { deltaY: 50, ctrlKey: ctrl, bubbles: true, cancelable: true })), ctrlKey);
		expect([await prevented(false), await prevented(true)]).toEqual([false, true]);
	});

	test('stacks words over bars where it is narrow, and lets nothing stick out', async () => {
		await ask('TIMELINE FROM roadmap OF #hyperscaler', 640);
		await eventually(() => timelineIn(block()).locator('.actor-atlas-timeline-scroller').getAttribute('data-stacked'), 'true');
		await eventually(() => overlapping(block()), []);
		expect(await block().evaluate(el => el.scrollWidth <= el.clientWidth)).toBe(true);
	});
});

describe('a timeline in the panel', () => {
	async function show(name: string): Promise<ReturnType<typeof sectionOf>> {
		vault = vaultWith({});
		opened = await openWithPanel({ vault: vault.folder, width: 1000, height: 900 });
		({ page } = opened);
		await showDossier(page, `Actors/${name}.md`, name);
		return sectionOf('roadmap');
	}
	const sectionOf = (id: string) => page.locator(`[data-section="${id}"]`);

	test('stands above the chips of an actor, goes and comes with its section, and leads to its lines', async () => {
		const section = await show('NVIDIA');
		await bars(section).first().waitFor();
		expect(await bars(section).count()).toBe(await section.locator('.actor-atlas-table .actor-atlas-rows > .actor-atlas-row').count());
		expect(await timelineIn(section).locator('.actor-atlas-lane-name').filter({ visible: true }).count()).toBe(0);
		await eventually(() => overlapping(section), []);
		await section.locator('.actor-atlas-section-toggle').click();
		await eventually(() => bars(section).count(), 0);
		await section.locator('.actor-atlas-section-toggle').click();
		await bar(section, /Rubin Ultra/).click();
		await page.locator('.is-flashing', { hasText: 'Rubin Ultra' }).waitFor();
	});

	test('stands above three or more dated investments, with what is undated folded', async () => {
		await show('Amazon');
		const section = sectionOf('investments');
		await bars(section).first().waitFor();
		expect(await section.locator('.actor-atlas-undated').getAttribute('open')).toBeNull();
		await section.getByText('Undated (1)').click();
		await section.locator('.actor-atlas-undated-entry', { hasText: 'AWS contract backlog' }).waitFor();
	});
});
