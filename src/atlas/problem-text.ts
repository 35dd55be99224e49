import type { PlacedProblem } from '../model/problem';

/** A problem as a line of text; lines count from 1 in words. */
export function problemAsText({ path, line, severity, code, message }: PlacedProblem): string {
	return `${path}:${line + 1}: ${severity} ${code} ${message}`;
}
