import { describe, expect, test } from 'vitest';
import { sameEvents } from '../../../src/atlas/watch/same-events';
import { mayBeSamePairs, pairsOf, samePairs } from '../../expected/same-events';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';
import { atlasOf, type Notes } from '../../read-vault';

/** The events that more than one note tells of, as `note: words` joined. */
function merged(notes: Notes): string[][] {
	return sameEvents(atlasOf(notes).watchItems())
		.filter(told => told.length > 1)
		.map(told => told.map(({ title, item }) => `${title}: ${item.condition}`));
}

const ACTORS: Notes = {
	'Alpha.md': '---\naliases: [Alpha Corp, ALF]\n---\n#actor',
	'Beta.md': '#actor',
	'Delta.md': '#actor',
};

/** Whether two notes that tell of these are taken for notes of one event. */
function areOne(one: string, two: string): boolean {
	return merged({ ...ACTORS, 'One.md': `- [ ] ${one}`, 'Two.md': `- [ ] ${two}` }).length > 0;
}

describe('notes tell of the same event', () => {
	test('in the same words, with an actor among them by name, alias or link', () => {
		expect(
			merged({
				...ACTORS,
				'One.md': '- [ ] Alpha listing price',
				'Two.md': '- [ ] Price of the ALF listing',
				'Three.md': '- [ ] [[Alpha|The firm]] listing price',
			}),
		).toEqual([['One: Alpha listing price', 'Three: The firm listing price', 'Two: Price of the ALF listing']]);
	});

	test('where one is the note of the actor, which need not name it', () => {
		expect(merged({ 'Alpha.md': '#actor\n- [ ] Listing price', 'One.md': '- [ ] Alpha listing price' })).toHaveLength(1);
	});

	test('where the note of the actor and another link to each other', () => {
		const alpha = '#actor\n- [ ] Second site opens\n\n[[Outlook]]';
		expect(merged({ 'Alpha.md': alpha, 'Outlook.md': '- [ ] Second site opens\n\n[[Alpha]]' })).toHaveLength(1);
		expect(merged({ 'Alpha.md': alpha, 'Outlook.md': '- [ ] Second site opens' })).toEqual([]);
	});

	test('where two agree on something on the same day, in whatever words', () => {
		expect(
			merged({
				...ACTORS,
				'Alpha.md': '#actor\n- [ ] Beta 2nm deal closes (Jan 2026)',
				'One.md': '- [ ] Alpha-Beta 2nm decision (Jan 2026)',
				'Two.md': '- [ ] Beta signs with Alpha, Jan 2026',
			}),
		).toEqual([['Alpha: Beta 2nm deal closes (Jan 2026)', 'One: Alpha-Beta 2nm decision (Jan 2026)', 'Two: Beta signs with Alpha, Jan 2026']]);
	});

	test('where both are a link to the same note, with or without a word on it', () => {
		expect(
			merged({
				'Alpha.md': '#actor\n## Key events\n- [[Merger of the two exchanges]] — may gain',
				'Beta.md': '#actor\n## Key events\n- [[Merger of the two exchanges]]',
				'Merger of the two exchanges.md': 'Text',
			}),
		).toHaveLength(1);
	});
});

describe('notes tell of the same event in other words', () => {
	test.each([
		['Alpha opens in Tokyo', 'Alpha launch in Tokyo', false],
		['Alpha phone launches in Tokyo', 'Alpha phone launch, Tokyo', true],
		["Alpha's furnace: external customer", 'Alpha furnace external customer', true],
		['Alpha to raise its price guidance', 'Alpha raises price guidance', true],
		['Furnace launch by Alpha', 'Alpha furnace launch', true],
		['Alpha-Beta deal closes (Jan 2026)', 'Beta and Alpha sign (Jan 2026)', true],
	])('%s / %s', (one, two, same) => {
		expect(areOne(one, two)).toBe(same);
	});
});

