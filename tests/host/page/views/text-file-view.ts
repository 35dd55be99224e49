import { debounce } from '../base/debounce';
import { recordFault } from '../base/faults';
import { options } from '../base/options';
import { Notice } from '../ui/notice';
import type { TAbstractFile, TFile } from '../vault/abstract-file';
import { EditableFileView } from './file-view';
import { mergeText } from './merge-text';

/** A view that holds a file's text, says when it differs from the disk, and saves it a while after the last edit. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	dirty = false;
	lastSavedData: string | null = null;
	private saving: Promise<void> = Promise.resolve();
	requestSave = debounce(() => void this.save(), options.saveDelay, true);

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => {
			if (file === this.file) void this.takeFromDisk(this.file);
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		this.dirty = false;
		this.data = text;
		this.lastSavedData = text;
		this.setViewData(text, true);
	}

	override async onUnloadFile(): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		this.requestSave.cancel();
		this.saving = this.saving.then(() => this.write());
		await this.saving;
		if (!clear) return;
		this.data = '';
		this.clear();
	}

	/** An edit was made in the view. */
	protected markDirty(): void {
		this.dirty = this.getViewData() !== this.lastSavedData;
		this.leaf.tabHeaderEl.toggleClass('is-dirty', this.dirty);
		if (this.dirty) this.requestSave();
		else this.requestSave.cancel();
	}

	private async write(): Promise<void> {
		const { file } = this;
		if (!file || file.deleted || !this.dirty) return;
		const text = this.getViewData();
		this.data = text;
		this.lastSavedData = text;
		this.dirty = false;
		await this.app.vault.modify(file, text);
		this.leaf.tabHeaderEl.toggleClass('is-dirty', this.dirty);
	}

	private async takeFromDisk(file: TFile): Promise<void> {
		const disk = await this.app.vault.read(file);
		if (file !== this.file || disk === this.lastSavedData) return;
		const base = this.lastSavedData ?? '';
		const merged = this.dirty ? this.mergeOverEdits(file, base, disk) : disk;
		this.lastSavedData = disk;
		this.data = merged;
		this.setViewData(merged, false);
		this.dirty = merged !== disk;
		this.leaf.tabHeaderEl.toggleClass('is-dirty', this.dirty);
		if (this.dirty) this.requestSave();
	}

	/** Somebody wrote to the disk under unsaved edits: never right, so it is a fault even when nothing is lost. */
	private mergeOverEdits(file: TFile, base: string, disk: string): string {
		const ours = this.getViewData();
		if (ours === disk) return disk;
		recordFault('external change under a dirty editor', file.path);
		const merged = mergeText(base, ours, disk);
		new Notice(merged === null
			? `"${file.basename}" was changed outside where it has unsaved edits. The unsaved edits are kept.`
			: `"${file.basename}" was changed outside; the changes were merged.`);
		return merged ?? ours;
	}
}
