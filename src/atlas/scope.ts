import { isExcluded } from '../extract/role';
import type { Settings } from '../model/settings';

/** Whether the settings let this note be read. */
export function isInScope(path: string, settings: Settings): boolean {
	return /\.md$/i.test(path) && !isExcluded(path, settings.excluded);
}
