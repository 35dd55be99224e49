/** A command as a list of things gives it. */
export interface ListedCommand {
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	readonly run: () => void;
}

/** The plugin, as far as commands come and go. */
export interface CommandHost {
	addCommand(command: { id: string; name: string; icon: string; callback: () => void }): unknown;
	removeCommand(id: string): void;
}

/** Commands that follow a list: what is new is added, what is gone is removed, what is called otherwise is named anew. */
export class CommandSet {
	private readonly names = new Map<string, string>();
	private current: ReadonlyMap<string, ListedCommand> = new Map();

	constructor(private readonly host: CommandHost) {}

	follow(commands: readonly ListedCommand[]): void {
		this.current = new Map(commands.map(command => [command.id, command]));
		for (const id of [...this.names.keys()]) if (!this.current.has(id)) this.drop(id);
		for (const { id, name, icon } of commands) {
			if (this.names.get(id) === name) continue;
			if (this.names.has(id)) this.drop(id);
			this.names.set(id, name);
			this.host.addCommand({ id, name, icon, callback: () => this.current.get(id)?.run() });
		}
	}

	private drop(id: string): void {
		this.names.delete(id);
		this.host.removeCommand(id);
	}
}
