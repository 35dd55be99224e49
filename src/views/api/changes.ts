import type { Change, Progress } from '../../model/resolved';

export interface VaultChange {
	/** Notes that came, changed, moved or went. */
	readonly paths: string[];
	/** Anything may have changed: names mean other notes now, or every note was read again. */
	readonly all: boolean;
}

type Listener = (change: VaultChange) => void;

/** Tells other plugins that answers may be others now: once after every note has been read, then after each change. */
export class Changes {
	private readonly listeners = new Set<{ readonly tell: Listener }>();
	private wasReading = true;

	constructor(private readonly progress: () => Progress | null) {}

	/** The index has changed, or the reading has come further. */
	hear({ paths, names }: Change): void {
		const isReading = this.progress() !== null;
		const all = this.wasReading || names;
		this.wasReading = isReading;
		if (isReading || (paths.size === 0 && !all)) return;
		for (const listener of [...this.listeners]) this.tell(listener.tell, { paths: [...paths], all });
	}

	/** Calls back until it is told to stop. */
	on(tell: Listener): () => void {
		const listener = { tell };
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	end(): void {
		this.listeners.clear();
	}

	/** A mistake of another plugin is its own: it is reported as that, and the others are still told. */
	private tell(listener: Listener, change: VaultChange): void {
		try {
			listener(change);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}
}
