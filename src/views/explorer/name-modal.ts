import { type App, Modal, Setting } from 'obsidian';

export interface NameModalOptions {
	readonly title: string;
	readonly button: string;
	readonly name: string;
	readonly done: (name: string) => void;
}

/** Asks for the name of a query. */
export class NameModal extends Modal {
	private name: string;

	constructor(app: App, private readonly options: NameModalOptions) {
		super(app);
		this.name = options.name;
	}

	override onOpen(): void {
		const { title, button } = this.options;
		this.titleEl.setText(title);
		new Setting(this.contentEl).setName('Name').setDesc('It becomes a command of the palette.').addText(field => {
			field.setValue(this.name).onChange(name => {
				this.name = name;
			});
			field.inputEl.setAttr('aria-label', 'Name of the query');
			field.inputEl.onkeydown = evt => {
				if (evt.key !== 'Enter' || evt.isComposing) return;
				// Else the button that gets the focus back would take the key for its own.
				evt.preventDefault();
				this.finish();
			};
			field.inputEl.select();
		});
		new Setting(this.contentEl).addButton(one => one.setButtonText(button).setCta().onClick(() => this.finish()));
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private finish(): void {
		const name = this.name.trim();
		if (name === '') return;
		this.close();
		this.options.done(name);
	}
}
