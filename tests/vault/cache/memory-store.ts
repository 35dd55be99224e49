import { sameHead, type Head, type ShardStore } from '../../../src/vault/cache/shard-store';

/** What can go wrong with a store. */
export type Fault = 'none' | 'cannot open' | 'cannot read' | 'full';

/** What stays on the device when its pages are closed: shards as a database would give them back, never the same objects. */
export class Device {
	head: unknown;
	readonly shards = new Map<number, unknown>();
	fault: Fault = 'none';
	/** How many turns it takes for each answer. */
	lag = 0;
	/** How many of the next shards cannot be put. */
	failing = 0;
	/** Shards written so far. */
	writes = 0;

	open(): Promise<ShardStore> {
		return this.fault === 'cannot open' ? Promise.reject(new Error('blocked')) : Promise.resolve(new MemoryStore(this));
	}

	entries(): Array<Record<string, unknown>> {
		return [...this.shards.values()].flatMap(shard => (Array.isArray(shard) ? shard as Array<Record<string, unknown>> : []));
	}
}

class MemoryStore implements ShardStore {
	constructor(private readonly device: Device) {}

	head(): Promise<unknown> {
		return this.reading(() => structuredClone(this.device.head));
	}

	shards(keys: readonly number[]): Promise<readonly unknown[]> {
		return this.reading(() => keys.map(key => structuredClone(this.device.shards.get(key))));
	}

	renew(head: Head): Promise<void> {
		return this.writing(() => {
			this.device.shards.clear();
			this.device.head = structuredClone(head);
		});
	}

	change(head: Head, key: number, change: (shard: unknown) => unknown): Promise<boolean> {
		return this.writing(() => {
			if (!sameHead(this.device.head, head)) return false;
			if (this.device.failing-- > 0) throw new Error('not this one');
			this.device.shards.set(key, structuredClone(change(structuredClone(this.device.shards.get(key)))));
			this.device.writes++;
			return true;
		});
	}

	close(): void {}

	private async reading<T>(read: () => T): Promise<T> {
		await Promise.resolve();
		for (let turn = 0; turn < this.device.lag; turn++) await new Promise(resolve => setTimeout(resolve));
		if (this.device.fault === 'cannot read') throw new Error('unreadable');
		return read();
	}

	private async writing<T>(write: () => T): Promise<T> {
		await Promise.resolve();
		if (this.device.fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
		return write();
	}
}
