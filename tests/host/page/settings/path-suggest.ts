import type { HostApp } from '../app';
import { AbstractInputSuggest } from '../ui/input-suggest';
import { prepareFuzzySearch } from '../ui/search';

/** Completes the paths of files or folders in a settings field. */
export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: HostApp, inputEl: HTMLInputElement, private readonly paths: () => string[]) {
		super(app, inputEl);
		this.limit = 20;
	}

	protected getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query);
		return this.paths().filter(path => search(path) !== null);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string): void {
		this.setValue(path);
		this.textInputEl.dispatchEvent(new Event('input'));
		this.close();
	}
}
