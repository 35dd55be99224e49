import { scoreKinds } from '../extract/kinds/labelled';
import { hasReferenceData } from '../reference-data';

/** Prints how many labelled tables are of the kind that a person has read, and how many of all are left plain; with `--wrong` those that are not. */
export function scoreKindsCommand(options: readonly string[]): number {
	if (!hasReferenceData) {
		console.error('There is no vault here: it is reference data beside the project.');
		return 1;
	}
	const { labels, wrong, tables, counts } = scoreKinds();
	if (options.includes('--wrong')) for (const { path, line, kind, found } of wrong) console.log(`${path}:${line + 1} is ${kind}, read as ${found}`);
	const plain = counts.get('table') ?? 0;
	console.log(`kinds: ${labels} labelled tables, right ${percent(labels - wrong.length, labels)}; ${tables} tables, plain ${percent(plain, tables)}`);
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	console.log(sorted.map(([kind, count]) => `${kind} ${count}`).join(', '));
	return 0;
}

function percent(part: number, whole: number): string {
	return `${((part / whole) * 100).toFixed(1)}%`;
}
