import { goldenCells, hasGoldenValues, judge, scoreOf, type Judgement } from './golden-values';
import { noteTags } from './tags';

/** Prints how many labelled cells are read as their labels say; with `--wrong` those that are not, with `--held-out` the figure of the part no rule was written from. */
export function scoreValues(options: readonly string[]): number {
	if (!hasGoldenValues) {
		console.error('There are no labelled cells here: they are reference data beside the project.');
		return 1;
	}
	const tagsOf = noteTags();
	const development = goldenCells('development').map(cell => judge(cell, tagsOf));
	if (options.includes('--wrong')) for (const judgement of development) if (judgement.wrong.length > 0) console.log(wrongLine(judgement));
	console.log(line('development', development));
	if (options.includes('--held-out')) console.log(line('held out', goldenCells('held-out').map(cell => judge(cell, tagsOf))));
	return 0;
}

function line(name: string, judgements: readonly Judgement[]): string {
	const { cells, kind, whole } = scoreOf(judgements);
	return `values, ${name}: ${cells} cells, kind right ${percent(kind)}, whole value ${percent(whole)}`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}

function wrongLine({ cell, read, wrong }: Judgement): string {
	const differences = wrong.map(field => `${field}: ${JSON.stringify(cell[field] ?? null)} read as ${JSON.stringify(read[field] ?? null)}`);
	return `${cell.id} ${JSON.stringify(cell.raw)} (${cell.source.header} | ${cell.source.rowLabel})\n    ${differences.join('\n    ')}`;
}
