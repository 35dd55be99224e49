import type { BasesRegistration } from '../bases/bases-view';

export type CliFlags = Record<string, { value?: string; description: string; required?: boolean }>;
export type CliHandler = (params: Record<string, string>) => string | Promise<string>;
export interface CliRegistration { description: string; flags: CliFlags | null; handler: CliHandler }

/** What plugins registered with parts of the app that the host has little or nothing of: kept, so that tests can reach it. */
export class Registrations {
	readonly basesViews = new Map<string, BasesRegistration>();
	/** Told when a view of bases comes or goes. */
	readonly onBasesViews = new Set<(viewId: string) => void>();
	readonly cli = new Map<string, CliRegistration>();
	readonly protocols = new Map<string, unknown>();
	readonly editorSuggests = new Set<unknown>();

	/** Runs a CLI handler as the app does: a flag that is required must be there. */
	async runCli(command: string, params: Record<string, string>): Promise<string> {
		const found = this.cli.get(command);
		if (!found) throw new Error(`Unknown command "${command}"`);
		for (const [name, flag] of Object.entries(found.flags ?? {})) {
			if (flag.required && params[name] === undefined) throw new Error(`Missing required flag "${name}"`);
		}
		return found.handler(params);
	}
}
