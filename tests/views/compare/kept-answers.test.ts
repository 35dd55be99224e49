import { expect, it } from 'vitest';
import { KeptAnswers } from '../../../src/views/compare/kept-answers';
import { answer } from '../answer/answers';

it('asks once until it is to forget, or another day begins', () => {
	const asked: string[] = [];
	let day = '2026-01-06';
	const kept = new KeptAnswers({
		ask: query => {
			asked.push(query);
			return answer([], []);
		},
		today: () => day,
	});
	const first = kept.ask('TABLE debt');
	expect(kept.ask('TABLE debt')).toBe(first);
	kept.ask('TABLE stats');
	expect(asked).toEqual(['TABLE debt', 'TABLE stats']);
	kept.forget();
	kept.ask('TABLE debt');
	expect(asked).toEqual(['TABLE debt', 'TABLE stats', 'TABLE debt']);
	day = '2026-01-07';
	kept.ask('TABLE debt');
	expect(asked).toHaveLength(4);
});
