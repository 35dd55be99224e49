import type { Role } from '../../model/dossier';
import type { WatchItem } from '../../model/watch';
import type { Gist } from './gist';

/** Somebody or something by name, with the note that tells of it where there is one. */
export interface Named {
	readonly name: string;
	readonly path: string | null;
}

/** A watch item with what the vault knows of the names around it. */
export interface TrackedItem {
	/** The same after the note was read again, also where the line has moved. */
	readonly id: string;
	readonly path: string;
	/** Title of the note. */
	readonly title: string;
	readonly role: Role;
	/** The actor that it is about; the note itself where it names none. */
	readonly subject: Named;
	/** The theses that it speaks of. */
	readonly theses: readonly Named[];
	/** Tags of the note without `#`. */
	readonly tags: readonly string[];
	readonly item: WatchItem;
	/** What it tells, to find the same event in other notes; null for what is never one event: rows, and what comes again. */
	readonly gist: Gist | null;
	/** Whether its note links to the note at a path. */
	readonly linksTo: (path: string) => boolean;
}
