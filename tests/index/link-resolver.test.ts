import { describe, expect, test } from 'vitest';
import { folderLinks } from '../../src/index/resolve/link-resolver';

const resolve = folderLinks(['Actors/TSMC.md', 'Archive/2024/TSMC.md', 'Daily/TSMC.md', 'Theses/Long TSMC.md', 'Actors/Character.AI.md', 'deck.pdf']);

describe('links lead where the app leads them', () => {
	const cases: Array<[title: string, link: string, from: string, to: string | null]> = [
		['the shortest path first', 'TSMC', 'Theses/Long TSMC.md', 'Daily/TSMC.md'],
		['a note in the own folder before that', 'TSMC', 'Actors/AMD.md', 'Actors/TSMC.md'],
		['the exact path before all', 'Actors/TSMC', 'Daily/x.md', 'Actors/TSMC.md'],
		['the end of a path', '2024/TSMC', 'Daily/x.md', 'Archive/2024/TSMC.md'],
		['without regard to case', 'long tsmc', 'Daily/x.md', 'Theses/Long TSMC.md'],
		['with its extension', 'Long TSMC.md', 'Daily/x.md', 'Theses/Long TSMC.md'],
		['a dot in the name is no extension', 'Character.AI', 'Daily/x.md', 'Actors/Character.AI.md'],
		['relative to the folder', '../Theses/Long TSMC', 'Actors/AMD.md', 'Theses/Long TSMC.md'],
		['an attachment', 'deck.pdf', 'Daily/x.md', 'deck.pdf'],
		['nothing: the note itself', '', 'Daily/x.md', 'Daily/x.md'],
		['never by prefix', 'Long', 'Daily/x.md', null],
		['no such note', 'Nobody', 'Daily/x.md', null],
	];
	for (const [title, link, from, to] of cases) test(title, () => expect(resolve(link, from)).toBe(to));
});
