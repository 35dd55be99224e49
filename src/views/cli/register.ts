import type { CliData, Plugin } from 'obsidian';
import { COMMANDS, type CliCommand } from './commands';
import { Refusal } from './params';
import type { CliVerbs } from './verbs';

/** Puts the commands into the app's command line. */
export function registerCli(plugin: Plugin, verbs: CliVerbs): void {
	const { id } = plugin.manifest;
	for (const command of COMMANDS) {
		const name = command.action === '' ? id : `${id}:${command.action}`;
		plugin.registerCliHandler(name, command.description, command.flags, params => run(command, params, verbs));
	}
}

/** Whatever goes wrong is a line that says so: whoever typed the command sees nothing else. */
async function run(command: CliCommand, params: CliData, verbs: CliVerbs): Promise<string> {
	if (!(await verbs.whenRead())) return 'Error: Actor Atlas was turned off before all notes were read.';
	try {
		return command.run(params, verbs);
	} catch (error) {
		if (error instanceof Refusal) return `Error: ${error.message}`;
		return `Error: this could not be answered (${error instanceof Error ? error.message : String(error)}). Please report it.`;
	}
}
