import { prepareFuzzySearch as mockFuzzySearch } from 'obsidian-test-mocks/obsidian';

export type Matches = [number, number][];
export interface SearchResult { score: number; matches: Matches }

export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return text => {
		const lower = text.toLowerCase();
		const matches: Matches = [];
		for (const word of words) {
			const at = lower.indexOf(word);
			if (at < 0) return null;
			matches.push([at, at + word.length]);
		}
		return { score: -text.length / 1000, matches: matches.sort((a, b) => a[0] - b[0]) };
	};
}

/** Better matches score higher: whole words before scattered letters, short texts before long ones. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const simple = prepareSimpleSearch(query);
	const letters = query.toLowerCase().replace(/\s+/g, '');
	const scattered = mockFuzzySearch(letters);
	if (letters === '') return () => ({ score: 0, matches: [] });
	return text => {
		const whole = simple(text);
		if (whole) {
			const atStart = whole.matches.some(([from]) => from === 0 || /[\s/:_-]/.test(text[from - 1] ?? ''));
			return { score: (atStart ? 0 : -0.5) - text.length / 1000, matches: whole.matches };
		}
		const found = scattered(text);
		// Many separate pieces are chance, not a match.
		if (!found || found.matches.length > Math.max(2, letters.length * 0.7)) return null;
		return { score: -1 - found.matches.length / 10 - text.length / 1000, matches: found.matches.map(([from, to]) => [from, to]) };
	};
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: Matches | null, offset = 0): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, at);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
