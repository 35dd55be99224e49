import { describe, expect, test } from 'vitest';
import { isDay, taskSigns } from '../../src/parse/task-signs';

const signs = (text: string) => taskSigns(text).map(({ kind, start, end, day }) => `${kind} "${text.slice(start, end)}" ${day ?? ''}`.trim());

describe('what the Tasks plugin writes into an item', () => {
	test.each([
		['Ruling 📅 2026-06-30', ['due "📅 2026-06-30" 2026-06-30']],
		['Ruling 🗓️2026-06-30', ['due "🗓️2026-06-30" 2026-06-30']],
		['Review 🔁 every month 📅 2026-06-30', ['recurs "🔁 every month"', 'due "📅 2026-06-30" 2026-06-30']],
		['Ruling ✅ 2026-01-02', ['done "✅ 2026-01-02" 2026-01-02']],
		['Plan ⏳ 2026-01-02 🛫 2026-01-01', ['other "⏳ 2026-01-02" 2026-01-02', 'other "🛫 2026-01-01" 2026-01-01']],
		['Ruling [due:: 2026-06-30]', ['due "[due:: 2026-06-30]" 2026-06-30']],
		['Ruling (due::2026-06-30) [completion:: 2026-01-02]', ['due "(due::2026-06-30)" 2026-06-30', 'done "[completion:: 2026-01-02]" 2026-01-02']],
		['Review [repeat:: every 3 days]', ['recurs "[repeat:: every 3 days]"']],
	])('%s', (text, found) => {
		expect(signs(text)).toEqual(found);
	});

	test.each(['✅ achieved', '📅 June 2026', '📅 2026-02-30', '[due:: soon]', 'due:: 2026-06-30', '📅 2026-06-301', 'a (due) 2026-06-30'])('no sign: %s', text => {
		expect(signs(text)).toEqual([]);
	});

	test('days that the calendar has', () => {
		expect(['2026-02-28', '2028-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '26-01-01'].map(isDay)).toEqual([true, true, false, false, false, false]);
	});
});
