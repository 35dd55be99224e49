import { Events } from '../base/events';
import { debounce } from '../base/debounce';
import { TFile, type TAbstractFile } from '../vault/abstract-file';
import type { Vault } from '../vault/vault';
import { LinkIndex } from './link-index';
import { parseNote } from './parse-note';
import type { ParsedNote } from './parsed-note';

const sliceMs = 12;
const batch = 64;

type Counts = Record<string, number>;

const linkPath = (link: string): string => link.replace(/[#^].*$/s, '').trim();
const pause = (): Promise<void> => new Promise(resolve => { setTimeout(resolve); });

/**
 * What is known of every note. Nothing is known at once: a note is read and parsed after the event that
 * announced it, `changed` and `resolve` follow, and `resolved` when nothing is waiting.
 */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, Counts> = {};
	unresolvedLinks: Record<string, Counts> = {};
	initialized = false;
	private readonly notes = new Map<string, ParsedNote>();
	private readonly index = new LinkIndex();
	private readonly waiting = new Set<TFile>();
	private working: Promise<void> | null = null;
	private started = false;
	private readonly resolveSoon = debounce(() => this.resolveAll(), 50, true);

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file: TAbstractFile) => this.onCreate(file));
		vault.on('modify', (file: TAbstractFile) => this.enqueue(file));
		vault.on('delete', (file: TAbstractFile) => this.onDelete(file));
		vault.on('rename', (file: TAbstractFile, before: string) => this.onRename(file, before));
	}

	/** Everything known before layout-ready, with no event for it: the app found its cache of yesterday. */
	async warm(): Promise<void> {
		const files = this.vault.getMarkdownFiles();
		for (let at = 0; at < files.length; at += batch) {
			await Promise.all(files.slice(at, at + batch).map(file => this.parse(file)));
		}
		this.waiting.clear();
	}

	/** From here on notes are parsed as they come, and those still unknown. */
	start(): void {
		this.started = true;
		for (const file of this.vault.getMarkdownFiles()) if (!this.notes.has(file.path)) this.waiting.add(file);
		if (this.waiting.size > 0) this.work();
		else this.resolveSoon();
	}

	/** Resolves when nothing is waiting to be parsed or resolved. */
	async settled(): Promise<void> {
		do {
			await (this.working ?? pause());
			this.resolveSoon.run();
		} while (this.working);
	}

	getFileCache(file: TFile): ParsedNote | null { return this.notes.get(file.path) ?? null; }
	getCache(path: string): ParsedNote | null { return this.notes.get(path) ?? null; }
	getCachedFiles(): string[] { return [...this.notes.keys()]; }
	isUserIgnored(): boolean { return false; }

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		const path = this.index.resolve(linkpath, sourcePath);
		return path === null ? null : this.vault.getFileByPath(path);
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.index.namesakes(file.path) > 1 ? file.path : file.name;
		return omitMdExtension && file.extension === 'md' ? text.replace(/\.md$/i, '') : text;
	}

	getTags(): Counts {
		const tags: Counts = {};
		for (const note of this.notes.values()) for (const { tag } of note.tags ?? []) tags[tag] = (tags[tag] ?? 0) + 1;
		return tags;
	}

	private onCreate(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.index.add(file.path);
		this.enqueue(file);
		if (this.started) this.resolveSoon();
	}

	private onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.index.remove(file.path);
		const before = this.notes.get(file.path) ?? null;
		this.forget(file.path);
		setTimeout(() => this.trigger('deleted', file, before));
		this.resolveSoon();
	}

	/** A rename fires no `changed`. */
	private onRename(file: TAbstractFile, before: string): void {
		if (!(file instanceof TFile)) return;
		this.index.remove(before);
		this.index.add(file.path);
		const note = this.notes.get(before);
		this.forget(before);
		if (note) this.notes.set(file.path, note);
		this.resolveSoon();
	}

	private forget(path: string): void {
		this.notes.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private enqueue(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.waiting.add(file);
		if (this.started) this.work();
	}

	private work(): void {
		this.working ??= this.workThrough().finally(() => { this.working = null; });
	}

	private async workThrough(): Promise<void> {
		await pause();
		let sliceEnd = performance.now() + sliceMs;
		while (this.waiting.size > 0) {
			const files = [...this.waiting].slice(0, batch);
			for (const file of files) this.waiting.delete(file);
			const parsed = await Promise.all(files.map(file => this.parse(file)));
			for (const [at, file] of files.entries()) {
				const found = parsed[at];
				if (!found || file.deleted) continue;
				this.trigger('changed', file, found.text, found.note);
				if (this.initialized) this.resolveLinks(file, true);
				if (performance.now() < sliceEnd) continue;
				await pause();
				sliceEnd = performance.now() + sliceMs;
			}
		}
		this.resolveSoon();
	}

	private async parse(file: TFile): Promise<{ text: string; note: ParsedNote } | null> {
		try {
			const text = await this.vault.cachedRead(file);
			const note = parseNote(text);
			if (!file.deleted) this.notes.set(file.path, note);
			return { text, note };
		} catch (error) {
			// Gone before it was read; anything else is worth knowing.
			if (this.vault.getFileByPath(file.path) === file) console.warn(`not read: ${file.path}`, error);
			return null;
		}
	}

	private resolveAll(): void {
		if (!this.started || this.working) return;
		const first = !this.initialized;
		for (const file of this.vault.getMarkdownFiles()) this.resolveLinks(file, first);
		this.initialized = true;
		this.trigger('resolved');
	}

	private resolveLinks(file: TFile, always: boolean): void {
		const note = this.notes.get(file.path);
		if (!note) return;
		const resolved: Counts = {};
		const unresolved: Counts = {};
		for (const { link } of [...note.links ?? [], ...note.embeds ?? [], ...note.frontmatterLinks ?? []]) {
			const path = linkPath(link);
			if (path === '') continue;
			const target = this.getFirstLinkpathDest(path, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[path] = (unresolved[path] ?? 0) + 1;
		}
		const changed = JSON.stringify([this.resolvedLinks[file.path], this.unresolvedLinks[file.path]]) !== JSON.stringify([resolved, unresolved]);
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		if (changed || always) this.trigger('resolve', file);
	}
}
