import { expect, test } from 'vitest';
import { dailyDay } from '../../src/extract/dates';

test.each([
	['Daily/2026-01-05.md', '2026-01-05'],
	['2026-01-05 Keynotes.md', '2026-01-05'],
	['Journal/20260105.md', '2026-01-05'],
	['Journal/2026.01.05.md', '2026-01-05'],
	['Daily/2026/01/05.md', '2026-01-05'],
	['Daily/2026-13-05.md', null],
	['Daily/2026-02-30.md', null],
	['Daily/2026-01.md', null],
	['Weekly/2026-W02.md', null],
	['Notes/Plan 2026-01-05.md', null],
	['Daily/2026-01-05/Ferries.md', null],
	['2026-01-05-2.md', null],
	['Actors/2026010512.md', null],
])('%s is about %s', (path, day) => expect(dailyDay(path)).toBe(day));
