import { describe, expect, it } from 'vitest';
import type { SourceInfo } from '../../../src/model/query';
import { kindCommands, savedCommands } from '../../../src/views/palette/kind-commands';
import { offers } from '../../../src/views/palette/offers';

const source = (id: string, title: string, count = 0): SourceInfo => ({ id, title, icon: 'table', columns: [], count });
const big = { id: 'big-deals', name: 'Big deals', text: 'TABLE investments WHERE amount >= $10B' };

describe('commands of kinds and saved queries', () => {
	it('are called in sentence case, and keep the capitals of a short form', () => {
		const names = kindCommands([source('captable', 'Cap table'), source('deals', 'AI deals'), source('watch', 'Watch items'), source('table', 'Tables')], () => undefined).map(({ id, name }) => `${id}: ${name}`);
		expect(names).toEqual(['show-kind-captable: Show cap table', 'show-kind-deals: Show AI deals', 'show-kind-watch: Show watch items']);
	});

	it('ask for all of the kind, and for the query as it was saved', () => {
		const asked: string[] = [];
		for (const { run } of [...kindCommands([source('stats', 'Stats'), source('watch', 'Watch')], text => asked.push(text)), ...savedCommands([big], text => asked.push(text))]) run();
		expect(asked).toEqual(['TABLE stats', 'TASK watch', big.text]);
	});

	it('are called as the user called them', () => {
		expect(savedCommands([{ ...big, name: 'iPhone deals' }], () => undefined)[0]).toMatchObject({ id: 'query-big-deals', name: 'iPhone deals' });
	});
});

describe('what is offered before anything is typed', () => {
	const sources = [source('stats', 'Stats', 3), source('table', 'Tables', 900), source('roadmap', 'Roadmap', 40)];

	it('is what was asked last and what was saved, each once', () => {
		const found = offers([big], ['TABLE stats', big.text], sources);
		expect(found.map(({ group, name, text }) => [group, name, text])).toEqual([['Recent', null, 'TABLE stats'], ['Saved', 'Big deals', big.text]]);
	});

	it('is what there is most of for those who have asked nothing', () => {
		expect(offers([], [], sources).map(({ group, text }) => [group, text])).toEqual([['Try', 'TABLE roadmap'], ['Try', 'TABLE stats']]);
	});
});
