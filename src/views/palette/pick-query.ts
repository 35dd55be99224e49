import { type App, FuzzySuggestModal } from 'obsidian';
import type { SavedQuery } from '../../model/settings';

/** Picks one of the saved queries. */
export class PickQueryModal extends FuzzySuggestModal<SavedQuery> {
	constructor(app: App, private readonly queries: readonly SavedQuery[], private readonly choose: (text: string) => void) {
		super(app);
		this.emptyStateText = 'No query is saved. Save one in the explorer or in the settings.';
		this.setPlaceholder('Pick a saved query');
	}

	getItems(): SavedQuery[] {
		return [...this.queries];
	}

	getItemText({ name }: SavedQuery): string {
		return name;
	}

	onChooseItem({ text }: SavedQuery): void {
		this.choose(text);
	}
}
