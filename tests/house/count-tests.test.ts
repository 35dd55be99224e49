import { describe, expect, it } from 'vitest';
import { addUp, countLine, countTests, type Report } from '../../scripts/count-tests.mjs';

function report(...files: { status: string; tests: string[] }[]): Report {
	const all = files.flatMap(file => file.tests);
	const having = (status: string) => all.filter(test => test === status).length;
	return {
		numPassedTests: having('passed'), numFailedTests: having('failed'), numPendingTests: having('pending'), numTodoTests: having('todo'),
		testResults: files.map(({ status, tests }) => ({ status, assertionResults: tests.map(test => ({ status: test })) })),
	};
}

describe('counting tests', () => {
	it.each([
		['tests that pass', report({ status: 'passed', tests: ['passed', 'passed'] }), 0, '2 passed, 0 failed'],
		['tests that fail', report({ status: 'failed', tests: ['passed', 'failed'] }), 1, '1 passed, 1 failed'],
		['tests left out', report({ status: 'passed', tests: ['passed', 'pending', 'todo'] }), 0, '1 passed, 0 failed, 2 skipped'],
		['a file that does not load', report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] }), 1, '1 passed, 1 failed'],
		['two files that do not load', report({ status: 'failed', tests: [] }, { status: 'failed', tests: [] }), 1, '0 passed, 2 failed'],
		['a hook that fails', report({ status: 'failed', tests: ['pending', 'pending'] }), 1, '0 passed, 1 failed, 2 skipped'],
		['an error outside of any test', report({ status: 'passed', tests: ['passed'] }), 1, '1 passed, 1 failed'],
		['a run that found nothing', report(), 1, '0 passed, 1 failed'],
		['a run that crashed', null, 139, '0 passed, 1 failed'],
		['a run that left no report, and says all is well', null, 0, '0 passed, 1 failed'],
	])('%s', (_, given, exitCode, line) => {
		expect(countLine(countTests(given, exitCode))).toBe(line);
	});

	it('adds up', () => {
		expect(addUp([{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }])).toEqual({ passed: 11, failed: 22, skipped: 33 });
	});
});
