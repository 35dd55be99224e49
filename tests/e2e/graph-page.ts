import path from 'node:path';
import type { JSHandle, Locator, Page } from 'playwright-core';
import type { GraphStage } from '../../src/views/graph/stage/graph-stage';
import { openHost, type OpenedHost, type OpenHostOptions } from '../host/browser';
import { copyVault, type VaultCopy } from './vault-copy';

export const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

export interface At {
	readonly x: number;
	readonly y: number;
}

type Options = Omit<OpenHostOptions, 'vault'> & { readonly source?: string; readonly command?: string; readonly type?: string };

/** A graph over a copy of a vault, and what a test does with it. */
export class GraphPage {
	readonly page: Page;
	readonly view: Locator;

	private constructor(readonly vault: VaultCopy, readonly opened: OpenedHost, readonly type: string) {
		this.page = opened.page;
		this.view = opened.page.locator(`.workspace-leaf-content[data-type="${type}"]`);
	}

	static async open({ source = sampleVault, command = 'open-impact-graph', type = 'actor-atlas-graph', ...options }: Options = {}, prepare: (folder: string) => void = () => undefined): Promise<GraphPage> {
		const vault = copyVault(source);
		prepare(vault.folder);
		const graph = new GraphPage(vault, await openHost({ ...options, vault: vault.folder }), type);
		await graph.read();
		await graph.page.evaluate(id => window.hostDriver.command(`actor-atlas:${id}`), command);
		await graph.settled();
		return graph;
	}

	/** All notes are read. */
	async read(): Promise<void> {
		await this.page.waitForFunction(() => 'hostDriver' in window);
		await this.page.evaluate(() => window.hostDriver.ready());
		await this.page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
	}

	async close(): Promise<void> {
		await this.opened.close();
		this.vault.remove();
	}

	/** Something is drawn, and it has come to rest. */
	async settled(): Promise<void> {
		await this.view.locator('.actor-atlas-summary', { hasText: /^(?!.*settling).*links?/ }).waitFor({ timeout: 50_000 });
	}

	get search(): Locator {
		return this.view.getByRole('combobox', { name: 'Find in the graph' });
	}

	get card(): Locator {
		return this.view.locator('.actor-atlas-graph-card');
	}

	legend(label: string): Locator {
		return this.view.locator('.actor-atlas-graph-entry', { has: this.page.getByText(label, { exact: true }) });
	}

	tool(name: string): Locator {
		return this.view.getByRole('button', { name, exact: true });
	}

	item(title: string | RegExp): Locator {
		return this.page.locator('.menu-item', { hasText: title });
	}

	/** What the view says that it draws. */
	async counts(): Promise<{ nodes: number; links: number }> {
		const words = (await this.view.locator('.actor-atlas-summary').textContent() ?? '').replaceAll(',', '').replaceAll(/\d+ of /g, '');
		return { nodes: Number(/(\d+) nodes?/.exec(words)?.[1]), links: Number(/(\d+) links?/.exec(words)?.[1]) };
	}

	/** What the stage holds, for places of which only the canvas knows. */
	stage(): Promise<JSHandle<GraphStage>> {
		return this.page.evaluateHandle(type => {
			const get = (from: unknown, name: string): unknown => (typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined);
			const view: unknown = window.hostDriver.app.workspace.getLeavesOfType(type)[0]?.view;
			return get(get(get(view, 'pane'), 'box'), 'stage') as GraphStage;
		}, this.type);
	}

	async drawn(): Promise<{ nodes: string[]; links: string[] }> {
		return (await this.stage()).evaluate(stage => ({ nodes: stage.scene().nodes.map(({ node }) => node.id), links: stage.scene().links.map(({ link }) => link.id) }));
	}

	/** Where a node is on the page. */
	async at(id: string): Promise<At> {
		const found = await (await this.stage()).evaluate((stage, wanted) => {
			const node = stage.scene().byId.get(wanted);
			const { x, y, k } = stage.transform();
			const { left, top } = stage.canvas.getBoundingClientRect();
			return node === undefined ? null : { x: left + node.x * k + x, y: top + node.y * k + y };
		}, id);
		if (found === null) throw new Error(`${id} is not drawn.`);
		return found;
	}

	/** A place on the page where a link is under the pointer, which stays there. */
	async pointAtLink(from: string, to: string, title: string | RegExp): Promise<At> {
		const places = await (await this.stage()).evaluate((stage, [one, other]) => {
			const { x, y, k } = stage.transform();
			const { left, top } = stage.canvas.getBoundingClientRect();
			const found = stage.scene().links.find(({ link }) => link.from === one && link.to === other && link.type === 'impact');
			if (found === undefined) return [];
			const { from: begin, bend, to: end } = found.curve;
			const on = (share: number, part: 'x' | 'y'): number => (1 - share) ** 2 * begin[part] + 2 * share * (1 - share) * bend[part] + share ** 2 * end[part];
			return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map(share => ({ x: left + on(share, 'x') * k + x, y: top + on(share, 'y') * k + y }));
		}, [from, to] as const);
		for (const at of places) {
			await this.page.mouse.move(at.x + 1, at.y);
			await this.page.mouse.move(at.x, at.y);
			await this.page.waitForTimeout(80);
			if (await this.card.isVisible() && (await this.card.locator('.actor-atlas-graph-card-title').textContent() ?? '').match(title) !== null) return at;
		}
		throw new Error(`No place on the link from ${from} to ${to} can be pointed at.`);
	}

	/** Searches for a node and goes to it. */
	async find(name: string): Promise<void> {
		await this.search.fill(name);
		await this.view.getByRole('option').first().waitFor();
		await this.page.keyboard.press('Enter');
	}

	/** The menu of a node in sight. */
	async menuOf(id: string): Promise<void> {
		const { x, y } = await this.at(id);
		await this.page.mouse.click(x, y, { button: 'right' });
		await this.page.locator('.menu').waitFor();
	}

	activeNote(): Promise<string | null> {
		return this.page.evaluate(() => window.hostDriver.activeNote()?.path ?? null);
	}

	/** Line of the cursor in the note in front, counted from 0. */
	cursorLine(): Promise<number> {
		return this.page.evaluate(() => window.hostDriver.app.workspace.activeEditor?.editor?.getCursor().line ?? -1);
	}

	/** The lines of the list, as a reader hears them. */
	async listed(type: 'node' | 'link'): Promise<string[]> {
		return this.view.locator(`.actor-atlas-graph-list [data-type="${type}"] .actor-atlas-graph-line-words`).allTextContents();
	}
}
