import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas';
import { findLog } from '../../../src/extract/thesis/log-place';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';
import { atlasOf } from '../../read-vault';

const TODAY = '2026-01-06';
const DAILY = '# 2026-01-07\n\n## [[TSMC]]\n\n- Raised its outlook\n\n## Elsewhere\n\n- Prices at [[TSMC]] rise, good for [[Long TSMC]]\n- Rain\n';

const logKind = (log: ReturnType<typeof findLog>): string => (log === null ? 'none' : log === 'several' ? log : log.columns === null ? 'list' : 'table');

/** Read by hand in the notes themselves. */
describe.skipIf(!hasReferenceData)('what is known of actors and theses in the real vault (skipped where the reference data is absent)', () => {
	const notes = hasReferenceData ? Object.fromEntries(markdownFiles(vaultFolder)) : {};
	let made: Atlas | null = null;
	const atlas = (): Atlas => (made ??= atlasOf(notes));
	const thesis = (title: string) => atlas().knowledge.theses.view(`Theses/${title}.md`, TODAY);
	const actors = (title: string) => thesis(title)?.actors.map(actor => actor.title).sort();

	test('theses and actors pair up 307 times, seen from both sides', () => {
		expect(atlas().knowledge.theses.board(TODAY).reduce((pairs, row) => pairs + row.actors.length, 0)).toBe(307);
	});

	test('two theses that only their own notes and tables fill have their actors', () => {
		expect(actors('Short standalone ASICs')).toEqual(['Amazon', 'Broadcom', 'Cerebras', 'Google', 'NVIDIA', 'SambaNova']);
		expect(actors('Long inference stack')).toEqual(['Arista Networks', 'Broadcom', 'Cerebras', 'Groq', 'Micron', 'Modine Manufacturing', 'NVIDIA', 'SK Hynix', 'Samsung', 'Vertiv']);
	});

	test('the share of TSMC stands with its dates and places, and where two disagree', () => {
		const share = atlas().knowledge.history.historiesOf('Actors/TSMC.md').find(({ metric }) => metric === 'market-share');
		const points = share?.points.map(({ asOf, value, path, line }) => [asOf, value.value, path, line + 1]);
		expect(points).toEqual([
			['2026-01-04', 60, 'Concepts/Why Samsung\'s aggression may be rational.md', 13],
			['2025-12-30', 60, 'Concepts/Foundry Wars.md', 23],
			['2025-12-29', 71, 'Daily/2025-12-29.md', 51],
			['2025-09-30', 71, 'Actors/TSMC.md', 40],
			['2025-09-30', 72, 'Daily/2025-12-30.md', 8],
			[null, 60, 'Questions/Can Samsung ever catch TSMC.md', 37],
		]);
		expect(share?.conflicts.map(({ asOf, points: odd }) => [asOf, odd.map(({ value }) => value.value)])).toEqual([['2025-09-30', [71, 72]]]);
	});

	test('three figures are told in two ways for one day', () => {
		const found = atlas().knowledge.history.conflicts().map(({ subject, metric, conflicts }) => [subject, metric, ...conflicts.flatMap(({ points }) => points.map(({ path, line }) => `${path}:${line + 1}`))]);
		expect(found.sort()).toEqual([
			['Actors/Snowflake.md', 'market-cap', 'Actors/Snowflake.md:17', 'Actors/Snowflake.md:132'],
			['Actors/TSMC.md', 'market-share', 'Actors/TSMC.md:40', 'Daily/2025-12-30.md:8'],
			['Actors/Vertiv.md', 'market-cap', 'Actors/Schneider Electric.md:42', 'Actors/Vertiv.md:114'],
		]);
	});

	test('a partnership and a cap table that disagree are marked', () => {
		const deals = atlas().knowledge.history.dealConflicts();
		expect(deals.map(({ investor, between }) => [investor, between])).toEqual([['Actors/Amazon.md', ['Actors/Amazon.md', 'Actors/Anthropic.md']]]);
		expect(deals[0]?.points.map(({ path, line, value }) => [path, line + 1, value.value])).toEqual([
			['Actors/Anthropic.md', 26, 4e9], ['Actors/Anthropic.md', 136, 8e9],
			['Actors/Amazon.md', 15, 8e9], ['Actors/Amazon.md', 53, 8e9], ['Actors/Amazon.md', 86, 8e9], ['Actors/Amazon.md', 129, 8e9],
		]);
	});

	test('a daily note that is newer than a note of an actor is new about it', () => {
		const news = atlasOf({ ...notes, 'Daily/2026-01-07.md': DAILY }).knowledge.news.newsAbout('Actors/TSMC.md', '2026-01-10');
		expect(news.filter(({ dayBy }) => dayBy === 'daily').map(({ sentence, line, theses, polarity }) => [sentence, line + 1, theses, polarity])).toEqual([
			['Raised its outlook', 5, [], null],
			['Prices at TSMC rise, good for Long TSMC', 9, ['Theses/Long TSMC.md'], 'positive'],
		]);
		expect(news.every(({ day }) => day > '2026-01-04')).toBe(true);
	});

	test('statuses that cannot both hold', () => {
		const found = atlas().knowledge.theses.board(TODAY).filter(({ disagreeing }) => disagreeing.length > 0);
		expect(found.map(({ title, disagreeing }) => [title, disagreeing.map(({ by, path, line }) => `${by} ${path}:${line + 1}`)]).sort()).toEqual([
			['Long Apple', ['line Theses/Long Apple.md:5', 'tag Theses/Long Apple.md:1', 'table Concepts/Foundry Wars.md:149']],
			['Long OSAT and test equipment', ['line Theses/Long OSAT and test equipment.md:5', 'tag Theses/Long OSAT and test equipment.md:1', 'table Concepts/Foundry Wars.md:152']],
			['Long TSMC', ['line Theses/Long TSMC.md:5', 'tag Theses/Long TSMC.md:1']],
			['Long WFE', ['line Theses/Long WFE.md:5', 'tag Theses/Long WFE.md:1']],
		]);
	});

	test('of the logs of theses twelve are tables and one is a list, and no thesis has several', () => {
		const count = (wanted: string): number => kinds.filter(kind => kind === wanted).length;
		const kinds = atlas().dossiers().filter(({ role }) => role === 'thesis').map(dossier => logKind(findLog(dossier)));
		expect([count('table'), count('list'), count('several'), count('none')]).toEqual([12, 1, 0, 15]);
	});

	test.each([
		['Long Anthropic', '2025-12-30', '2026-01-30', '5/8 0/7'],
		['Long TSMC', '2025-12-29', '2026-01-29', '0/5 0/5'],
		['Long memory', '2026-01-02', '2026-02-02', '6/6 0/5'],
		['Long NVIDIA', '2026-01-02', '2026-04-02', '3/6 0/5'],
		['Long Cerebras', '2026-01-02', undefined, '0/5 0/5'],
		['Short TSMC long Korea', '2025-12-30', '2026-01-30', '4/9 0/6'],
	])('%s was reviewed %s, is due %s, and has %s of its conditions', (title, reviewed, due, conditions) => {
		const view = thesis(title);
		expect([view?.reviewed, view?.review?.day, `${view?.validates.met}/${view?.validates.total} ${view?.invalidates.met}/${view?.invalidates.total}`]).toEqual([reviewed, due, conditions]);
	});
});
