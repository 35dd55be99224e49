import type { Atlas } from '../../atlas/atlas';
import type { Progress } from '../../model/resolved';

/** What the interface for other plugins is given. */
export interface ApiVerbs {
	readonly atlas: Atlas;
	/** Version of the plugin. */
	readonly release: string;
	readonly today: () => string;
	readonly progress: () => Progress | null;
	readonly whenRead: () => Promise<boolean>;
}
