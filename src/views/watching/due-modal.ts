import { type App, Modal, Setting } from 'obsidian';
import { dayWords, otherReading, readDay } from './dates';
import { dayReading } from './day-reading';

export interface DueModalOptions {
	/** What it is about. */
	readonly title: string;
	/** The day that is written, or null. */
	readonly day: string | null;
	/** What its own words say, where no day is written. */
	readonly read: string | null;
	readonly today: string;
	readonly done: (day: string | null) => void;
}

/** Asks for the day on which an item is due: as a day, or in words. */
export class DueModal extends Modal {
	private words = '';
	private day: string | null;
	private dateEl: HTMLInputElement | null = null;
	private saysEl: HTMLElement | null = null;

	constructor(app: App, private readonly options: DueModalOptions) {
		super(app);
		this.day = options.day;
	}

	override onOpen(): void {
		const { title, read } = this.options;
		this.titleEl.setText('Set due date');
		this.modalEl.addClass('actor-atlas-due-modal');
		this.contentEl.createDiv({ cls: 'actor-atlas-modal-item', text: title });
		new Setting(this.contentEl).setName('In words').setDesc(read === null ? 'Q1 2027, end of June, 30 Jun.' : `Its own words say: ${read}.`).addText(field => {
			field.setPlaceholder('Q1 2027').onChange(words => this.type(words));
			this.takeKeys(field.inputEl, 'Due date in words');
		});
		new Setting(this.contentEl).setName('Day').setDesc('Empty takes the written date out.').addText(field => {
			field.inputEl.type = 'date';
			field.setValue(this.day ?? '');
			this.takeKeys(field.inputEl, 'Due date');
			this.dateEl = field.inputEl;
			field.inputEl.oninput = () => this.pick(field.inputEl.value);
			// From no day to one that does not exist there is no input: the value stays empty.
			field.inputEl.onkeyup = () => this.say();
		});
		this.saysEl = this.contentEl.createDiv({ cls: 'actor-atlas-modal-says', attr: { role: 'status' } });
		new Setting(this.contentEl).addButton(button => button.setButtonText('Set due date').setCta().onClick(() => this.finish()));
		this.say();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private takeKeys(input: HTMLInputElement, label: string): void {
		input.setAttr('aria-label', label);
		input.onkeydown = evt => {
			if (evt.key !== 'Enter' || evt.isComposing) return;
			// Else what gets the focus back would take the key for its own.
			evt.preventDefault();
			this.finish();
		};
	}

	private type(words: string): void {
		this.words = words.trim();
		this.day = this.words === '' ? this.options.day : readDay(words, this.options.today);
		if (this.dateEl !== null) this.dateEl.value = this.day ?? '';
		this.say();
	}

	private pick(day: string): void {
		this.words = '';
		this.day = day === '' ? null : day;
		this.say();
	}

	private isUnread(): boolean {
		return this.day === null && (this.words !== '' || this.isHalfTyped());
	}

	/** Such as 31 February, or half a date: the field then has no value, which is not to be taken for none. */
	private isHalfTyped(): boolean {
		return this.dateEl?.validity.badInput === true;
	}

	private say(): void {
		const written = this.options.day === null ? 'No date is written.' : 'The written date will be taken out.';
		this.saysEl?.toggleClass('actor-atlas-wrong', this.isUnread());
		const unread = this.words === '' ? 'This is no day of the calendar yet.' : `No date can be read from “${this.words}”.`;
		this.saysEl?.setText(this.isUnread() ? unread : this.day === null ? written : dayReading(this.words, this.day, this.options.today));
		this.offerOther();
	}

	/** Numbers such as 1/2/2027 can mean two days. */
	private offerOther(): void {
		const other = this.day === null ? null : otherReading(this.words, this.day);
		if (other === null || this.saysEl === null) return;
		const button = this.saysEl.createEl('button', { cls: 'actor-atlas-modal-other', text: `${dayWords(other)} instead`, type: 'button' });
		button.onclick = () => {
			if (this.dateEl !== null) this.dateEl.value = other;
			this.pick(other);
			this.dateEl?.focus();
		};
	}

	private finish(): void {
		if (this.isUnread()) return;
		this.close();
		if (this.day !== this.options.day) this.options.done(this.day);
	}
}
