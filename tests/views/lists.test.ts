import { describe, expect, it } from 'vitest';
import { isListKey, readList, showList } from '../../src/views/settings/lists';

describe('lists in the settings', () => {
	it('reads tags with commas, blanks or lines between them', () => {
		expect(readList('actorTags', '#actor, company\n  person/ actor')).toEqual(['actor', 'company', 'person']);
	});

	it('reads one folder on each line: names may hold commas', () => {
		expect(readList('actorFolders', '/Actors/\n People, places \n\n')).toEqual(['Actors', 'People, places']);
	});

	it('shows what it reads', () => {
		expect(readList('excluded', showList(['Templates', 'Meta/Old notes']))).toEqual(['Templates', 'Meta/Old notes']);
	});

	it('knows its keys', () => {
		expect(['excluded', 'version', 'constructor', '__proto__'].map(isListKey)).toEqual([true, false, false, false]);
	});
});
