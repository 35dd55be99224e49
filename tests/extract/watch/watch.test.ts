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

	test('the sides of a thesis', () => {
		expect(watch('## What validates the thesis\n- [ ] up\n## What invalidates the thesis\n- [ ] down\n## What would change my mind\n- [ ] turn')).toEqual([
			'[ ] up (validates)',
			'[ ] down (invalidates)',
			'[ ] turn (invalidates)',
		]);
	});

	test('due dates as the words say them', () => {
		expect(
			watch(`- [ ] benchmarks (expected 2026)
- [ ] decision (Q1 2026)
- [ ] shortage through 2026
- [ ] packaging delayed past 2028
- [ ] yields by June 2026
- [ ] H200 uptake, no date`),
		).toEqual([
			'[ ] benchmarks (expected 2026) due 2026-01-01..2026-12-31',
			'[ ] decision (Q1 2026) due 2026-01-01..2026-03-31',
			'[ ] shortage through 2026 due ..2026-12-31',
			'[ ] packaging delayed past 2028 due 2029-01-01..',
			'[ ] yields by June 2026 due ..2026-06-30',
			'[ ] H200 uptake, no date',
		]);
	});
});
