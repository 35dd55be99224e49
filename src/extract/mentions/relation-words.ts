import type { RelationKind } from '../../model/mention';

/** Words for what one actor is to another, as a note says it of the other. */
const RELATIONS: ReadonlyArray<readonly [words: RegExp, kind: RelationKind]> = [
	[/\b(?:competitors?|rivals?|competing|competes|peers?)\b/i, 'competitor'],
	[/\b(?:suppliers?|supplies|vendors?|foundry(?! (?:competitor|leader|rival))|provider|chip supplier|equipment)\b/i, 'supplier'],
	[/\b(?:customers?|clients?|buyers?|tenants?|offtaker|user)\b/i, 'customer'],
	[/\b(?:investors?|backers?|shareholders?|owners?|parent|lenders?|financier|backed by)\b/i, 'investor'],
	[/\b(?:portfolio company|subsidiary|stake in|holding|acquired|invested in|investment)\b/i, 'holding'],
	[/\b(?:partners?|partnership|alliance|joint venture|collaborat\w+|co-develop\w+)\b/i, 'partner'],
	[/\b(?:founders?|co-founders?|ceo|cfo|cto|chair(?:man|woman)?|president|director|executive)\b/i, 'person'],
];

/** What the words say the other is: the kind that is named first, or null. */
export function relationIn(text: string): RelationKind | null {
	let best: RelationKind | null = null;
	let first = text.length;
	for (const [words, kind] of RELATIONS) {
		const at = text.search(words);
		if (at >= 0 && at < first) {
			best = kind;
			first = at;
		}
	}
	return best;
}

const FORMER = /\b(?:former|formerly|previous|previously|exited|terminated|divested|sold (?:its |the )?stake|no longer)\b|\b(?:ended|lapsed|expired|wound down|discontinued)(?=\s*(?:$|[,;.)—]|(?:(?:in|since)\s)?(?:(?:q[1-4]|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s)?\d{4}))|\bex-/i;

/** The relation is over. */
export function isFormer(text: string): boolean {
	return FORMER.test(text);
}
