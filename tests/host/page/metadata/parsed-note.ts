import type { Pos } from './lines';

export interface LinkEntry { link: string; original: string; displayText: string; position: Pos }
export interface SectionEntry { type: string; position: Pos; id?: string }
export interface ListEntry { parent: number; task?: string; position: Pos; id?: string }

/** What the metadata cache keeps of a note, in the app's own form: a list that would be empty is left out. */
export interface ParsedNote {
	links?: LinkEntry[];
	embeds?: LinkEntry[];
	tags?: { tag: string; position: Pos }[];
	headings?: { heading: string; level: number; position: Pos }[];
	sections?: SectionEntry[];
	listItems?: ListEntry[];
	blocks?: Record<string, { id: string; position: Pos }>;
	frontmatter?: Record<string, unknown>;
	frontmatterPosition?: Pos;
	frontmatterLinks?: { key: string; link: string; original: string; displayText: string }[];
}
