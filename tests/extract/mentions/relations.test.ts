import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../read-vault';

function relations(text: string): string[] {
	const notes = { 'Actors/A.md': text, 'Actors/B.md': '---\naliases: [Bee]\n---\n#actor', 'Actors/C.md': '#actor', 'Concepts/D.md': '' };
	return atlasOf(notes)
		.outgoing('Actors/A.md')
		.relations.map(({ name, path, kind, former, inferred, text: words }) => `${kind}${former ? ' (former)' : ''} ${name} ${path ?? 'open'}${inferred ? ' inferred' : ''}: ${words}`);
}

describe('relations', () => {
	test('what lapsed, expired or was wound down is over; what a partner discontinued is another matter', () => {
		const rows = ['Lapsed', 'supply | Expired June 2024', 'Wound down in 2023', 'chips (discontinued)', 'makes the discontinued line', 'lapsed patents'];
		const former = rows.map(row => relations(`#actor\n## Partnerships\n| Partner | Status | Note |\n|---|---|---|\n| [[B]] | ${row} |\n`)[0]?.startsWith('partner (former)'));
		expect(former).toEqual([true, true, true, true, false, false]);
	});
	test('rows of partners and customers, several names in a cell, former ones', () => {
		expect(
			relations(`#actor
## Partnerships
| Partner | Relationship |
|---|---|
| [[B]] | design |
| Bee / C | joint venture, ended 2024 |
| Nobody & Sons | rumour |
| [[C]] | supply until 2030, ended exclusivity with others |`),
		).toEqual([
			'partner B Actors/B.md: design',
			'partner (former) Bee Actors/B.md inferred: joint venture, ended 2024',
			'partner (former) C Actors/C.md inferred: joint venture, ended 2024',
			'partner Nobody & Sons open: rumour',
			'partner C Actors/C.md: supply until 2030, ended exclusivity with others',
		]);
	});

	test('a comma before the form of a company divides no name', () => {
		expect(relations('#actor\n## Partnerships\n| Partner | Relationship |\n|---|---|\n| Heron, Inc., Crane Ltd, Finch | design |')).toEqual([
			'partner Heron, Inc. open: design',
			'partner Crane Ltd open: design',
			'partner Finch open: design',
		]);
	});

	test('in a chain of steps what comes after the actor itself is no supplier of it', () => {
		expect(relations('#actor\n## Supply chain\n| Step | Player |\n|---|---|\n| Resin | [[B]] |\n| Film | **A** (monopoly) |\n| Chips | [[C]] |')).toEqual(['supplier B Actors/B.md: Resin']);
	});

	test('bullets under Related, by their words, and only actors', () => {
		expect(relations('#actor\n## Related\n- [[B]] — chip supplier and rival\n- [[C]] — peer\n- [[D]] — context\n- C — not linked')).toEqual([
			'supplier B Actors/B.md: chip supplier and rival',
			'competitor C Actors/C.md: peer',
		]);
	});
});
