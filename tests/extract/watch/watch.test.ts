import { describe, expect, test } from 'vitest';
import type { WatchItem } from '../../../src/model/watch';
import { dossierOf } from '../../read-vault';

function shown({ form, status, condition, outcome, side, due }: WatchItem): string {
	const mark = status === null ? form : `[${status}]`;
	const when = due === null ? '' : ` due ${due.start ?? ''}..${due.end ?? ''}`;
	return `${mark} ${condition}${outcome === null ? '' : ` => ${outcome}`}${side === null ? '' : ` (${side})`}${when}`;
}

const watch = (text: string) => dossierOf('a.md', text).watch.map(shown);

describe('what to watch', () => {
	test('checkboxes anywhere, bullets and rows under a watch heading', () => {
		expect(
			watch(`- [ ] anywhere
- bullet
## What to watch
- [ ] box
- bullet
  - detail

| Event | Date |
|---|---|
| Ruling | Q1 2026 |`),
		).toEqual(['[ ] anywhere', '[ ] box', 'bullet bullet', 'row Ruling — Q1 2026 due 2026-01-01..2026-03-31']);
	});

	test('condition and outcome apart', () => {
		expect(
			watch(`- [x] ~~Yields reach 60%+~~ **55-60% achieved**
- [x] Capex guidance — $600B for 2026
- [x] Done
- [ ] Power gap — may constrain
- [x] **Bold all through**`),
		).toEqual(['[x] Yields reach 60%+ => 55-60% achieved', '[x] Capex guidance => $600B for 2026', '[x] Done', '[ ] Power gap — may constrain', '[x] Bold all through']);
	});

	test('condition and outcome as they are shown, with their links', () => {
		expect(
			watch(`- [x] ~~Gross margin above 50% at [[Micron]]~~ **56% at [[Micron|MU]]**
- [x] ~~Chips from *[[TSMC|the foundry]]* with \`N2\`~~ — [late](https://example.com)
- [x] ~~~~ nothing struck`),
		).toEqual(['[x] Gross margin above 50% at Micron => 56% at MU', '[x] Chips from the foundry with N2 => late', '[x] ~~~~ nothing struck']);
	});

	test('the sides of a thesis', () => {
		expect(watch('## What validates the thesis\n- [ ] up\n## What invalidates the thesis\n- [ ] down\n## What would change my mind\n- [ ] turn')).toEqual([
			'[ ] up (validates)',
			'[ ] down (invalidates)',
			'[ ] turn (invalidates)',
		]);
	});

	test('a list below a bold label with the words of a watch heading, up to the next line of text', () => {
		expect(
			watch(`## Implications
- not watched

**Watch for:**
- first
  - detail
- second

**Why it matters:**
- not watched

**What would invalidate this**:

1. third

Text between.
- not watched
## Next
**Watch:**
## After
- not watched`),
		).toEqual(['bullet first', 'bullet second', 'bullet third (invalidates)']);
	});

	test.each([
		['a label of another thing', '**Apple Watch:**\n- not watched'],
		['a line that is not all bold', '**Watch** the rest of the line:\n- not watched'],
		['a label inside a list item', '- Item\n\n  **Watch for:**\n\n- not watched'],
		['a table between', '**Watch for:**\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- not watched'],
	])('no list of things to watch: %s', (_, text) => {
		expect(watch(text)).toEqual([]);
	});
});
