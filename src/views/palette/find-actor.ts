import { type App, SuggestModal } from 'obsidian';
import type { FoundName } from '../../model/resolved';
import { drawIcon } from '../draw/icon';

/** What finding an actor asks for. */
export interface FindActorVerbs {
	/** Actors and theses by name, alias or ticker, best first; all of them for an empty text. */
	search(query: string): readonly FoundName[];
	open(path: string, evt: MouseEvent | KeyboardEvent): void;
}

const most = 50;

/** Finds an actor or thesis by name, alias or ticker, and opens its note. */
export class FindActorModal extends SuggestModal<FoundName> {
	constructor(app: App, private readonly verbs: FindActorVerbs) {
		super(app);
		this.limit = most;
		this.emptyStateText = 'No actor or thesis has this name, alias or ticker.';
		this.setPlaceholder('Find an actor by name, alias or ticker');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to open' },
			{ command: 'ctrl/cmd ↵', purpose: 'to open in new tab' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
		this.scope.register(['Mod'], 'Enter', evt => {
			this.selectActiveSuggestion(evt);
			return false;
		});
	}

	getSuggestions(query: string): FoundName[] {
		const found = this.verbs.search(query.trim());
		return (query.trim() === '' ? this.recentFirst(found) : [...found]).slice(0, most);
	}

	renderSuggestion({ title, as, role }: FoundName, el: HTMLElement): void {
		el.addClasses(['mod-complex', 'actor-atlas-suggestion']);
		const content = el.createDiv({ cls: 'suggestion-content' });
		content.createDiv({ cls: 'suggestion-title', text: title });
		if (as !== null) content.createDiv({ cls: 'suggestion-note', text: as });
		const aside = el.createDiv({ cls: 'suggestion-aux' });
		drawIcon(aside, role === 'actor' ? 'building-2' : 'lightbulb');
		aside.createSpan({ cls: 'actor-atlas-suggestion-role', text: role === 'actor' ? 'Actor' : 'Thesis' });
	}

	onChooseSuggestion({ path }: FoundName, evt: MouseEvent | KeyboardEvent): void {
		this.verbs.open(path, evt);
	}

	/** Notes that were open lately come first. */
	private recentFirst(found: readonly FoundName[]): FoundName[] {
		const order = new Map(this.app.workspace.getLastOpenFiles().map((path, index) => [path, index]));
		const place = ({ path }: FoundName): number => order.get(path) ?? order.size;
		return [...found].sort((a, b) => place(a) - place(b));
	}
}
