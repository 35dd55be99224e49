import type { HostApp } from '../app';
import { findFrontMatter, parseYaml, stringifyYaml } from '../metadata/yaml';
import type { TFolder} from './abstract-file';
import { TFile, type TAbstractFile } from './abstract-file';

/** Changes of files that keep the rest of the vault right. */
export class FileManager {
	constructor(private readonly app: HostApp) {}

	getNewFileParent(): TFolder {
		return this.app.vault.getRoot();
	}

	/** Renames, and sets the links that meant the file anew, as the app does when asked to. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { metadataCache, vault } = this.app;
		const linking = file instanceof TFile ? vault.getMarkdownFiles().filter(note => metadataCache.resolvedLinks[note.path]?.[file.path]) : [];
		const meant = new Map(linking.map(note => [note, this.linksTo(note, file)]));
		await vault.rename(file, newPath);
		if (!(file instanceof TFile)) return;
		for (const [note, originals] of meant) {
			await vault.process(note, text => originals.reduce((changed, original) => changed.split(original).join(this.relink(original, file, note)), text));
		}
	}

	promptForDeletion(file: TAbstractFile): Promise<boolean> {
		return this.trashFile(file).then(() => true);
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.app.vault.trash(file, true);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
		const text = this.app.metadataCache.fileToLinktext(file, sourcePath);
		return `${file.extension === 'md' ? '' : '!'}[[${text}${subpath}${alias === undefined ? '' : `|${alias}`}]]`;
	}

	async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		await this.app.vault.process(file, text => {
			const block = findFrontMatter(text);
			const parsed: unknown = block ? parseYaml(text.slice(block.from, block.to)) : {};
			const frontmatter: Record<string, unknown> = typeof parsed === 'object' && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {};
			change(frontmatter);
			const body = text.slice(block?.contentStart ?? 0);
			return Object.keys(frontmatter).length === 0 ? body : `---\n${stringifyYaml(frontmatter)}---\n${body}`;
		});
	}

	getAvailablePathForAttachment(filename: string): Promise<string> {
		const dot = filename.lastIndexOf('.');
		const [stem, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		let path = filename;
		for (let copy = 1; this.app.vault.getAbstractFileByPath(path); copy++) path = `${stem} ${copy}${extension}`;
		return Promise.resolve(path);
	}

	private linksTo(note: TFile, file: TAbstractFile): string[] {
		const { metadataCache } = this.app;
		const links = metadataCache.getFileCache(note)?.links ?? [];
		const means = (link: string): boolean => metadataCache.getFirstLinkpathDest(link.replace(/#.*/s, ''), note.path) === file;
		return [...new Set(links.filter(({ link, original }) => original.startsWith('[[') && means(link)).map(({ original }) => original))];
	}

	private relink(original: string, file: TFile, note: TFile): string {
		return original.replace(/^\[\[[^#|\]\\]*/, `[[${this.app.metadataCache.fileToLinktext(file, note.path)}`);
	}
}
