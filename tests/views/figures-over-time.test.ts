import { describe, expect, it } from 'vitest';
import { HistoryIndex } from '../../src/atlas/history/history-index';
import { knownSections } from '../../src/views/panel/known-sections';
import { TestVault } from '../atlas/vault-index';

const path = 'Actors/Norled.md';

function shown(table: string): string[] {
	const vault = new TestVault({ [path]: `#actor\n\n## Financials\n\n${table}\n\n*Updated 2026-01-04*\n` });
	const histories = new HistoryIndex(vault.index, () => []);
	vault.tell(change => histories.changed(change));
	const about = { path, history: histories.historiesOf(path), deals: [], incoming: [], outgoing: [], relations: [], behind: { count: 0, newest: null, since: null } };
	return knownSections({ about, thesis: null, news: [], actors: [], theses: [] }, []).figures.flatMap(section => (section.type === 'figures' ? section.histories.map(({ title }) => title) : []));
}

describe('figures over time', () => {
	it('have an estimate behind what was reported of it, however few lines tell either', () => {
		expect(shown('| Metric | FY24 | FY25 | FY26E |\n|---|---|---|---|\n| Revenue | $1B | $2B | $3B |\n| Net income | $1M | $2M | $3M |')).toEqual(['Revenue (year)', 'Revenue (year, estimate)', 'Net income (year)', 'Net income (year, estimate)']);
		expect(shown('| Metric | 2024 | 2025E |\n|---|---|---|\n| Revenue | $1B | $2B |')).toEqual(['Revenue (year)', 'Revenue (year, estimate)']);
	});

	it('are none of a single line', () => {
		expect(shown('| Metric | 2024 |\n|---|---|\n| Revenue | $1B |')).toEqual([]);
		expect(shown('| Metric | 2026E |\n|---|---|\n| Revenue | $1B |')).toEqual([]);
	});
});