describe('who does what to whom is part of an event', () => {
	test.each([
		['Alpha beats Beta in server share', 'Beta beats Alpha in server share'],
		['Alpha supplies Beta with ovens', 'Beta supplies Alpha with ovens'],
		['Gamma moves from Alpha to Beta', 'Gamma moves from Beta to Alpha'],
		['Chips go to Alpha from Beta', 'Chips go from Alpha to Beta'],
		['Alpha acquires Beta unit (Q1 2026)', 'Beta acquires Alpha unit (Q1 2026)'],
		['Alpha decides on Beta stake (Jan 2026)', 'Beta decides on Alpha stake (Jan 2026)'],
		['Alpha decision on Beta (Jan 2026)', 'Beta decision on Alpha (Jan 2026)'],
		['Delta loses Beta, Alpha gains', 'Alpha loses Beta, Delta gains'],
		['Delta loses Beta, Alpha gains', 'Delta gains Beta, Alpha loses'],
		['Alpha sells stake to Beta', 'Beta sells stake in Alpha'],
		['Alpha beats Omega in servers', 'Omega beats Alpha in servers'],
		['Purchase of Alpha goes ahead', 'Purchase by Alpha goes ahead'],
		['Steel exports to Alpha fall', 'Steel exports from Alpha fall'],
		['Alpha exports to Mexico fall', 'Alpha exports from Mexico fall'],
		['Alpha sales fall, costs rise', 'Alpha costs fall, sales rise'],
		['Alpha, Beta and Delta deal (Jan 2026)', 'Alpha and Beta deal on Delta (Jan 2026)'],
		['Alpha and Beta deal (2026)', 'Alpha and Beta sign (2026)'],
	])('%s / %s', (one, two) => {
		expect(areOne(one, two)).toBe(false);
	});
});

describe('small words and what comes of it are part of an event', () => {
	test.each([
		['Alpha Texas plant over budget', 'Alpha Texas plant under budget'],
		['Alpha plant spin-off is off', 'Alpha plant spin-off is on'],
		['Alpha plant prices up', 'Alpha plant prices down'],
		['Alpha tariff ruling (Q1 2026): upheld', 'Alpha tariff ruling (Q1 2026): struck down'],
		['Alpha Beta deal (Jan 2026) — approved by the court', 'Alpha Beta deal (Jan 2026) — blocked by the court'],
		['Alpha Beta deal (Jan 2026) — not signed', 'Alpha Beta deal (Jan 2026)'],
		['Alpha Beta deal (Jan 2026) — blocked', 'Alpha Beta deal (Jan 2026)'],
		['Alpha price vote (2026): Austin', 'Alpha price vote (2026): Dallas'],
		['Alpha deal with Beta closed (Jan 2026)', 'Beta and Alpha decision: no deal (Jan 2026)'],
		['Alpha oven race (2026) — Beta beats Delta', 'Alpha oven race (2026) — Delta beats Beta'],
		['Alpha sales beat their 2024 record', 'Alpha sales beat their 2025 record'],
		['Alpha ovens rule', 'Alpha ovens ruling'],
	])('%s / %s', (one, two) => {
		expect(areOne(one, two)).toBe(false);
	});
});

