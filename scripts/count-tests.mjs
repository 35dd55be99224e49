/** What a run of vitest comes to, from its JSON report and its exit code: what went wrong without a failing test counts too. */
export function countTests(report, exitCode) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const files = report.testResults ?? [];
	const having = (file, status) => file.assertionResults.some(test => test.status === status);
	const failedFiles = files.filter(file => file.status === 'failed' && !having(file, 'failed')).length;
	const failed = report.numFailedTests + failedFiles;
	return {
		passed: report.numPassedTests,
		failed: failed === 0 && exitCode !== 0 ? 1 : failed,
		skipped: report.numPendingTests + (report.numTodoTests ?? 0),
	};
}

/** The line that a run ends in. */
export function countLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function addUp(counts) {
	const sum = key => counts.reduce((total, count) => total + count[key], 0);
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
