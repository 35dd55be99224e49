import type { Settings } from '../../model/settings';
import { EXTRACTION_CODE } from './extraction-code';

/** The settings that decide what is read out of a note, as one text; which notes are read is decided elsewhere. */
export function readingSettings({ actorTags, actorFolders, thesisTags, thesisFolders, watchHeadings, kinds }: Settings): string {
	const rules = kinds.map(({ id, rules: fits, columns, subject }) => [id, fits, columns, subject]);
	return JSON.stringify([actorTags, actorFolders, thesisTags, thesisFolders, watchHeadings, rules]);
}

/** What must be the same for a dossier to be what reading its note would give. @param app the version of the app, which parses YAML */
export function cacheVersion(settings: Settings, app: string): string {
	return `${EXTRACTION_CODE} ${app} ${readingSettings(settings)}`;
}
