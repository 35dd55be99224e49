import { WatchIndex } from '../../src/atlas/watch/watch-index';
import { DossierIndex } from '../../src/index/dossier-index';
import { folderLinks, type ResolveLink } from '../../src/index/resolve/link-resolver';
import type { Change } from '../../src/model/resolved';
import { dossierOf, type Notes } from '../read-vault';

/** A vault written in a test, with what hears of its changes. */
export class TestVault {
	readonly index: DossierIndex;
	readonly watch: WatchIndex;
	private readonly paths: Set<string>;
	private links: ResolveLink | null = null;
	private listeners: Array<(change: Change) => void> = [];

	constructor(notes: Notes) {
		this.paths = new Set(Object.keys(notes));
		this.index = new DossierIndex((target, source) => (this.links ??= folderLinks(this.paths))(target, source));
		this.watch = new WatchIndex(this.index);
		this.listeners.push(change => this.watch.changed(change));
		this.write(notes);
	}

	/** Tells this listener of the changes so far and of those to come. */
	tell(listener: (change: Change) => void): void {
		this.listeners.push(listener);
		listener({ paths: this.paths, names: true });
	}

	write(notes: Notes): void {
		for (const [path, text] of Object.entries(notes)) {
			this.paths.add(path);
			this.index.put(dossierOf(path, text));
		}
		this.passOn();
	}

	remove(path: string): void {
		this.paths.delete(path);
		this.index.remove(path);
		this.passOn();
	}

	private passOn(): void {
		this.links = null;
		const change = this.index.takeChange();
		if (change !== null) for (const listener of this.listeners) listener(change);
	}
}
