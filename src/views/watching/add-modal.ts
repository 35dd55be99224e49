import { type App, Modal, Setting } from 'obsidian';
import { noteTitle } from '../text/note-name';
import { PickNoteModal } from './pick-note';
import type { Asked } from './asked';
import type { AddPlace, WatchingVerbs } from './verbs';

/** Asks for the words of an item, and says where it will go and when it will be due. */
export class AddModal extends Modal {
	private text = '';
	private dueEl: HTMLElement | null = null;

	constructor(app: App, private readonly path: string, private readonly verbs: WatchingVerbs, private readonly done: (asked: Asked) => void) {
		super(app);
	}

	override onOpen(): void {
		this.titleEl.setText(`Add item to “${noteTitle(this.path)}”`);
		this.modalEl.addClass('actor-atlas-add-modal');
		new Setting(this.contentEl).setClass('actor-atlas-stacked').setName('What to watch').setDesc('With a date in its words, it is due then.').addText(field => {
			field.setPlaceholder('Net debt falls for two quarters by 2027').onChange(text => this.type(text));
			field.inputEl.setAttr('aria-label', 'Words of the item');
			field.inputEl.onkeydown = evt => {
				if (evt.key !== 'Enter' || evt.isComposing) return;
				evt.preventDefault();
				this.finish();
			};
			field.inputEl.focus();
		});
		this.contentEl.createDiv({ cls: 'actor-atlas-modal-where', text: placeWords(this.path, this.verbs.addPlace(this.path)) });
		this.dueEl = this.contentEl.createDiv({ cls: 'actor-atlas-modal-says', attr: { role: 'status' } });
		new Setting(this.contentEl)
			.addButton(button => button.setButtonText('Other note...').onClick(() => this.askOther()))
			.addButton(button => button.setButtonText('Add item').setCta().onClick(() => this.finish()));
		this.type('');
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private type(text: string): void {
		this.text = text.trim();
		const { due, dueWords } = this.verbs.dueIn(this.text);
		const last = due?.end ?? due?.start ?? null;
		const read = dueWords === null ? 'Due: no date in its words' : `Due: ${dueWords}`;
		this.dueEl?.setText(last === null || dueWords === last ? read : `${read} (${last})`);
	}

	private askOther(): void {
		this.close();
		new PickNoteModal(this.app, path => new AddModal(this.app, path, this.verbs, this.done).open()).open();
	}

	private finish(): void {
		const { path, text } = this;
		// The note may have changed since.
		const place = this.verbs.addPlace(path);
		if (text === '' || place === null) return;
		this.close();
		this.done({ of: null, text, intention: { type: 'add', path, list: place.list, heading: place.heading, text, line: 0 } });
	}
}

function placeWords(path: string, place: AddPlace | null): string {
	if (place === null) return `“${noteTitle(path)}” is not among the notes that are read.`;
	return place.list === null ? `A heading “${place.heading}” will be made for it.` : `Goes to the end of the list under “${place.heading}”.`;
}
