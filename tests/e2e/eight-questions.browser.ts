import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildCommandLine, sampleVault, type Ran } from '../cli/run-cli';
import { closeBrowser, openHost, type OpenedHost } from '../host/browser';
import { questions } from '../query/run/eight-questions';
import { hasReferenceData, vaultFolder } from '../reference-data';
import { ask, explorerOf, gridOf, openWithExplorer, rowsOf, type as typeQuery } from './explorer-page';
import { eventually } from './panel-page';
import { copyVault, type VaultCopy } from './vault-copy';

const TODAY = '2026-01-06';

interface Sent {
	readonly columns: readonly string[];
	readonly rows: ReadonlyArray<{ readonly path: string; readonly line: number; readonly cells: ReadonlyArray<{ readonly text: string }> }>;
}

let commandLine: (...args: string[]) => Ran;
let vault: VaultCopy;
let opened: OpenedHost;

beforeAll(async () => {
	commandLine = await buildCommandLine();
});

afterAll(closeBrowser);

const inNode = (query: string, ...args: string[]): Ran => commandLine('query', '--vault', vault.folder, '--today', TODAY, ...args, query);

const inApp = (query: string, format: string): Promise<string> =>
	opened.page.evaluate(params => window.hostDriver.runCli('actor-atlas:query', params), { query, format });

interface DrawnRow {
	readonly index: number;
	readonly path: string;
	readonly line: number;
	readonly cells: readonly string[];
}

/** The rows that the explorer draws of a long answer: those that are in sight. */
async function drawnRows(page: Page): Promise<DrawnRow[]> {
	return rowsOf(page).evaluateAll(rows =>
		rows.map(row => ({
			index: Number(row.getAttribute('data-index')),
			path: row.getAttribute('data-path') ?? '',
			line: Number(row.getAttribute('data-line')),
			cells: [...row.querySelectorAll('.actor-atlas-grid-cell')].map(cell => (cell.querySelector('.actor-atlas-grid-words') ?? cell).textContent ?? ''),
		})),
	);
}

/** Row for row what an answer says; the columns that its view leaves out are not drawn. */
function expectDrawn(drawn: readonly DrawnRow[], { rows }: Sent): void {
	const folded = (words: string) => words.replace(/\s+/g, ' ').trim();
	const said = drawn.map(({ index, cells }) => {
		const row = rows[index];
		return { index, path: row?.path, line: row?.line, cells: row?.cells.slice(0, cells.length).map(({ text }) => folded(text)) };
	});
	expect(drawn.map(row => ({ ...row, cells: row.cells.map(folded) }))).toEqual(said);
}

describe.skipIf(!hasReferenceData)('the eight questions over the real vault, on all surfaces (skipped where the reference data is absent)', () => {
	beforeAll(async () => {
		vault = copyVault(vaultFolder);
		opened = await openWithExplorer({ vault: vault.folder, width: 1500, height: 700 });
		await opened.page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
		// The clock that stands still is the test's, not the plugin's.
		opened.expectFault('global "__pwClock"');
		return async () => {
			await opened.close();
			vault.remove();
		};
	});

	test.each(questions)('$name: the rows that Node gives', async ({ query }) => {
		const { out, code } = inNode(query, '--format', 'json');
		expect(code).toBe(0);
		const sent = JSON.parse(out) as Sent;
		expect(sent.rows.length).toBeGreaterThan(0);
		expect(JSON.parse(await inApp(query, 'json'))).toEqual(sent);

		const { page } = opened;
		await ask(page, query);
		await eventually(async () => Number(await gridOf(page).getAttribute('aria-rowcount')) - 1, sent.rows.length);
		const atTop = await drawnRows(page);
		expect(atTop[0]?.index).toBe(0);
		expectDrawn(atTop, sent);
		await gridOf(page).focus();
		await page.keyboard.press('Control+End');
		await rowsOf(page).and(page.locator(`[data-index="${sent.rows.length - 1}"]`)).waitFor();
		expectDrawn(await drawnRows(page), sent);
	});
});

