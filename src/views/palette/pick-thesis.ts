import { type App, SuggestModal } from 'obsidian';
import type { FoundName } from '../../model/resolved';
import { drawIcon } from '../draw/icon';

const most = 50;

/** Picks one thesis by its name. */
export class PickThesisModal extends SuggestModal<FoundName> {
	constructor(app: App, private readonly search: (query: string) => readonly FoundName[], private readonly choose: (path: string) => void) {
		super(app);
		this.limit = most;
		this.emptyStateText = 'No thesis has this name. A note is a thesis by its tag or folder, which the settings say.';
		this.setPlaceholder('Pick a thesis');
	}

	getSuggestions(query: string): FoundName[] {
		return this.search(query.trim()).filter(({ role }) => role === 'thesis').slice(0, most);
	}

	renderSuggestion({ title, as }: FoundName, el: HTMLElement): void {
		el.addClasses(['mod-complex', 'actor-atlas-suggestion']);
		const content = el.createDiv({ cls: 'suggestion-content' });
		content.createDiv({ cls: 'suggestion-title', text: title });
		if (as !== null) content.createDiv({ cls: 'suggestion-note', text: as });
		drawIcon(el.createDiv({ cls: 'suggestion-aux' }), 'lightbulb');
	}

	onChooseSuggestion({ path }: FoundName): void {
		this.choose(path);
	}
}
