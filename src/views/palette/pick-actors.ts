import { type App, SuggestModal } from 'obsidian';
import type { FoundName } from '../../model/resolved';
import { drawIcon } from '../draw/icon';
import { drawEach } from '../draw/parts';

/** One line of the list: go ahead, or take an actor in or out. */
type Pick = { readonly type: 'run' } | { readonly type: 'actor'; readonly found: FoundName };

export interface PickedActor {
	readonly path: string;
	readonly title: string;
}

const most = 50;
/** Side by side, more could not be read. */
const mostPicked = 8;

/** Picks two or more actors by name, alias or ticker. */
export class PickActorsModal extends SuggestModal<Pick> {
	private picked: readonly PickedActor[];
	private readonly chips: HTMLElement;

	constructor(app: App, private readonly search: (query: string) => readonly FoundName[], picked: readonly PickedActor[], private readonly choose: (paths: readonly string[]) => void) {
		super(app);
		this.picked = picked;
		this.limit = most;
		this.emptyStateText = 'No actor has this name, alias or ticker.';
		this.setPlaceholder('Add an actor by name, alias or ticker');
		this.setInstructions([
			{ command: '↵', purpose: 'to add' },
			{ command: '⌫', purpose: 'to take out the last' },
			{ command: 'ctrl/cmd ↵', purpose: 'to compare' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
		this.chips = createDiv({ cls: 'actor-atlas-picks', attr: { 'aria-label': 'Actors to compare', role: 'group' } });
		this.resultContainerEl.before(this.chips);
		this.scope.register(['Mod'], 'Enter', () => this.run());
		this.inputEl.addEventListener('keydown', evt => {
			if (evt.key === 'Backspace' && this.inputEl.value === '' && this.picked.length > 0) this.change(this.picked.slice(0, -1));
		});
		this.drawChips();
	}

	getSuggestions(query: string): Pick[] {
		const words = query.trim();
		const taken = new Set(this.picked.map(({ path }) => path));
		const found = this.search(words).filter(({ role, path }) => role === 'actor' && !taken.has(path));
		const actors = found.slice(0, most).map((name): Pick => ({ type: 'actor', found: name }));
		return words === '' && this.picked.length > 1 ? [{ type: 'run' }, ...actors] : actors;
	}

	renderSuggestion(pick: Pick, el: HTMLElement): void {
		el.addClasses(['mod-complex', 'actor-atlas-suggestion']);
		const content = el.createDiv({ cls: 'suggestion-content' });
		const isRun = pick.type === 'run';
		content.createDiv({ cls: 'suggestion-title', text: isRun ? `Compare ${this.picked.map(({ title }) => title).join(', ')}` : pick.found.title });
		if (!isRun && pick.found.as !== null) content.createDiv({ cls: 'suggestion-note', text: pick.found.as });
		drawIcon(el.createDiv({ cls: 'suggestion-aux' }), isRun ? 'columns-2' : 'plus');
	}

	/** Stays open until the comparison is asked for. */
	override selectSuggestion(pick: Pick): void {
		if (pick.type === 'run') this.run();
		else if (this.picked.length < mostPicked) this.change([...this.picked, { path: pick.found.path, title: pick.found.title }]);
	}

	onChooseSuggestion(): void {
		// Said by `selectSuggestion`.
	}

	private run(): false {
		if (this.picked.length > 1) {
			this.close();
			this.choose(this.picked.map(({ path }) => path));
		}
		return false;
	}

	private change(picked: readonly PickedActor[]): void {
		this.picked = picked;
		this.drawChips();
		this.inputEl.value = '';
		this.inputEl.dispatchEvent(new Event('input'));
		this.inputEl.focus();
	}

	private drawChips(): void {
		drawEach(this.chips, this.picked, {
			tag: 'button',
			cls: 'actor-atlas-pick',
			key: ({ path }) => path,
			draw: (button, { path, title }) => {
				button.setAttrs({ type: 'button', 'aria-label': `Take out ${title}` });
				if (button.childElementCount === 0) button.createSpan({ text: title });
				drawIcon(button, 'x');
				button.onclick = () => this.change(this.picked.filter(other => other.path !== path));
			},
		});
	}
}