describe('notes tell of different events', () => {
	test.each<[string, Notes]>([
		['two lines of one note', { ...ACTORS, 'One.md': '- [ ] Alpha listing price\n- [ ] Alpha listing price' }],
		['two lines of one note and one of another', { ...ACTORS, 'One.md': '- [ ] Alpha listing price\n- [ ] Alpha listing price', 'Two.md': '- [ ] Alpha listing price' }],
		['other days', { ...ACTORS, 'One.md': '- [ ] Alpha listing price, Jan 2026', 'Two.md': '- [ ] Alpha listing price, Feb 2026' }],
		['other days, written', { ...ACTORS, 'One.md': '- [ ] Alpha listing price 📅 2026-01-01', 'Two.md': '- [ ] Alpha listing price 📅 2026-02-01' }],
		['other figures', { ...ACTORS, 'One.md': '- [ ] Alpha yields at the new site (60%+)', 'Two.md': '- [ ] Alpha yields at the new site (70%+)' }],
		['other sides', { ...ACTORS, 'One.md': '## What validates\n- [ ] Alpha yields disappoint', 'Two.md': '## What invalidates\n- [ ] Alpha yields disappoint' }],
		['other actors', { 'Alpha.md': '#actor\n- [ ] Stake in Gamma sold', 'Beta.md': '#actor\n- [ ] Stake in Gamma sold', 'Gamma.md': '#actor' }],
		['no actor', { 'One.md': '- [ ] Valuation gets too stretched', 'Two.md': '- [ ] Valuation gets too stretched' }],
		['more than one actor may be meant', { 'Alpha.md': '#actor\n- [ ] Second site opens\n\n[[Outlook]]', 'Beta.md': '#actor\n- [ ] Second site opens\n\n[[Outlook]]', 'Outlook.md': '- [ ] Second site opens\n\n[[Alpha]] [[Beta]]' }],
		['other explanations', { ...ACTORS, 'One.md': '- [ ] Alpha listing price — in Tokyo', 'Two.md': '- [ ] Alpha listing price — in London' }],
		['a negation', { ...ACTORS, 'One.md': '- [ ] Alpha listing goes ahead', 'Two.md': '- [ ] Alpha listing goes not ahead' }],
		['what comes again and again, without a day', { ...ACTORS, 'One.md': '- [ ] Alpha margin in quarterly earnings', 'Two.md': '- [ ] Alpha margin in quarterly earnings' }],
		['days without a date', { ...ACTORS, '2026-01-01.md': '- [ ] Alpha listing price', '2026-01-02.md': '- [ ] Alpha listing price' }],
		['an item that recurs', { ...ACTORS, 'One.md': '- [ ] Alpha listing price 🔁 every month', 'Two.md': '- [ ] Alpha listing price 🔁 every month' }],
		['rows', { ...ACTORS, 'One.md': '## What to watch\n| Event |\n|---|\n| Alpha listing price |', 'Two.md': '## What to watch\n| Event |\n|---|\n| Alpha listing price |' }],
		['two that meet on another matter', { ...ACTORS, 'One.md': '- [ ] Alpha signs with Beta, Jan 2026', 'Two.md': '- [ ] Alpha-Beta lawsuit decision, Jan 2026' }],
		['two that are only named together', { ...ACTORS, 'One.md': '- [ ] Alpha signs with Beta, Jan 2026', 'Two.md': '- [ ] Alpha and Beta — new ovens, Jan 2026' }],
		['links to a field', { 'One.md': '## Key events\n- [[Memory]] — contracts', 'Two.md': '## Key events\n- [[Memory]]', 'Memory.md': '' }],
	])('%s', (_, notes) => {
		expect(merged(notes)).toEqual([]);
	});
});

describe.skipIf(!hasReferenceData)('the real vault', () => {
	const atlas = hasReferenceData ? atlasOf(Object.fromEntries(markdownFiles(vaultFolder))) : null;
	const found = new Set(sameEvents(atlas?.watchItems() ?? []).flatMap(told => pairsOf(told.map(({ path, item }) => `${path}:${item.line}`))));
	const right = [...found].filter(pair => samePairs.has(pair));

	test('no pair is joined that a reader would not join', () => {
		expect([...found].filter(pair => !samePairs.has(pair) && !mayBeSamePairs.has(pair))).toEqual([]);
	});

	test('two thirds of what a reader joins is, and all of it that has a date', () => {
		console.log(`same events: ${right.length} of ${samePairs.size} pairs found, ${found.size - right.length} open, ${found.size} joined`);
		expect(right.length).toBeGreaterThanOrEqual(18);
		expect(samePairs.size).toBe(25);
	});
});
