export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests?: number;
	readonly testResults?: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

export function countTests(report: Report | null, exitCode: number): Count;
export function countLine(count: Count): string;
export function addUp(counts: readonly Count[]): Count;
