import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../read-vault';

/** How far the outcome of a ticked item falls short of its condition, in the note's words. */
function short(line: string): string | null {
	const shortfall = dossierOf('a.md', `- ${line}`).watch[0]?.shortfall ?? null;
	return shortfall === null ? null : `${shortfall.asked} / ${shortfall.got}`;
}

describe('what came of an item is less than what was watched for', () => {
	test.each([
		['[x] ~~60%+ yields~~ **55-60% achieved**', '60%+ / 55-60%'],
		['[x] Capex above $600B — $540B', 'above $600B / $540B'],
		['[x] Yields reach 70% — 62% reached (Dec 2025)', '70% / 62%'],
		['[x] At least 5 customers — 3 customers signed', 'At least 5 customers / 3 customers'],
		['[x] Capacity of 2 GW+ — 1.4 GW online', '2 GW+ / 1.4 GW'],
		['[x] Churn stays below 5% — 7%', 'below 5% / 7%'],
		['[x] Price falls to $2 — $2.50', '$2 / $2.50'],
		['[x] Speed exceeds 2x — 1.5x', '2x / 1.5x'],
		['[x] Backlog >$3B — $2,900M', '>$3B / $2,900M'],
		['[x] At least 3 of 5 — 2 of 5', 'At least 3 of 5 / 2 of 5'],
		['[x] At least 3 of 5 sites approved — 2 of 5 approved', 'At least 3 of 5 / 2 of 5'],
		['[x] No more than 3 recalls — 4', 'No more than 3 recalls / 4'],
		['[x] No fewer than 3 sites — 2 sites', 'No fewer than 3 sites / 2 sites'],
		['[x] Wins at least 2 customers — one customer', 'at least 2 customers / one customer'],
		['[x] Wins at least two customers — one customer', 'at least two customers / one customer'],
		['[x] 10 GW+ by 2027 — 6 GW in 2027', '10 GW+ / 6 GW'],
	])('by a figure: %s', (line, told) => {
		expect(short(line)).toBe(told);
	});

	test.each([
		['[x] Opens by Q2 2026 — slipped to Q3 2026', 'by Q2 2026 / slipped to Q3 2026'],
		['[x] Deal closes (Jan 2026) — closed Mar 2026', 'Jan 2026 / closed Mar 2026'],
		['[x] Ruling in 2026 — now 2027, after an appeal', 'in 2026 / now 2027'],
		['[x] Launch by June 2026 — July 2026', 'by June 2026 / July 2026'],
	])('by its day: %s', (line, told) => {
		expect(short(line)).toBe(told);
	});

	test.each([
		['[x] First wafers out of Arizona — missed', 'First wafers out of Arizona / missed'],
		['[x] All three sites approved — partially: the third waits', 'All three sites approved / partially: the third waits'],
		['[x] Guidance raised — margins held, not met for revenue', 'Guidance raised / not met for revenue'],
		['[x] All sites approved — only 3 of 5', 'All sites approved / only 3 of 5'],
		['[x] Launch of the new line — delayed', 'Launch of the new line / delayed'],
	])('by its own words: %s', (line, told) => {
		expect(short(line)).toBe(told);
	});

	test('a bullet under a watch heading with its condition struck out', () => {
		const [item] = dossierOf('a.md', '## What to watch\n- ~~Yields above 60%~~ 52%').watch;
		expect(item?.shortfall).toEqual({ asked: 'above 60%', got: '52%' });
	});
});

describe('no shortfall', () => {
	test.each([
		['met', '[x] Yields reach 60%+ — 62%'],
		['just met', '[x] Yields reach 60% — 60%'],
		['part of a range is beyond', '[x] Yields reach 60%+ — 55-65%'],
		['a figure of something else', '[x] Yields reach 60%+ — gross margin 45%'],
		['of another unit', '[x] Capacity reaches 2 GW — $1.4B spent'],
		['of another currency', '[x] Sales above $5B — €4B'],
		['counts of other things', '[x] At least 5 customers — 3 sites'],
		['by another measure of time', '[x] Sales above $5B — $1.2B per quarter'],
		['a growth beside a level', '[x] Yields reach 60%+ — +5%'],
		['a figure of another year', '[x] >$600B 2026 capex — $540B 2025 capex'],
		['a figure of a later year', '[x] >$600B 2026 capex — $540B 2027 capex'],
		['a figure of an earlier date', '[x] 10 GW+ by 2027 — 6 GW by 2026, on track'],
		['a figure of an earlier date in brackets', '[x] 10 GW+ by 2027 — 6 GW (Dec 2025)'],
		['a share that is enough', '[x] At least 3 of 5 — 3 of 5'],
		['a share of others', '[x] At least 3 of 5 — 2 of 4'],
		['a share of something else', '[x] At least 3 of 5 sites approved — 2 of 5 rejected'],
		['no more than asked', '[x] No more than 3 recalls — 2'],
		['as many customers', '[x] Wins at least one customer — two customers'],
		['two figures of that scale', '[x] Yields reach 60%+ — 55%, then 64%'],
		['a bare amount asks for nothing', '[x] Guidance of $600B — $540B'],
		['a limit that need not be reached', '[x] Up to 5 GW — 3 GW'],
		['met before the day', '[x] Opens by Q2 2026 — opened Mar 2026'],
		['within the span', '[x] Opens in 2026 — opened Mar 2026'],
		['a date in brackets says when it was written', '[x] Opens by Q2 2026 — done (Dec 2026)'],
		['a date of something else', '[x] Opens by Q2 2026 — next phase in 2028'],
		['what has to last', '[x] Shortage lasts through 2026 — eased 2027'],
		['a delay that was watched for', '[x] Arizona delays — delayed to 2027'],
		['a failure that was watched for', '[x] Rivals fail to ship — not met by any'],
		['a negation', '[x] No new capacity — only 2 GW in 2027'],
		['what others missed', '[x] Beats its peers — Acme missed'],
		['an open item', '[ ] Yields reach 60%+ — 55% so far'],
		['met where the words speak of another bound', '[x] Yields reach 60%+ — 62%, missed the stretch goal'],
	])('%s', (_, line) => {
		expect(short(line)).toBeNull();
	});
});
