import { watchFile, unwatchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Turns } from './turns';

/** Tells when a plugin's settings were changed by somebody else than the page. */
export class SettingsWatch {
	private known: string | null = null;

	constructor(private readonly absolute: string, private readonly turns: Turns, private readonly tell: () => void) {}

	async start(): Promise<void> {
		this.known = await this.current();
		watchFile(this.absolute, { interval: 500, persistent: false }, this.look);
	}

	stop(): void {
		unwatchFile(this.absolute, this.look);
	}

	/** The page's own write. */
	wrote(text: string): void {
		this.known = text;
	}

	private readonly look = (): void => {
		// In turn: between the page's announcement and its write the old text is still there.
		void this.turns.take(async () => {
			const text = await this.current();
			if (text === this.known) return;
			this.known = text;
			this.tell();
		});
	};

	private current(): Promise<string | null> {
		return readFile(this.absolute, 'utf8').catch(() => null);
	}
}
