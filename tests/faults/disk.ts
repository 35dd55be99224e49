import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exactText, lossyText, toBytes } from './bytes';
import type { Stat } from '../../src/vault/writing/door';

/** Real files in a folder of their own. Every writing gets a time of its own, since many happen within one millisecond here. */
export class Disk {
	readonly folder = mkdtempSync(path.join(os.tmpdir(), 'actor-atlas-faults-'));
	private readonly times = new Map<string, number>();
	private clock = 0;

	names(): string[] {
		return [...this.times.keys()];
	}

	/** As the app decodes it. */
	read(name: string): string | null {
		const bytes = this.bytes(name);
		return bytes === null ? null : lossyText(bytes);
	}

	/** With every byte told apart, also those that are not UTF-8. */
	exact(name: string): string | null {
		const bytes = this.bytes(name);
		return bytes === null ? null : exactText(bytes);
	}

	bytes(name: string): Buffer | null {
		return this.times.has(name) ? readFileSync(this.at(name)) : null;
	}

	write(name: string, text: string): void {
		mkdirSync(path.dirname(this.at(name)), { recursive: true });
		writeFileSync(this.at(name), toBytes(text));
		this.times.set(name, ++this.clock);
	}

	stat(name: string): Stat | null {
		const mtime = this.times.get(name);
		return mtime === undefined ? null : { mtime, size: readFileSync(this.at(name)).length };
	}

	rename(from: string, to: string): void {
		mkdirSync(path.dirname(this.at(to)), { recursive: true });
		renameSync(this.at(from), this.at(to));
		this.times.set(to, this.times.get(from) ?? ++this.clock);
		this.times.delete(from);
	}

	delete(name: string): void {
		rmSync(this.at(name));
		this.times.delete(name);
	}

	remove(): void {
		if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
	}

	private at(name: string): string {
		return path.join(this.folder, name);
	}
}
