import { prepareFuzzySearch, renderResults, sortSearchResults, type SearchResult } from './search';
import { SuggestModal } from './suggest-modal';

export interface FuzzyMatch<T> { item: T; match: SearchResult }

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match) found.push({ item, match });
		}
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion(value: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(value.item), value.match);
	}

	onChooseSuggestion(value: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(value.item, event);
	}
}
