import { describe, expect, test } from 'vitest';
import { atlasOf, type Notes } from '../../read-vault';

const vault = {
	'Actors/Mill.md': '#actor',
	'Actors/Port.md': '#actor',
	'Theses/Long paper.md': 'why',
	'Theses/Short ships.md': 'why',
	'Concepts/Freight.md': 'text',
};

/** What a note says of theses: `subject -> thesis: text (polarity by)`, one a line. */
function said(path: string, text: string, more: Notes = {}): string[] {
	const notes = { ...vault, ...more, [path]: text };
	return atlasOf(notes)
		.outgoing(path)
		.impacts.map(({ subject, thesis, text: words, polarity, by, form, word, asOf }) => {
			const tone = polarity === null ? '' : ` (${polarity} by ${by})`;
			return `${form}: ${subject.replace(/^.*\/|\.md$/g, '')} -> ${thesis}: ${words}${tone}${word === null ? '' : ` "${word}"`}${asOf === null ? '' : ` @${asOf}`}`;
		});
}

describe('an actor speaks of theses', () => {
	test('in bullets, lines and groups of a thesis section, linked or not', () => {
		expect(
			said(
				'Actors/Mill.md',
				`#actor
## For theses

- [[Long paper]] — orders validate pricing
- [[Freight]] — context
- Foundry-agnostic: benefits regardless
**[[Short ships]]**: more cargo, bad for the short
**Not a priority**: too small

**[[Long paper]]**:
- capacity is tight
- if prices hold, good; if not, trouble

**Adds risk to:**
- [[Short ships]] — demand
`,
			),
		).toEqual([
			'bullet: Mill -> Long paper: orders validate pricing (positive by words)',
			'bullet: Mill -> Freight: context (neutral by words)',
			'bullet: Mill -> Foundry-agnostic: benefits regardless: Foundry-agnostic: benefits regardless (positive by words)',
			'paragraph: Mill -> Short ships: more cargo, bad for the short',
			'paragraph: Mill -> Not a priority: too small',
			'bullet: Mill -> Long paper: capacity is tight (positive by words)',
			'bullet: Mill -> Long paper: if prices hold, good; if not, trouble (mixed by words)',
			'group: Mill -> Short ships: demand (negative by group)',
		]);
	});

	test('under Related and in running text only where the link leads to a thesis', () => {
		expect(
			said(
				'Actors/Mill.md',
				`#actor

Prices rose. This supports [[Long paper]] again. [[Freight]] is another matter.

## Related

- [[Short ships]] — shipper (-)
- [[Freight]] — context
- [[Port]] — customer`,
			),
		).toEqual(['prose: Mill -> Long paper: This supports Long paper again. (positive by words)', 'related: Mill -> Short ships: shipper (-) (negative by sign)']);
	});
});

describe('others speak of actors and theses', () => {
	test('a daily note: rows with a direction, bullets under the heading of an actor', () => {
		expect(
			said(
				'Daily/2026-01-05.md',
				`## [[Mill]]
- Output up
- Evidence for [[Long paper]]: thesis strongly confirmed

## Thesis implications
| Thesis | New evidence | Direction |
|---|---|---|
| [[Long paper]] | [[Port]] is full | Strengthening |
| [[Short ships]] | rates fell | Weakening |`,
			),
		).toEqual([
			'prose: Mill -> Long paper: Evidence for Long paper: thesis strongly confirmed (positive by words) @2026-01-05',
			'table: Port -> Long paper: Port is full (positive by column) "Strengthening" @2026-01-05',
			'table: 2026-01-05 -> Short ships: rates fell (negative by column) "Weakening" @2026-01-05',
		]);
	});

	test('a thesis: roles under Related, its evidence log, actors in running text; not other theses', () => {
		expect(
			said(
				'Theses/Long paper.md',
				`It leans on [[Mill]]. See [[Freight]].

## Evidence log
| Date | Observation | Implication |
|---|---|---|
| 2026-01-02 | [[Port]] full | demand is strong |
| 2026-01-03 | Prices up | pricing power |

## Related
- [[Mill]] — long (the largest)
- [[Short ships]] — tension`,
			),
		).toEqual([
			'prose: Mill -> Long paper: It leans on Mill.',
			'evidence: Port -> Long paper: Port full — demand is strong (positive by words) @2026-01-02',
			'evidence: Long paper -> Long paper: Prices up — pricing power (positive by words) @2026-01-03',
			'role: Mill -> Long paper: long (the largest) "long"',
		]);
	});

	test('a concept: groups that state a direction', () => {
		expect(said('Concepts/Freight.md', '**Adds risk to:**\n- [[Long paper]] — rates\n- [[Port]] — delays\n\n**Reinforces:**\n- [[Short ships]] — glut')).toEqual([
			'group: Freight -> Long paper: rates (negative by group)',
			'group: Freight -> Short ships: glut (positive by group)',
		]);
	});

	test('a rename changes the answer without a second reading of the note', () => {
		const atlas = atlasOf({ ...vault, 'Actors/Mill.md': '#actor\n## Related\n- [[Freight]] — why' });
		expect(atlas.outgoing('Actors/Mill.md').impacts).toEqual([]);
		const concept = atlas.dossier('Concepts/Freight.md')?.dossier;
		atlas.update(index => concept !== undefined && index.put({ ...concept, role: 'thesis' }));
		expect(atlas.outgoing('Actors/Mill.md').impacts).toHaveLength(1);
	});
});
