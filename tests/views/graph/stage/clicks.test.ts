import { describe, expect, it } from 'vitest';
import { Clicks } from '../../../../src/views/graph/stage/clicks';

function made() {
	const waiting = new Set<() => void>();
	const done: string[] = [];
	const clicks = new Clicks(act => {
		waiting.add(act);
		return () => waiting.delete(act);
	});
	const pass = () => {
		const due = [...waiting];
		waiting.clear();
		for (const act of due) act();
	};
	return { clicks, done, pass, act: (name: string) => () => done.push(name) };
}

describe('a click', () => {
	it('does what it asks for once no second can come', () => {
		const { clicks, done, pass, act } = made();
		clicks.single(act('open'));
		expect(done).toEqual([]);
		pass();
		expect(done).toEqual(['open']);
	});

	it('does nothing as the first half of a double click', () => {
		const { clicks, done, pass, act } = made();
		clicks.single(act('open'));
		clicks.double(act('centre'));
		pass();
		expect(done).toEqual(['centre']);
	});

	it('is forgotten for a later one, and when it is called off', () => {
		const { clicks, done, pass, act } = made();
		clicks.single(act('one'));
		clicks.single(act('other'));
		pass();
		expect(done).toEqual(['other']);
		clicks.single(act('one'));
		clicks.cancel();
		pass();
		expect(done).toEqual(['other']);
	});
});
