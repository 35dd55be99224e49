import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import type { OutsideChange } from '../protocol';
import type { Turns } from './turns';
import type { VaultTree } from './vault-tree';

const settleMs = 60;
const safetyMs = 5_000;

/**
 * One watcher a folder (recursive watching drops events on Linux), which only says where to look;
 * the tree says what changed. A slow look at everything catches what no watcher told.
 */
export class VaultWatch {
	private readonly watchers = new Map<string, FSWatcher>();
	private readonly dirty = new Set<string>();
	private settle: NodeJS.Timeout | undefined;
	private safety: NodeJS.Timeout | undefined;
	private stopped = false;

	constructor(
		private readonly root: string,
		private readonly tree: VaultTree,
		private readonly turns: Turns,
		private readonly tell: (changes: OutsideChange[]) => void,
	) {}

	start(): void {
		this.followFolders();
		this.planSafetyLook(safetyMs);
	}

	stop(): void {
		this.stopped = true;
		clearTimeout(this.settle);
		clearTimeout(this.safety);
		for (const watcher of this.watchers.values()) watcher.close();
		this.watchers.clear();
	}

	/** Watches the folders that are new and lets go of those that are gone. */
	followFolders(): void {
		if (this.stopped) return;
		const folders = new Set(this.tree.folderPaths());
		for (const [folder, watcher] of this.watchers) {
			if (folders.has(folder)) continue;
			watcher.close();
			this.watchers.delete(folder);
		}
		for (const folder of folders) if (!this.watchers.has(folder)) this.watchFolder(folder);
	}

	private watchFolder(folder: string): void {
		try {
			const watcher = watch(path.join(this.root, folder), { persistent: false }, () => this.lookSoon(folder));
			watcher.on('error', () => this.lookSoon(folder));
			this.watchers.set(folder, watcher);
		} catch {
			// No watcher to be had (the system's limit): the slow look still sees it.
		}
	}

	private lookSoon(folder: string): void {
		this.dirty.add(folder);
		this.settle ??= setTimeout(() => {
			this.settle = undefined;
			const folders = [...this.dirty];
			this.dirty.clear();
			void this.look(async () => (await Promise.all(folders.map(one => this.tree.rescan(one)))).flat());
		}, settleMs);
	}

	private async look(find: () => Promise<OutsideChange[]>): Promise<void> {
		if (this.stopped) return;
		try {
			const changes = await this.turns.take(find);
			if (changes.length === 0) return;
			this.followFolders();
			this.tell(changes);
		} catch {
			// A folder that vanished under the look: the next one sees it gone.
		}
	}

	private planSafetyLook(delay: number): void {
		if (this.stopped) return;
		this.safety = setTimeout(() => {
			const began = Date.now();
			void this.look(() => this.tree.rescanAll())
				.then(() => this.planSafetyLook(Math.max(safetyMs, 20 * (Date.now() - began))));
		}, delay);
		this.safety.unref();
	}
}
