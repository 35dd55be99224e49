import type { ImpactForm, ImpactMention, NameRef, PolarityReading } from '../../model/mention';
import type { Note } from '../../model/note';
import type { Role } from '../../model/dossier';
import { readPolarity } from '../polarity/read';
import { linkedNames, nameOfRef } from './entry';
import type { LogLine } from './log-bullets';

/** What all mentions of a note share. */
export interface MentionContext {
	readonly note: Note;
	readonly title: string;
	readonly role: Role;
	/** ISO day that the note stands for, or null. */
	readonly asOf: string | null;
	/** The lines of the dated bullets in the evidence log of a thesis; null for what is struck out. */
	readonly log: ReadonlyMap<number, LogLine | null>;
}

/** Names in the headings that a line stands under, innermost first: `### [[TSMC]]`, `## Google`. */
export function headingNames(note: Note, heading: number): NameRef[] {
	const names: NameRef[] = [];
	for (let at = heading; at >= 0; at = note.headings[at]?.parent ?? -1) {
		const found = note.headings[at];
		if (found === undefined || found.level === 1) continue;
		const linked = linkedNames({ text: found.text, raw: found.text, links: found.links, bold: false });
		names.push(linked[0] ?? { text: found.text, link: null });
	}
	return names;
}

export interface Said {
	readonly form: ImpactForm;
	readonly text: string;
	readonly line: number;
	readonly certain: boolean;
	readonly subjects: readonly NameRef[];
	readonly target: NameRef | null;
	/** A polarity that a group or a column states, or null: the text decides. */
	readonly stated?: PolarityReading | null;
	readonly word?: string | null;
	/** Null where it has none; where it is not given, that of the note. */
	readonly asOf?: string | null;
}

export function impactMention(context: MentionContext, said: Said): ImpactMention {
	const { form, text, line, certain, subjects, target } = said;
	const thesis = target === null ? context.title : nameOfRef(target);
	const reading = said.stated ?? readPolarity(text, thesis);
	return { type: 'impact', subjects, target, certain, text, reading, word: said.word ?? null, form, asOf: said.asOf === undefined ? context.asOf : said.asOf, line };
}
