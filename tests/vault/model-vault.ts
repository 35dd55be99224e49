import { TFile, type App, type Component } from 'obsidian';

type Handler = (...args: never[]) => unknown;

/** A vault in memory with the events of the app; it counts what is read. */
export class ModelVault {
	private readonly files = new Map<string, { file: TFile; text: string | Error }>();
	private readonly handlers = new Map<string, Set<Handler>>();
	/** Paths read, in order; with a mark where the disk itself was asked. */
	reads: string[] = [];
	links: Record<string, Record<string, number>> = {};
	front: string | null = null;
	/** How many turns the disk takes for one reading after the other, over and over. */
	waits: readonly number[] = [];
	/** Whether all that was asked for is answered only by `answer`. */
	held: Array<() => void> | null = null;

	/** What happens in the moment in which so many notes have been read. */
	readonly happens = new Map<number, () => void>();

	readonly app = {
		vault: {
			on: (name: string, handler: Handler) => this.on(name, handler),
			getMarkdownFiles: () => [...this.files.values()].map(({ file }) => file),
			getFileByPath: (path: string) => this.files.get(path)?.file ?? null,
			cachedRead: (file: TFile) => this.read(file, ''),
			read: (file: TFile) => this.read(file, ' from disk'),
		},
		metadataCache: { resolvedLinks: this.links },
		workspace: {
			on: (name: string, handler: Handler) => this.on(name, handler),
			getActiveFile: () => (this.front === null ? null : this.files.get(this.front)?.file ?? null),
		},
	} as unknown as App;

	paths(): string[] {
		return [...this.files.keys()];
	}

	text(path: string): string | Error | undefined {
		return this.files.get(path)?.text;
	}

	/** Writes a note, telling of it; where nobody listens, that is another program while the app is closed. */
	write(path: string, text: string | Error, mtime: number, size = String(text).length): void {
		const known = this.files.get(path);
		const file = known?.file ?? Object.assign(new TFile(), { path, extension: 'md' });
		file.stat = { ctime: 0, mtime, size };
		this.files.set(path, { file, text });
		this.tell(known === undefined ? 'create' : 'modify', file);
	}

	remove(path: string): void {
		const file = this.files.get(path)?.file;
		this.files.delete(path);
		if (file !== undefined) this.tell('delete', file);
	}

	rename(path: string, to: string): void {
		const known = this.files.get(path);
		if (known === undefined || this.files.has(to)) return;
		this.files.delete(path);
		known.file.path = to;
		this.files.set(to, known);
		this.tell('rename', known.file, path);
	}

	open(path: string): void {
		this.front = path;
		this.tell('file-open', this.files.get(path)?.file ?? null);
	}

	/** A page over this vault: what it registers goes when it is closed. */
	page(): Component & { close(): void } {
		const ends: Array<() => void> = [];
		return {
			register: (end: () => void) => ends.push(end),
			registerEvent: () => undefined,
			close: () => {
				this.handlers.clear();
				ends.forEach(end => end());
			},
		} as unknown as Component & { close(): void };
	}

	private on(name: string, handler: Handler): object {
		this.handlers.set(name, (this.handlers.get(name) ?? new Set()).add(handler));
		return {};
	}

	private tell(name: string, ...args: unknown[]): void {
		for (const handler of this.handlers.get(name) ?? []) Reflect.apply(handler, undefined, args);
	}

	private async read(file: TFile, how: string): Promise<string> {
		this.reads.push(`${file.path}${how}`);
		const text = this.files.get(file.path)?.text ?? new Error('gone');
		const happens = this.happens.get(this.reads.length);
		if (happens !== undefined) queueMicrotask(happens);
		const turns = this.waits[this.reads.length % Math.max(1, this.waits.length)] ?? 0;
		for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setTimeout(resolve));
		if (this.held !== null) await new Promise<void>(resolve => this.held?.push(resolve));
		if (typeof text !== 'string') throw text;
		return text;
	}
}
