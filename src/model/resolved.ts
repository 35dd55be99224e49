import type { Dossier } from './dossier';
import type { Impact, Relation } from './mention';
import type { Total } from './total';

/** A dossier whose names have been looked up in the vault as it stands now. */
export interface ResolvedDossier {
	readonly dossier: Dossier;
	/** Impacts of this subject on theses; for a thesis, of its actors on it. */
	readonly impacts: readonly Impact[];
	/** Relations from this note to others, and from others to it. */
	readonly relations: readonly Relation[];
	/** Totals of each table, by the table's index in the dossier. */
	readonly totals: readonly (readonly Total[])[];
}

/** What has changed in the index, so that a view knows whether to draw again. */
export interface Change {
	/** Notes whose dossier came, changed, moved or went. */
	readonly paths: ReadonlySet<string>;
	/** Names resolve differently: anything that shows a link or an impact may have changed. */
	readonly names: boolean;
	/** Notes that ask for a name which means something else now; absent where it may be any. */
	readonly touched?: ReadonlySet<string>;
}

/** How far the reading of the vault is. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** An actor or thesis found by name, alias or ticker. */
export interface FoundName {
	readonly path: string;
	readonly title: string;
	/** What matched when it is not the title: an alias, a ticker, the note's own name. */
	readonly as: string | null;
	readonly role: 'actor' | 'thesis';
}
