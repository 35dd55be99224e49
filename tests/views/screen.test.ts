import { describe, expect, it } from 'vitest';
import { emptyMessage, screenOf } from '../../src/views/panel/screen';
import { resolved } from './dossiers';

const reading = { done: 120, total: 528 };

describe('what the panel shows', () => {
	it.each([
		[null, null, null, 'no-note'],
		['A.md', null, reading, 'reading'],
		['A.md', null, null, 'unread'],
		['A.md', resolved({}), reading, 'dossier'],
	] as const)('%s, %o, %o: %s', (path, dossier, progress, type) => {
		expect(screenOf(path, dossier, progress).type).toBe(type);
	});

	it('says what to do where there is nothing', () => {
		expect(emptyMessage(screenOf('A.md', resolved({}), null), 0)?.text).toContain('What to watch');
		expect(emptyMessage(screenOf('A.md', resolved({}), null), 1)).toBeNull();
	});
});
