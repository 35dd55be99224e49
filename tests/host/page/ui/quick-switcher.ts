import type { HostApp } from '../app';
import { TFile } from '../vault/abstract-file';
import { Keymap } from './keymap';
import { prepareFuzzySearch, renderMatches, sortSearchResults, type SearchResult } from './search';
import { SuggestModal } from './suggest-modal';

interface Found { file: TFile; match: SearchResult }

/** Finds a note by name or path; with nothing typed, the ones opened last. */
export class QuickSwitcher extends SuggestModal<Found> {
	override emptyStateText = 'No notes found. Enter to create a new one.';

	constructor(app: HostApp) {
		super(app);
		this.containerEl.addClass('mod-host');
	}

	getSuggestions(query: string): Found[] {
		const { vault, workspace } = this.app;
		if (query.trim() === '') {
			return workspace.getLastOpenFiles().map(path => vault.getFileByPath(path)).filter(file => file instanceof TFile)
				.map(file => ({ file, match: { score: 0, matches: [] } }));
		}
		const search = prepareFuzzySearch(query);
		const found: Found[] = [];
		for (const file of vault.getMarkdownFiles()) {
			const match = search(file.path.replace(/\.md$/, ''));
			if (match) found.push({ file, match: { ...match, score: match.score + (search(file.basename) ? 0.5 : 0) } });
		}
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ file, match }: Found, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		renderMatches(content.createDiv('suggestion-title'), file.path.replace(/\.md$/, ''), match.matches);
	}

	onChooseSuggestion({ file }: Found, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}

	override selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const name = this.inputEl.value.trim();
		if (this.chooser.values.length > 0 || name === '') return super.selectActiveSuggestion(event);
		this.close();
		void this.app.workspace.openLinkText(name, '', Keymap.isModEvent(event));
	}
}
