import type { ImpactMention, NameRef, PolarityReading } from '../../model/mention';
import type { ListItem, ParagraphLine } from '../../model/note';
import { directionIn } from '../polarity/direction';
import { headingNames, impactMention, type MentionContext } from './context';
import { linkedNames, readEntry, type Entry } from './entry';
import type { LogLine } from './log-bullets';
import type { Section } from './sections';

/** A line of text: of a paragraph, or a list item. */
export type Line = (ParagraphLine & { readonly bullet: false }) | (ListItem & { readonly bullet: true });

interface State {
	/** A label that stands over a list: `**[[Long memory]]**:`. */
	over: NameRef | null;
	/** A group that the list below belongs to: `**Adds risk to:**`. */
	group: PolarityReading | null;
	heading: number;
}

/**
 * Bullets and lines that speak of theses: all entries of a thesis section, entries of groups that
 * state a direction, and any other line that links to a thesis. Each line gives its mentions once.
 */
export function thesisLines(context: MentionContext, lines: readonly Line[], sections: readonly Section[]): ImpactMention[] {
	const state: State = { over: null, group: null, heading: -2 };
	return lines.flatMap(line => {
		if (line.heading !== state.heading) Object.assign(state, { over: null, group: null, heading: line.heading });
		const logged = context.log.get(line.line);
		const section = sections[line.heading] ?? 'other';
		return logged === undefined ? lineMentions(context, line, section, state) : loggedMentions(context, line, logged, section, state);
	});
}

function lineMentions(context: MentionContext, line: Line, section: Section, state: State): ImpactMention[] {
	const label = labelOf(line);
	if (label !== null) return takeLabel(state, label, line, section);
	if (section === 'related' && line.bullet) return [];
	return entryMentions(context, line, section, state);
}

/** A dated bullet of the log is evidence of its day; whom it names besides stands with the thesis too, and so do its details. */
function loggedMentions(context: MentionContext, line: Line, logged: LogLine | null, section: Section, state: State): ImpactMention[] {
	if (logged === null) return [];
	const { day, text, names } = logged;
	const stated = state.group ?? logged.stated;
	const besides = text === null ? lineMentions(context, line, section, state) : proseMentions(context, line);
	const all = besides.map((one): ImpactMention => ({ ...one, asOf: day, line: logged.line, reading: stated ?? one.reading }));
	if (text === null) return all;
	return [impactMention(context, { form: 'evidence', text, line: logged.line, certain: true, subjects: names, target: null, stated, asOf: day }), ...all];
}

/** A line that ends in a colon and heads what follows. */
function labelOf(line: Line): Entry | null {
	return /:\**\s*$/.test(line.raw) && line.text.length <= 80 ? readEntry(line) : null;
}

function takeLabel(state: State, { lead }: Entry, line: Line, section: Section): [] {
	const polarity = lead === null || lead.link === null ? directionIn(line.text) : null;
	state.group = polarity === null ? null : { polarity, by: 'group', words: [] };
	state.over = section === 'theses' && polarity === null && lead !== null && lead.text !== '' ? lead : null;
	return [];
}

function entryMentions(context: MentionContext, line: Line, section: Section, state: State): ImpactMention[] {
	const entry = readEntry(line);
	const linked = entry.lead !== null && entry.lead.link !== null;
	if (section === 'theses' && (line.bullet || entry.lead !== null)) return [sectionEntry(context, line, entry, state)];
	if (state.group !== null && line.bullet && linked) {
		return [said(context, line, { form: 'group', text: entry.text, target: entry.lead, certain: false, stated: state.group })];
	}
	return proseMentions(context, line);
}

function sectionEntry(context: MentionContext, line: Line, { lead, text }: Entry, { over, group }: State): ImpactMention {
	const form = group !== null ? 'group' : line.bullet ? 'bullet' : 'paragraph';
	const linked = lead !== null && lead.link !== null;
	if (!linked && over !== null) return said(context, line, { form, text: line.text, target: over, certain: true, stated: group });
	const inside = linkedNames(line)[0];
	if (!linked && inside !== undefined && line.bullet) return said(context, line, { form, text: line.text, target: inside, certain: true, stated: group });
	return said(context, line, { form, text, target: lead ?? { text, link: null }, certain: true, stated: group });
}

interface LineSaid {
	readonly form: 'bullet' | 'paragraph' | 'group' | 'prose';
	readonly text: string;
	readonly target: NameRef | null;
	readonly certain: boolean;
	readonly stated: PolarityReading | null;
}

function said(context: MentionContext, line: Line, what: LineSaid): ImpactMention {
	const subjects = context.role === 'actor' ? [] : headingNames(context.note, line.heading);
	return impactMention(context, { ...what, line: line.line, subjects });
}

/** A link to a thesis in running text; in a thesis, a link to an actor. */
function proseMentions(context: MentionContext, line: Line): ImpactMention[] {
	return linkedNames(line).map(name => {
		const text = sentenceAt(line.text, name.link?.start ?? 0);
		if (context.role !== 'thesis') return said(context, line, { form: 'prose', text, target: name, certain: false, stated: null });
		return impactMention(context, { form: 'prose', text, target: null, certain: false, stated: null, line: line.line, subjects: [name] });
	});
}

const LONGEST_SENTENCE = 400;

/** The sentence around an offset. Looked for nearby only, so that a long line of links stays linear. */
function sentenceAt(text: string, offset: number): string {
	const start = Math.max(0, offset - LONGEST_SENTENCE);
	const near = text.slice(start, offset + LONGEST_SENTENCE);
	const at = offset - start;
	const from = Math.max(near.lastIndexOf('. ', at), near.lastIndexOf('? ', at), near.lastIndexOf('! ', at));
	const stop = near.indexOf('. ', at);
	return near.slice(from < 0 ? 0 : from + 2, stop < 0 ? undefined : stop + 1).slice(0, LONGEST_SENTENCE);
}
