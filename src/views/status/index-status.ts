import { Component } from 'obsidian';
import type { Progress } from '../../model/resolved';
import { Frame } from '../draw/frame';

/** What the status bar shows and does. */
export interface StatusVerbs {
	/** How far the first reading is; null once it is done. */
	progress(): Progress | null;
	/** How many actors are known. */
	actors(): number;
	/** Calls back after every change of the index and every step of the first reading; returns how to stop. */
	onChange(listener: () => void): () => void;
	/** Opens the panel. */
	open(): void;
}

/** The state of the index in the status bar; a click opens the panel. Lives as long as its plugin. */
export class IndexStatus extends Component {
	private readonly frame: Frame;

	constructor(private readonly el: HTMLElement, private readonly verbs: StatusVerbs) {
		super();
		this.frame = new Frame(el, () => this.draw());
	}

	override onload(): void {
		this.el.addClasses(['actor-atlas-status', 'mod-clickable']);
		this.el.setAttrs({ role: 'button', tabindex: 0, 'aria-label': 'Open actor dossier', 'data-tooltip-position': 'top' });
		this.registerDomEvent(this.el, 'click', () => this.verbs.open());
		this.registerDomEvent(this.el, 'keydown', evt => {
			if (evt.key !== 'Enter' && evt.key !== ' ') return;
			evt.preventDefault();
			this.verbs.open();
		});
		this.register(this.verbs.onChange(() => this.frame.request()));
		this.register(() => this.frame.cancel());
		this.draw();
	}

	private draw(): void {
		this.el.setText(statusText(this.verbs.progress(), this.verbs.actors()));
	}
}

function statusText(progress: Progress | null, actors: number): string {
	if (progress !== null) return `Atlas: reading ${progress.done} of ${progress.total}`;
	return `Atlas: ${actors.toLocaleString('en')} ${actors === 1 ? 'actor' : 'actors'}`;
}
