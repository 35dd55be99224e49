import type { Plugin } from 'obsidian';
import type { Atlas } from '../../atlas/atlas';
import type { KindId } from '../../model/kind';
import type { Change, Progress } from '../../model/resolved';
import { registerCli } from '../cli/register';
import { Changes } from './changes';
import { type Api, createApi } from './create-api';
import { WholeReading } from './whole-reading';

export interface ProgramVerbs {
	readonly atlas: Atlas;
	/** Version of the plugin. */
	readonly release: string;
	readonly kindTitle: (kind: KindId) => string;
	readonly progress: () => Progress | null;
	readonly onChange: (listener: (change: Change) => void) => () => void;
	readonly today: () => string;
}

/** What other programs have of the plugin: the interface for other plugins, and commands of the app's command line. */
export class Programs {
	readonly api: Api;
	private readonly reading: WholeReading;
	private readonly changes: Changes;

	constructor(private readonly verbs: ProgramVerbs) {
		this.reading = new WholeReading(verbs.progress);
		this.changes = new Changes(verbs.progress);
		this.api = createApi({ ...verbs, whenRead: () => this.reading.wait() }, this.changes);
	}

	connect(plugin: Plugin): void {
		registerCli(plugin, { ...this.verbs, whenRead: () => this.reading.wait() });
		plugin.register(this.verbs.onChange(change => this.hear(change)));
		plugin.register(() => {
			this.reading.end();
			this.changes.end();
		});
	}

	private hear(change: Change): void {
		this.reading.changed();
		this.changes.hear(change);
	}
}
