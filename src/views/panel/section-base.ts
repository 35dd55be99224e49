/** What every section has. */
export interface SectionBase {
	/** The same in every note, so that a closed section stays closed. */
	readonly id: string;
	readonly title: string;
	readonly icon: string;
	/** How many rows or items it has. */
	readonly count: number;
}
