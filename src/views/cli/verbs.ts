import type { Atlas } from '../../atlas/atlas';
import type { KindId } from '../../model/kind';

/** What commands of the app's command line are given. */
export interface CliVerbs {
	readonly atlas: Atlas;
	readonly kindTitle: (kind: KindId) => string;
	readonly today: () => string;
	/** True as soon as every note has been read; false when the plugin is turned off before. */
	readonly whenRead: () => Promise<boolean>;
}
