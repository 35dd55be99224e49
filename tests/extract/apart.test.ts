import { describe, expect, test } from 'vitest';
import { tableOf } from './kinds/read-tables';

function reasons(heading: string, header: string, rows: readonly string[]): Array<string | null> {
	const columns = header.split('|').length;
	const text = `## ${heading}\n\n| ${header} |\n|${'---|'.repeat(columns)}\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
	return tableOf(text).rows.map(({ apart }) => apart?.reason ?? null);
}

describe('rows apart', () => {
	test.each([
		['Total', 'total'], ['**Total (2025)**', 'total'], ['Grand total', 'total'], ['Sub-total', 'total'], ['Texas total', 'total'], ['Gesamt', 'total'], ['Sous-total', 'total'], ['合計', 'total'], ['Total capex', 'total'], ['Total committed to date', 'total'], ['TOTAL: all sites', 'total'], ['Grand total 2025', 'total'],
		['Total US investment', 'total'], ['Total announced American capacity', 'total'], ['Total 2025', 'total'], ['Σ', 'total'], ['∑ all plants', 'total'], ['Σ projects', 'total'], ['Subtotal Ohio', 'total'], ['Ohio subtotal', 'total'], ['Cumulative since 2019', 'total'], ['Running total', 'total'], ['Combined commitments', 'total'], ['Investissement total', 'total'], ['Total des engagements', 'total'],
		['(of which land)', 'subset'], ['– of which Ohio', 'subset'], ['(thereof debt)', 'subset'], ['Thereof: grid', 'subset'], ['incl. land', 'subset'], ['incl. Ohio campus', 'subset'], ['(davon Netz)', 'subset'], ['(dont études)', 'subset'], ['o/w land', 'subset'], ['Ohio (included in Fjord campus)', 'subset'], ['Remaining', 'subset'], ['Remaining commitment', 'subset'], ['Remainder', 'subset'],
		['Ohio (incl. land)', null], ['Remaining sites', null], ['Total Wine cellar', null], ['Total Gas and Power', null], ['Total Capital International', null], ['Total Return Fund', null], ['Combined Cycle North', null],
		['AWS backlog', 'backlog'], ['Auftragsbestand', 'backlog'], ['of which land', 'subset'], ['Of the above, Ohio', 'subset'], ['davon Netz', 'subset'], ['dont études', 'subset'],
		['Market share', 'share'], ['Implied valuation', 'valuation'],
		['TotalEnergies', null], ['Total Play', null], ['Share Street', null], ['State Street', null], ['Summit campus', null], ['[[Total]]', null],
	])('%s', (label, reason) => {
		expect(reasons('Capital projects', 'Project | Amount | Capacity', ['Fjord campus | $2B | 300 MW', `${label} | $3B | 400 MW`])).toEqual([null, reason]);
	});

	test('a bold last row with figures is a total, where rows are of one sort', () => {
		expect(reasons('Capital projects', 'Project | Amount | Status', ['Fjord | $2B | Open', 'Delta | $1B | Open', '**All of it** | **$3B** | —'])).toEqual([null, null, 'total']);
		expect(reasons('Capital projects', 'Project | Amount | Status', ['Fjord | $2B | Open', '**Delta** | **$1B** | Open', '**Reef** | **$3B** | —'])).toEqual([null, null, null]);
		expect(reasons('Products', 'Model | Price | Status', ['Finch | $2 | Open', 'Heron | $1 | Open', '**Crane** | **$3** | —'])).toEqual([null, null, null]);
	});

	test('a label beside a number of the row, or an empty cell', () => {
		expect(reasons('Capital projects', '# | Project | Amount', ['1 | Fjord | $2B', '2 | Delta | $1B', ' | Total | $3B', '— | of which land | $1B'])).toEqual([null, null, 'total', 'subset']);
	});

	test('the subject beside its competitors is itself', () => {
		expect(reasons('Peers', 'Company | Market cap', ['**Acme** (ACM) | $4B', 'Acme Labs | $2B'])).toEqual(['self', null]);
	});

	test('a label and its value are no sum', () => {
		expect(reasons('Quick stats', 'Metric | Value', ['Total power | 900 MW', 'Market cap | $3B'])).toEqual([null, null]);
	});
});
