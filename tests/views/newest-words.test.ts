import { expect, it } from 'vitest';
import { newestWords } from '../../src/views/panel/newest-words';

it('the mark of the newest line is said to be that line’s, where all taken together say something else', () => {
	const words = (...[together, newest]: Parameters<typeof newestWords> extends [infer A, infer B, unknown] ? [A, B] : never) => newestWords(together, newest, polarity => (polarity === 'positive' ? 'Helps' : 'Hurts'));
	expect(words('mixed', 'positive')).toBe('newest: helps');
	expect(words('mixed', 'negative')).toBe('newest: hurts');
	expect(words('negative', 'negative')).toBeNull();
	expect(words('mixed', null)).toBeNull();
});
