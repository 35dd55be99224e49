import { type App, Modal, Notice, Setting } from 'obsidian';
import type { ImportedQueries } from '../../atlas/import-queries';

/** Takes in queries that were exported, out of a file or out of what is pasted. */
export class ImportModal extends Modal {
	constructor(app: App, private readonly takeIn: (typed: string) => ImportedQueries) {
		super(app);
	}

	override onOpen(): void {
		this.titleEl.setText('Import queries');
		this.contentEl.addClass('actor-atlas-import');
		this.contentEl.createEl('p', { text: 'Paste a list in JSON, each entry with a name and a text, or choose a file. What is there already stays as it is.' });
		const field = this.contentEl.createEl('textarea', { cls: 'actor-atlas-import-text', attr: { rows: '8', 'aria-label': 'Queries in JSON', spellcheck: 'false', placeholder: '[{ "name": "Big deals", "text": "TABLE investments WHERE amount >= $10B" }]' } });
		const said = this.contentEl.createDiv({ cls: 'actor-atlas-import-messages', attr: { role: 'status' } });
		const file = this.contentEl.createEl('input', { cls: 'actor-atlas-import-file', type: 'file', attr: { accept: '.json,application/json', 'aria-label': 'File with queries', hidden: '' } });
		file.onchange = () => void this.readFile(file, field, said);
		new Setting(this.contentEl)
			.addButton(button => button.setButtonText('Choose file...').onClick(() => file.click()))
			.addButton(button => button.setButtonText('Import').setCta().onClick(() => this.run(field.value, said)));
		field.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private async readFile(file: HTMLInputElement, field: HTMLTextAreaElement, said: HTMLElement): Promise<void> {
		try {
			field.value = (await file.files?.[0]?.text()) ?? field.value;
			this.run(field.value, said);
		} catch {
			said.setText('The file could not be read.');
		}
	}

	/** What went well closes the window; what did not stays to be put right. */
	private run(typed: string, said: HTMLElement): void {
		const { added, messages } = this.takeIn(typed);
		said.setText(messages.join(' '));
		if (added === 0 || messages.length > 1) return;
		new Notice(messages.join(' '));
		this.close();
	}
}
