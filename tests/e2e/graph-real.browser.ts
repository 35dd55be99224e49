import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser } from '../host/browser';
import { hasReferenceData, markdownFiles, vaultFolder } from '../reference-data';
import { GraphPage } from './graph-page';

const thesis = 'Theses/Long TSMC.md';

/** Notes that name the thesis in some line, and of which the graph shows nothing: theses, and one that names it second in a line. */
const unlinked = ['Long Apple', 'Long Broadcom', 'AI infrastructure financing'];
const hurting = ['Huawei', 'Power constraints'];
const mixed = ['AMD', 'China', 'N-2 rule'];

describe.skipIf(!hasReferenceData)('the impact graph over the real vault (skipped where the reference data is absent)', () => {
	let graph: GraphPage;

	beforeAll(async () => {
		graph = await GraphPage.open({ source: vaultFolder, width: 1600, height: 1300 });
	});

	afterAll(async () => {
		await graph.close();
		await closeBrowser();
	});

	test('all of it comes to rest, and is listed as it is drawn', async () => {
		const { nodes, links } = await graph.counts();
		expect(nodes).toBeGreaterThan(100);
		const drawn = await graph.drawn();
		expect([drawn.nodes.length, drawn.links.length]).toEqual([nodes, links]);
	});

	test('around Long TSMC stands who names it in the text of the notes, with the sign of what is said', async () => {
		await graph.find('Long TSMC');
		await graph.menuOf(thesis);
		await graph.item('Show only its neighbourhood').click();
		await graph.legend('Other notes').click();
		await graph.settled();
		await graph.tool('List of what is drawn').click();
		await graph.view.locator('.actor-atlas-graph-list [data-id="Theses/Long TSMC.md"] .actor-atlas-fold').click();
		const said = await graph.listed('link');
		const naming = markdownFiles(vaultFolder).filter(([path, text]) => path !== thesis && text.includes('[[Long TSMC]]')).map(([path]) => path.slice(path.lastIndexOf('/') + 1, -'.md'.length));
		const expected = naming.filter(name => !unlinked.includes(name)).map(name => `${hurting.includes(name) ? 'hurt by' : mixed.includes(name) ? 'helped and hurt by' : 'helped by'} ${name}`);
		expect(expected).toHaveLength(26);
		expect(said.map(words => words.slice(0, words.indexOf(', '))).sort()).toEqual(expected.sort());
	});

	test('a link leads to the line of the newest sentence', async () => {
		await graph.view.locator('.actor-atlas-graph-list [data-type="link"]', { hasText: 'Huawei' }).first().click();
		await graph.page.keyboard.press('Control+Enter');
		await expect.poll(() => graph.activeNote()).toBe('Actors/Huawei.md');
		const line = graph.vault.text('Actors/Huawei.md').split('\n').findIndex(text => text.includes('[[Long TSMC]]'));
		await expect.poll(() => graph.cursorLine()).toBe(line);
	});
});
