import { describe, expect, test } from 'vitest';
import { ourReading } from './reference/our-reading';
import { readUnder, rulings } from './rulings/rulings';

describe('every ruling is needed, and enough: its example is read as the reference reads it under all rulings, and otherwise without it', () => {
	test.each(rulings.map(ruling => [ruling.name, ruling] as const))('%s', (_, ruling) => {
		const ours = ourReading(ruling.example);
		expect(ours).toEqual(readUnder(rulings, ruling.example));
		expect(ours).not.toEqual(readUnder(rulings.filter(other => other !== ruling), ruling.example));
	});

	test('each has a name of its own and a reason', () => {
		expect(new Set(rulings.map(({ name }) => name)).size).toBe(rulings.length);
		for (const { reason } of rulings) expect(reason.length).toBeGreaterThan(20);
	});
});
