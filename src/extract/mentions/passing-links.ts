import type { ImpactMention, NameRef } from '../../model/mention';
import type { RecordTable } from '../../model/record';
import { impactMention, type MentionContext } from './context';
import { linkedNames } from './entry';

/** Links in passing: in the cells of tables about something else, and in headings. They count when they lead to a thesis, or in a thesis to an actor. */
export function passingLinks(context: MentionContext, tables: readonly RecordTable[]): ImpactMention[] {
	const inRows = tables
		.filter(({ kind }) => kind !== 'impacts' && kind !== 'evidence')
		.flatMap(({ rows }) => rows)
		.flatMap(({ cells, line, asOf }) => {
			const names = cells.flatMap(linkedNames);
			if (names.length === 0) return [];
			const text = cells.map(cell => cell.text).filter(part => part !== '').join(' — ');
			return names.map(name => passing(context, name, { form: 'table', text, line, asOf }));
		});
	const inHeadings = context.note.headings.flatMap(({ text, links, line }) =>
		linkedNames({ text, raw: text, links, bold: false }).map(name => passing(context, name, { form: 'prose', text, line, asOf: context.asOf })),
	);
	return [...inRows, ...inHeadings];
}

interface Place {
	readonly form: 'table' | 'prose';
	readonly text: string;
	readonly line: number;
	readonly asOf: string | null;
}

function passing(context: MentionContext, name: NameRef, { form, text, line, asOf }: Place): ImpactMention {
	const inThesis = context.role === 'thesis';
	return impactMention(context, { form, text, line, asOf, certain: false, subjects: inThesis ? [name] : [], target: inThesis ? null : name });
}
