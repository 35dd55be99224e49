import { describe, expect, it } from 'vitest';
import { isOverdue } from '../../../src/atlas/watch/due-group';
import { dossierOf } from '../../read-vault';

const due = (text: string) => dossierOf('a.md', `- [ ] ${text}`).watch[0]?.due ?? null;

describe('what is overdue', () => {
	it.each([
		['Q1 2026', '2026-03-31', false],
		['Q1 2026', '2026-04-01', true],
		['by June 2026', '2026-06-30', false],
		['by June 2026', '2026-07-01', true],
		['through 2026', '2026-12-31', false],
		['through 2026', '2027-01-01', true],
		['after 2028', '2040-01-01', false],
		['some day', '2040-01-01', false],
	])('%s on %s: %s', (text, today, overdue) => {
		expect(isOverdue(due(text), today)).toBe(overdue);
	});
});
