import { describe, expect, it } from 'vitest';
import type { SourceInfo } from '../../../src/model/query';
import { followRename, readCompareState } from '../../../src/views/compare/compare-state';
import { compareQuery, figuresQuery, kindOfActorQuery, thesisQuery } from '../../../src/views/compare/queries';
import { figureLines, kindLines } from '../../../src/views/compare/side-by-side';
import { answer, row } from './answers';

const stats = (...rows: Array<[metric: string, value: string, asOf?: string]>) => answer(['metric', 'value'], rows.map(([metric, value, asOf]) => row([metric, value], { asOf: asOf ?? null })));
const source = (id: string, count = 1): SourceInfo => ({ id, title: id, icon: 'table', columns: [], count });

describe('figures side by side', () => {
	it('stand in one line where they are called the same, those that most state first', () => {
		const lines = figureLines([stats(['Founded', '1994'], ['Capex 2025', '$125B']), stats(['capex 2025', '$93B'])]);
		expect(lines.map(({ metric, figures }) => [metric, ...figures.map(figure => figure?.value.text ?? null)])).toEqual([['Capex 2025', '$125B', '$93B'], ['Founded', '1994', null]]);
	});

	it('are the newest where a note states two', () => {
		const [line] = figureLines([stats(['Staff', '10', '2024-01-01'], ['Staff', '12', '2026-01-01'], ['Staff', '11', '2025-01-01'])]);
		expect(line?.figures.map(figure => figure?.value.text)).toEqual(['12']);
	});

	it('are none where nothing is stated', () => {
		expect(figureLines([stats(), answer([], [])])).toEqual([]);
	});
});

describe('kinds side by side', () => {
	const has: Readonly<Record<string, readonly number[]>> = { investments: [0, 1], debt: [0], roadmap: [0, 1, 2], stats: [0, 1] };
	const ask = (id: string, actor: number) => answer(['subject', 'name'], (has[id] ?? []).includes(actor) ? [row(['Amazon', 'x'])] : []);

	it('are those that at least two have, those that all have first, without what stands elsewhere', () => {
		expect(kindLines(['stats', 'investments', 'debt', 'roadmap', 'watch'].map(id => source(id)), 3, ask).map(({ id }) => id)).toEqual(['roadmap', 'investments']);
	});

	it('are not asked for where no note has any', () => {
		expect(kindLines([source('roadmap', 0)], 3, () => { throw new Error('asked'); })).toEqual([]);
	});
});

describe('the questions behind them', () => {
	it('link to the notes', () => {
		expect([compareQuery(['Amazon', 'Actors/Google']), figuresQuery('Amazon'), kindOfActorQuery('debt', 'Amazon'), thesisQuery('hurts', 'Long TSMC')]).toEqual([
			'COMPARE [[Amazon]], [[Actors/Google]]', 'TABLE metric, value FROM stats WHERE subject = [[Amazon]]', 'TABLE debt WHERE subject = [[Amazon]]', 'WHAT HURTS [[Long TSMC]]',
		]);
	});
});

describe('what is kept across a reload', () => {
	it('is what was compared, under the new name of a note', () => {
		const state = readCompareState({ actors: ['a.md', 7, 'b.md'], thesis: 3 });
		expect(state).toEqual({ actors: ['a.md', 'b.md'], thesis: null, charts: true });
		expect(followRename(state, 'b.md', 'c.md').actors).toEqual(['a.md', 'c.md']);
		expect(readCompareState('x')).toEqual({ actors: [], thesis: null, charts: true });
		expect(readCompareState({ charts: false }).charts).toBe(false);
	});
});
