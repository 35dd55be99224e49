import { watchFile, unwatchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Tells when a plugin's settings were changed by somebody else than the page. */
export class SettingsWatch {
	private known: string | null = null;

	constructor(private readonly absolute: string, private readonly tell: () => void) {}

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
		void this.current().then(text => {
			if (text === this.known) return;
			this.known = text;
			this.tell();
		});
	};

	private current(): Promise<string | null> {
		return readFile(this.absolute, 'utf8').catch(() => null);
	}
}
