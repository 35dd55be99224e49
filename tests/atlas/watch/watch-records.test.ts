import { expect, test } from 'vitest';
import { atlasOf } from '../../read-vault';

const atlas = atlasOf({
	'Alpha.md': `#actor
## What to watch
- [x] ~~Yields above 60%~~ **55%** ✅ 2026-01-05
- [ ] Ruling, Q3 2026 📅 2026-06-30
- [/] Site opens, Q2 2026
- [-] Bid, Q2 2026`,
});

function rows(query: string): string[] {
	const answer = atlas.query(query, '2026-11-23');
	return 'errors' in answer ? answer.errors.map(({ message }) => message) : answer.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
}

test('what was done when, and how far it falls short, can be asked', () => {
	expect(rows('TABLE condition, doneOn, shortfall FROM watch WHERE doneOn IN Jan 2026')).toEqual(['Yields above 60% | 2026-01-05 | 55%, short of above 60%']);
	expect(rows('TABLE condition FROM watch WHERE shortfall IS NOT EMPTY')).toEqual(['Yields above 60%']);
});

test('what is due is what is not done or cancelled, by the day that is written first', () => {
	expect(rows('TABLE condition, due FROM watch WHERE due BY June 2026 AND NOT done SORT due')).toEqual(['Site opens, Q2 2026 | Q2 2026', 'Ruling, Q3 2026 | 2026-06-30']);
	expect(rows('TABLE condition FROM watch WHERE done')).toEqual(['Yields above 60%', 'Bid, Q2 2026']);
});
