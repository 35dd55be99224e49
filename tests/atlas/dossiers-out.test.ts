import { describe, expect, test } from 'vitest';
import { dossierAsMarkdown } from '../../src/atlas/dossier-text';
import { exportWithIncoming } from '../../src/atlas/export-note';
import { lookUp } from '../../src/atlas/look-up';
import { atlasOf } from '../read-vault';

const atlas = atlasOf({
	'Actors/Amazon.md': '---\naliases: [AWS, Amazon Web Services]\n---\n#actor\n\n# Amazon\n\nA shop.\n\n**Seat**: Seattle\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Ticker | AMZN |\n| Capex | [[Guide\\|$125B]] |\n\n## Partners\n\n| Partner | Role |\n|---|---|\n| [[Arm]] | cores |\n\n## Thesis implications\n\n| Thesis | Impact |\n|---|---|\n| [[Long power]] | (+) buys sites |\n\n## What to watch\n\n- [ ] Second tenant by June 2026\n- [x] ~~First tenant~~ **signed**\n\n*Updated 2026-01-05*\n\n## Related\n\n- [[Other]] — rival\n',
	'Actors/Arm.md': '#actor\n\n## Customers\n\n| Customer | What |\n|---|---|\n| [[Amazon]] | Graviton |\n',
	'Actors/Other.md': '---\naliases: [Twin]\n---\n#actor\n',
	'More/Another.md': '---\naliases: [Twin]\n---\n#actor\n',
	'Theses/Long power.md': '#thesis\n\n## Related\n\n- [[Amazon]] — long\n',
});
const note = (name: string) => {
	const found = lookUp(atlas, name);
	if ('message' in found) throw new Error(found.message);
	return found.dossier;
};
const sent = (name: string): unknown => JSON.parse(JSON.stringify(exportWithIncoming(atlas, note(name))));

describe('a note is looked up', () => {
	test.each(['Actors/Amazon.md', 'Actors/Amazon', 'Amazon', 'amazon', 'AWS', '[[Amazon]]', '[[Amazon#Partners|them]]', ' amzn '])('as %s', name => {
		expect(note(name).path).toBe('Actors/Amazon.md');
	});

	test('and not by a part of its name: what was meant is asked', () => {
		expect(lookUp(atlas, 'Amaz')).toEqual({ message: 'No note is called "Amaz". Did you mean Amazon?' });
		expect(lookUp(atlas, 'Qualcomm')).toEqual({ message: 'No note is called "Qualcomm".' });
		expect(lookUp(atlas, ' ')).toEqual({ message: 'A name is wanted: the title, path, alias or ticker of a note.' });
	});

	test('a name that two notes have stays open', () => {
		expect(lookUp(atlas, 'Twin')).toEqual({ message: '"Twin" is the name of 2 notes: Actors/Other.md, More/Another.md. Give the path of one.' });
	});
});

describe('a dossier as JSON', () => {
	test('is what the note states, and beside it what others say of it', () => {
		expect(sent('Amazon')).toMatchObject({
			path: 'Actors/Amazon.md',
			impacts: [{ thesis: 'Long power', polarity: 'positive' }],
			relations: [{ path: 'Actors/Arm.md', kind: 'partner' }, { path: 'Actors/Other.md', kind: 'competitor' }],
			incoming: {
				impacts: [{ subject: 'Actors/Amazon.md', path: 'Theses/Long power.md', note: 'Theses/Long power.md', line: 4 }],
				relations: [{ from: 'Actors/Arm.md', kind: 'customer', note: 'Actors/Arm.md', line: 6 }],
			},
		});
	});

	test('of a thesis has the impacts that its actors state', () => {
		expect(sent('Long power')).toMatchObject({ incoming: { impacts: [{ subject: 'Actors/Amazon.md', text: '(+) buys sites', note: 'Actors/Amazon.md' }] } });
	});

	test('holds nothing that JSON cannot', () => {
		expect(sent('Amazon')).toEqual(exportWithIncoming(atlas, note('Amazon')));
	});
});

describe('a dossier as Markdown', () => {
	const text = dossierAsMarkdown(atlas, note('Amazon'), id => (id === 'stats' ? 'Quick stats' : id));

	test('begins with who it is', () => {
		expect(text.split('\n').slice(0, 3)).toEqual(['# Amazon', '', 'Actor, Actors/Amazon.md. Also AWS, Amazon Web Services, AMZN. Updated 2026-01-05.']);
	});

	test('has tables by kind with their links alive', () => {
		expect(text).toContain('## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Ticker | AMZN |\n| Capex | [[Guide\\|$125B]] |');
		expect(text).toContain('## Facts\n\n- **Seat**: Seattle');
	});

	test('says how each thesis is touched, and by whom that is said', () => {
		expect(text).toContain('## Theses\n\n- Long power, positive: (+) buys sites');
		expect(text).toContain('- Long power: long (Theses/Long power.md, line 5)');
	});

	test('lists relations from both sides, those of its tables only there', () => {
		expect(text).toContain('## Relations\n\n- competitor Other: rival\n- customer of Arm: Graviton (Actors/Arm.md, line 7)');
	});

	test('lists what is watched, with its outcome', () => {
		expect(text).toContain('## What to watch\n\n- [ ] Second tenant by June 2026\n- [x] First tenant: signed');
	});
});
