import { type App, type FuzzyMatch, FuzzySuggestModal } from 'obsidian';
import type { WatchingVerbs } from './verbs';

/** A note, and the alias or ticker that it was found by; null for its own name. */
interface Choice {
	readonly path: string;
	readonly as: string | null;
}

/** Picks a note by its name, alias or ticker; the active one and those that were open lately come first. */
export class PickNoteModal extends FuzzySuggestModal<Choice> {
	constructor(app: App, private readonly verbs: Pick<WatchingVerbs, 'findNames'>, private readonly choose: (path: string) => void) {
		super(app);
		this.limit = 50;
		this.emptyStateText = 'No note has this name, alias or ticker.';
		this.setPlaceholder('Add an item to which note?');
	}

	getItems(): Choice[] {
		const { workspace, vault } = this.app;
		const recent = [workspace.getActiveFile()?.path ?? '', ...workspace.getLastOpenFiles()];
		const order = new Map([...new Set(recent)].map((path, at) => [path, at]));
		const placeOf = (path: string): number => order.get(path) ?? order.size;
		const paths = vault.getMarkdownFiles().map(({ path }) => path);
		return paths.sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b)).map(path => ({ path, as: null }));
	}

	override getSuggestions(query: string): FuzzyMatch<Choice>[] {
		const byPath = super.getSuggestions(query);
		const typed = query.trim().toLowerCase();
		if (typed === '') return byPath;
		const named = this.verbs.findNames(typed).flatMap(({ path, as }) => (as === null ? [] : [{ item: { path, as }, match: { score: 0, matches: [] } }]));
		const [exact, others] = [named.filter(({ item }) => item.as.toLowerCase() === typed), named.filter(({ item }) => item.as.toLowerCase() !== typed)];
		const all = [...exact, ...byPath, ...others];
		const first = new Map([...all].reverse().map(one => [one.item.path, one]));
		return all.filter(one => first.get(one.item.path) === one);
	}

	getItemText({ path }: Choice): string {
		return path.replace(/\.md$/, '');
	}

	override renderSuggestion(found: FuzzyMatch<Choice>, el: HTMLElement): void {
		super.renderSuggestion(found, el);
		if (found.item.as !== null) el.createDiv({ cls: 'suggestion-note', text: found.item.as });
	}

	onChooseItem({ path }: Choice): void {
		this.choose(path);
	}
}
