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
	/** Kinds of table of the user's own; they are tried before the built-in ones. */
	readonly kinds: readonly UserKind[];
}

export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	actorTags: ['actor'],
	actorFolders: [],
	thesisTags: ['thesis'],
	thesisFolders: ['Theses'],
	excluded: ['Templates', 'Meta/Templates'],
	kinds: [],
};
