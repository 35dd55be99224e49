import type { Atlas } from './atlas';

/** What there is to ask about: how much of everything, and the sources that have records, the largest first. */
export function overview(atlas: Atlas, today: string) {
	const sources = atlas.asking.schema().sources.filter(({ count }) => count > 0).map(({ id, title, count, columns }) => ({ id, title, count, columns: columns.map(({ key }) => key) }));
	return { ...atlas.counts(), problems: atlas.problems(today).length, sources: sources.sort((a, b) => b.count - a.count) };
}