/** A query, the place that is wrong, and what is said of it. */
const WRONG: ReadonlyArray<readonly [query: string, place: string, sentence: string]> = [
	['investments', 'investments', 'A query begins with TABLE, LIST, TASK, TIMELINE or GRAPH, or is a question such as WHO SUPPLIES [[Acme]].'],
	['TABEL investments', 'TABEL', '"TABEL" is not understood here. Did you mean TABLE?'],
	['TABLE amount FORM investments', 'FORM', '"FORM" is not understood here. Did you mean FROM?'],
	['TABLE amount, FROM investments', ',', 'There is a comma too many.'],
	['TABLE TOTAL(amount) FROM investments', 'TOTAL', 'There is no function TOTAL. Did you mean SUM?'],
	['TABLE investments OF [[Amazon', '[[Amazon', 'This link is not closed: ]] is missing.'],
	['TABLE investments WHERE amount >=', '>=', 'A value is missing behind >=, such as $10B, Q1 2026 or "text".'],
	['TABLE investments WHERE status = "fab LIMIT 5', '"fab LIMIT 5', 'This quote is not closed: " is missing.'],
	['TABLE investments WHERE (amount = $1B LIMIT 5', '(amount = $1B', 'This bracket is not closed: ) is missing.'],
	['TABLE investments SORT amount SORT project', 'SORT project', 'SORT stands here twice: put all columns into one, with commas.'],
	['TABLE investments LIMIT ten', 'ten', 'LIMIT wants a whole number from 1, such as LIMIT 20; ten is none.'],
	['TABLE investments\nORDER BY amount', 'ORDER', '"ORDER" is not understood here. Did you mean SORT?'],
	['TABLE investmets', 'investmets', 'There is no source "investmets". Did you mean investments?'],
	['TABLE amout FROM investments', 'amout', 'There is no column amout in investments. Did you mean amount?'],
	['TABLE investments OF [[Amazn]]', '[[Amazn]]', 'No note is called Amazn. Did you mean Amazon?'],
	['TABLE investments WHERE amount >= 2 GW', '2 GW', 'amount is money; 2 GW is power. Write an amount such as $10B, or ask capacity >= 2 GW.'],
	['TABLE investments\n\tWHERE capacity >= 2', '2', '2 of what? Write 2 GW or 2 MW.'],
	['TABLE investments WHERE timeline BY June', 'June', 'timeline is a date; June is text. Write a date such as Q1 2026, June 2026 or 2026-03-01.'],
	['TABLE subject, SUM(amount) FROM investments', 'SUM(amount)', 'A figure of a group wants groups: say which with GROUP BY, such as GROUP BY subject.'],
	['TABLE investments GROUP BY subject ACROSS status', 'status', 'ACROSS and GROUP BY do not go together: leave one out.'],
];

/** Each is asked on a command line that reads the vault anew, or typed. */
const LONG = 180_000;

/** As a reader is told where it is: "line 2, column 5". */
function told([query, place]: (typeof WRONG)[number]): string {
	const lines = query.slice(0, query.lastIndexOf(place)).split('\n');
	const column = `column ${(lines[lines.length - 1] ?? '').length + 1}`;
	return query.includes('\n') ? `line ${lines.length}, ${column}` : column;
}

async function problemsIn(place: Locator): Promise<Array<readonly [sentence: string | null, where: string | null]>> {
	const problems = await place.locator('.actor-atlas-query-problem').all();
	return Promise.all(problems.map(async one => [await one.locator('.actor-atlas-query-sentence').textContent(), await one.locator('.actor-atlas-query-where').textContent()] as const));
}

describe('twenty queries that are wrong', () => {
	const open = async (notes: Readonly<Record<string, string>> = {}): Promise<Page> => {
		vault = copyVault(sampleVault);
		for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(vault.folder, name), text);
		opened = await openHost({ vault: vault.folder, width: 1200, height: 1000 });
		await opened.page.locator('.actor-atlas-status', { hasText: /actors?$/ }).waitFor({ state: 'attached' });
		return opened.page;
	};

	afterEach(async () => {
		await opened.close();
		vault.remove();
	});

	test('are told of by the command lines of Node and of the app', async () => {
		await open();
		for (const wrong of WRONG) {
			const [query, place, sentence] = wrong;
			const { out, err, code } = inNode(query);
			expect({ out, code }, query).toEqual({ out: '', code: 2 });
			const [line = '', carets = '', ...said] = err.split('\n');
			expect([query.split('\n').includes(line), line.slice(carets.indexOf('^'), carets.length), said[0]]).toEqual([true, place, sentence]);
			expect(await inApp(query, 'json')).toBe(`Error: ${sentence} (${told(wrong)})`);
		}
	}, LONG);

	test('are told of below the query of the explorer', async () => {
		const page = await open();
		await page.evaluate(() => window.hostDriver.command('actor-atlas:open-explorer'));
		for (const wrong of WRONG) {
			await typeQuery(page, wrong[0]);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Enter');
			await eventually(() => problemsIn(explorerOf(page)), [[wrong[2], told(wrong)]]);
		}
	}, LONG);

	test('are told of in a note', async () => {
		const page = await open({ 'Wrong.md': WRONG.map(([query]) => `\`\`\`atlas\n${query}\n\`\`\`\n`).join('\n') });
		await page.evaluate(() => window.hostDriver.openNote('Wrong.md', { mode: 'preview' }));
		const blocks = page.locator('.actor-atlas-block');
		await eventually(() => blocks.count(), WRONG.length);
		for (const [at, wrong] of WRONG.entries()) {
			await eventually(() => problemsIn(blocks.nth(at)), [[wrong[2], told(wrong)]]);
			expect(await blocks.nth(at).locator('.actor-atlas-query-error').allTextContents()).toEqual([wrong[1]]);
		}
	});
});
