import type { MetricWords } from '../../model/history';

/** The words of a user for metrics, one metric a line: `Fleet: hulls, ships owned`. A line without words says nothing. */
export function synonymsFrom(lines: readonly string[]): MetricWords[] {
	return lines.flatMap((line): MetricWords[] => {
		const colon = line.search(/[:：]/);
		const metric = line.slice(0, Math.max(0, colon)).trim();
		const words = line.slice(colon + 1).split(/[,;、，]/).map(word => word.trim()).filter(word => word !== '');
		return metric === '' || words.length === 0 ? [] : [{ metric, words }];
	});
}

/** The same words as long as the lines are the same list: other words let every note be read anew. */
export function synonymsOf(lines: () => readonly string[]): () => readonly MetricWords[] {
	let read = lines();
	let words = synonymsFrom(read);
	return () => {
		const now = lines();
		if (now !== read) [read, words] = [now, synonymsFrom(now)];
		return words;
	};
}
