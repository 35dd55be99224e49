import { type App, Modal, Setting } from 'obsidian';
import { shownWords } from '../../atlas/watch/shown-words';
import type { ListPlace } from '../../model/edit';
import { noteTitle } from '../text/note-name';
import { itemWords, withDue } from './add-words';
import type { Asked } from './asked';
import { readDay } from './dates';
import { dayReading } from './day-reading';
import { isSameList, listNames } from './list-names';
import { PickNoteModal } from './pick-note';
import type { WatchingVerbs } from './verbs';

/** Asks for the words of an item, and says where it will go and when it will be due. */
export class AddModal extends Modal {
	private text = '';
	private dueWords = '';
	private list: ListPlace | null = null;
	private whereEl: HTMLElement | null = null;
	private dueEl: HTMLElement | null = null;

	constructor(app: App, private readonly path: string, private readonly verbs: WatchingVerbs, private readonly done: (asked: Asked) => void) {
		super(app);
	}

	override onOpen(): void {
		this.titleEl.setText(`Add item to “${noteTitle(this.path)}”`);
		this.modalEl.addClass('actor-atlas-add-modal');
		const words = new Setting(this.contentEl).setClass('actor-atlas-stacked');
		words.controlEl.addClass('actor-atlas-stacked-control');
		words.setName('What to watch').setDesc('With a date in its words, it is due then.').addText(field => {
			field.setPlaceholder('Net debt falls for two quarters by 2027').onChange(text => this.type(itemWords(text), this.dueWords));
			this.takeKeys(field.inputEl, 'Words of the item');
			field.inputEl.focus();
		});
		new Setting(this.contentEl).setName('Due').setDesc('Empty where its words say it.').addText(field => {
			field.setPlaceholder('Q1 2027').onChange(words => this.type(this.text, words.trim()));
			this.takeKeys(field.inputEl, 'Due date in words');
		});
		this.addLists();
		this.whereEl = this.contentEl.createDiv({ cls: 'actor-atlas-modal-where' });
		this.dueEl = this.contentEl.createDiv({ cls: 'actor-atlas-modal-says', attr: { role: 'status' } });
		new Setting(this.contentEl)
			.addButton(button => button.setButtonText('Other note...').onClick(() => this.askOther()))
			.addButton(button => button.setButtonText('Add item').setCta().onClick(() => this.finish()));
		this.sayWhere();
		this.type('', '');
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** A thesis has a list for each side: which one is for the user to say. */
	private addLists(): void {
		const lists = this.verbs.addPlace(this.path)?.lists ?? [];
		this.list = lists[0] ?? null;
		if (lists.length < 2) return;
		const names = listNames(lists);
		new Setting(this.contentEl).setName('List').addDropdown(dropdown => {
			for (const [at, name] of names.entries()) dropdown.addOption(String(at), name);
			dropdown.selectEl.setAttr('aria-label', 'List that it goes to');
			dropdown.onChange(at => {
				this.list = lists[Number(at)] ?? null;
				this.sayWhere();
			});
		});
	}

	private takeKeys(input: HTMLInputElement, label: string): void {
		input.setAttr('aria-label', label);
		input.onkeydown = evt => {
			if (evt.key !== 'Enter' || evt.isComposing) return;
			evt.preventDefault();
			this.finish();
		};
	}

	private sayWhere(): void {
		const place = this.verbs.addPlace(this.path);
		const goes = this.list === null ? `A heading “${place?.made ?? ''}” will be made for it.` : `Goes to the end of the list under “${this.list.headings.at(-1) ?? ''}”.`;
		this.whereEl?.setText(place === null ? `“${noteTitle(this.path)}” is not among the notes that are read.` : goes);
	}

	private type(text: string, dueWords: string): void {
		this.text = text;
		this.dueWords = dueWords;
		this.dueEl?.toggleClass('actor-atlas-wrong', this.isUnread());
		this.dueEl?.setText(dueWords === '' ? this.dueInWords() : this.isUnread() ? `No date can be read from “${dueWords}”.` : dayReading(dueWords, this.day() ?? '', this.verbs.today()));
	}

	private dueInWords(): string {
		const { due, dueWords } = this.verbs.dueIn(this.text);
		const last = due?.end ?? due?.start ?? null;
		const read = dueWords === null ? 'Due: no date in its words' : `Due: ${dueWords}`;
		return last === null || dueWords === last ? read : `${read} (${last})`;
	}

	private day(): string | null {
		return this.dueWords === '' ? null : readDay(this.dueWords, this.verbs.today());
	}

	private isUnread(): boolean {
		return this.dueWords !== '' && this.day() === null;
	}

	private askOther(): void {
		this.close();
		new PickNoteModal(this.app, this.verbs, path => new AddModal(this.app, path, this.verbs, this.done).open()).open();
	}

	private finish(): void {
		const { path, list: chosen } = this;
		// The note may have changed since.
		const place = this.verbs.addPlace(path);
		if (this.text === '' || place === null || this.isUnread()) return;
		const text = withDue(this.text, this.day(), this.verbs.dateForm());
		const list = chosen === null ? (place.lists[0] ?? null) : (place.lists.find(one => isSameList(one, chosen)) ?? chosen);
		this.close();
		this.done({ of: null, text: shownWords(this.text), intention: { type: 'add', path, list, heading: list?.headings.at(-1) ?? place.made, text, line: 0 } });
	}
}
