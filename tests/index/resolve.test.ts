import { describe, expect, test } from 'vitest';
import { atlasOf } from '../read-vault';

const partners = (cell: string) => `#actor\n## Partnerships\n| Partner | Relationship |\n|---|---|\n| ${cell} | deal |\n`;
const relation = (notes: Record<string, string>, cell: string) =>
	atlasOf({ 'A.md': partners(cell), ...notes }).outgoing('A.md').relations.map(({ name, path, inferred }) => `${name} -> ${path ?? 'open'}${inferred ? ' (inferred)' : ''}`);

describe('names of other actors', () => {
	const openAi = { 'OpenAI.md': '---\naliases: [ChatGPT maker]\n---\n#actor' };
	test('a link', () => expect(relation(openAi, '[[OpenAI]]')).toEqual(['OpenAI -> OpenAI.md']));
	test('a link with other words', () => expect(relation(openAi, '[[OpenAI\\|the lab]]')).toEqual(['the lab -> OpenAI.md']));
	test('a title without a link', () => expect(relation(openAi, 'OpenAI')).toEqual(['OpenAI -> OpenAI.md (inferred)']));
	test('an alias without a link, in any case', () => expect(relation(openAi, 'chatgpt Maker')).toEqual(['chatgpt Maker -> OpenAI.md (inferred)']));
	test('never by prefix', () => expect(relation({ 'China.md': '#actor' }, 'China Mobile')).toEqual(['China Mobile -> open']));
	test('an alias of two notes stays open', () => {
		const two = { 'OpenAI.md': '---\naliases: [Stargate]\n---\n#actor', 'Oracle.md': '---\naliases: [Stargate]\n---\n#actor' };
		expect(relation(two, 'Stargate')).toEqual(['Stargate -> open']);
	});
	test('a title goes before the alias of another note', () => {
		const both = { 'Ascend.md': '#actor', 'Huawei.md': '---\naliases: [Ascend]\n---\n#actor' };
		expect(relation(both, 'Ascend')).toEqual(['Ascend -> Ascend.md (inferred)']);
	});
	test('the note itself is no partner of its own', () => expect(relation({}, '[[A]]')).toEqual([]));
});

describe('theses', () => {
	const notes = {
		'Actors/A.md': '#actor\n## Thesis implications\n| Thesis | Impact |\n|---|---|\n| [[Long T]] | more demand (+) |\n| [[Power]] | load |\n## Related\n- [[Short S]] — loses share (-)\n- [[Power]] — context\n- [[B]] — rival',
		'Actors/B.md': '#actor',
		'Theses/Long T.md': 'why',
		'Theses/Short S.md': '#thesis',
		'Concepts/Power.md': 'scarce',
	};
	const atlas = atlasOf(notes);

	test('every row of a thesis table is an impact, a bullet under Related only when it links to a thesis', () => {
		expect(atlas.outgoing('Actors/A.md').impacts.map(({ thesis, path, text, polarity, by, form, source }) => ({ thesis, path, text, polarity, by, form, line: source.line }))).toEqual([
			{ thesis: 'Long T', path: 'Theses/Long T.md', text: 'more demand (+)', polarity: 'positive', by: 'sign', form: 'table', line: 4 },
			{ thesis: 'Power', path: 'Concepts/Power.md', text: 'load', polarity: null, by: null, form: 'table', line: 5 },
			{ thesis: 'Short S', path: 'Theses/Short S.md', text: 'loses share (-)', polarity: 'negative', by: 'sign', form: 'related', line: 7 },
		]);
	});

	test('a thesis shows who bears on it', () => {
		expect(atlas.dossier('Theses/Short S.md')?.impacts.map(({ subject }) => subject)).toEqual(['Actors/A.md']);
	});

	test('an actor shows relations from both sides', () => {
		expect(atlas.dossier('Actors/B.md')?.relations.map(({ subject, path, kind }) => [subject, path, kind])).toEqual([['Actors/A.md', 'Actors/B.md', 'competitor']]);
	});
});
