import { describe, expect, it } from 'vitest';
import { tableFit } from '../../src/views/table/fit';
import { table } from './dossiers';

const prose = 'A sentence that may well break into lines';
const fit = (header: readonly string[], ...rows: readonly (readonly string[])[]) => tableFit(table('table', [], 0, header, rows));

describe('the width a table needs', () => {
	it.each([
		['two columns always fit', fit(['Metric', 'Value'], [prose, prose]), 0],
		['short figures stand side by side', fit(['', '2025', '2024', 'Change'], ['Sales', '1.6M', '1.8M', '-9%']), 0],
		['three columns of prose', fit(['Rival', 'Threat', 'Notes'], [prose, 'Low', prose]), 340],
		['four columns', fit(['Project', 'Amount', 'Capacity', 'Timeline'], [prose, '$11B', '2.2 GW', prose]), 420],
		['five columns of prose', fit(['A', 'B', 'C', 'D', 'E'], [prose, prose, prose, prose, prose]), 540],
		['more than that', fit(Array<string>(12).fill('A'), Array<string>(12).fill(prose)), 540],
		['a table without rows', fit(['Alpha', 'Beta', 'Gamma']), 0],
	])('%s', (_, found, expected) => {
		expect(found).toBe(expected);
	});

	it('has a rule in the styles for each answer', async () => {
		const { readFile } = await import('node:fs/promises');
		const styles = await readFile(new URL('../../styles.css', import.meta.url), 'utf8');
		for (const width of [260, 340, 420, 540]) {
			expect(styles).toContain(`@container actor-atlas-panel (width < ${width}px)`);
			expect(styles).toContain(`[data-fit="${width}"]`);
		}
	});
});
