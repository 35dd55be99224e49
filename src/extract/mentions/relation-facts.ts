import type { RelationMention } from '../../model/mention';
import type { Inline } from '../../model/note';
import { linkedNames } from './entry';
import { isMakerLabel } from './relation-tables';
import { isFormer } from './relation-words';

/** `**Foundry**: [[TSMC]] (most of it)`: whom a line names behind the label of a maker. */
export function makerFacts(lines: ReadonlyArray<Inline & { readonly line: number }>): RelationMention[] {
	return lines.flatMap(line => {
		const colon = line.raw.startsWith('**') ? line.text.indexOf(':') : -1;
		if (colon < 0 || !isMakerLabel(line.text.slice(0, colon))) return [];
		const text = line.text.slice(colon + 1).trim();
		return linkedNames(line).map((target): RelationMention => ({ type: 'relation', form: 'table', target, kind: 'supplier', former: isFormer(text), text, line: line.line }));
	});
}
