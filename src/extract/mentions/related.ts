import type { Mention, RelationKind } from '../../model/mention';
import type { ListItem } from '../../model/note';
import { impactMention, type MentionContext } from './context';
import { linkedNames, readEntry } from './entry';
import { isFormer, relationIn } from './relation-words';

/**
 * A bullet under Related speaks of a thesis or of another actor: which, the index knows. In a
 * thesis it names an actor and its role.
 */
export function relatedMentions(context: MentionContext, item: ListItem): Mention[] {
	const { text } = readEntry(item);
	return linkedNames(item).flatMap((name): Mention[] => {
		if (context.role === 'thesis') {
			return [impactMention(context, { form: 'role', text, line: item.line, certain: false, subjects: [name], target: null, word: roleWord(text) })];
		}
		const impact = impactMention(context, { form: 'related', text, line: item.line, certain: false, subjects: [], target: name });
		const kind: RelationKind = relationIn(text) ?? 'related';
		return [impact, { type: 'relation', form: 'related', target: name, kind, former: isFormer(text), text, line: item.line }];
	});
}

/** "long (#1 OSAT)" gives "long": the role that a thesis gives an actor. */
function roleWord(text: string): string | null {
	const word = /^([\p{L}][\p{L} /-]{1,30}?)(?=\s*(?:$|[(,;:—–]))/u.exec(text)?.[1];
	return word ?? null;
}
