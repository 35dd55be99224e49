import type { DateForm } from './edit';
import type { UserKind } from './kind';

/** What the user can set. Written to data.json with its format version. */
export interface Settings {
	readonly version: 1;
	/** Tags without `#` that make a note an actor; nested tags count (`actor/company`). */
	readonly actorTags: readonly string[];
	readonly actorFolders: readonly string[];
	readonly thesisTags: readonly string[];
	readonly thesisFolders: readonly string[];
	/** Folders whose notes are not read. */
	readonly excluded: readonly string[];
	/** Headings beside the known ones under which bullets and rows are things to watch. */
	readonly watchHeadings: readonly string[];
	/** Words for metrics beside the published ones, one metric each: `Fleet: hulls, ships owned`. */
	readonly metricSynonyms: readonly string[];
	/** Whether a tick writes the day into the item. */
	readonly doneDate: boolean;
	readonly dateForm: DateForm;
	/** Which ticks go through the Tasks plugin, where that is on: of items that recur, or all. */
	readonly tasksPlugin: 'recurring' | 'always' | 'never';
	/** Kinds of table of the user's own; they are tried before the built-in ones. */
	readonly kinds: readonly UserKind[];
	/** In the user's order. */
	readonly queries: readonly SavedQuery[];
}

/** A query under a name: a command of the palette. */
export interface SavedQuery {
	/** Stays when it is renamed, so that its hotkey does. */
	readonly id: string;
	readonly name: string;
	readonly text: string;
}

export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	actorTags: ['actor'],
	actorFolders: [],
	thesisTags: ['thesis'],
	thesisFolders: ['Theses'],
	excluded: ['Templates', 'Meta/Templates'],
	watchHeadings: [],
	metricSynonyms: [],
	doneDate: false,
	dateForm: 'emoji',
	tasksPlugin: 'recurring',
	kinds: [],
	queries: [],
};
