import { parser } from './parser';
import { Close, Comma, Count, FieldName, Link, Open, Sign, SourceName, String as QuotedString, Tag, ValueWord } from './parser.terms';
import { KEYWORDS, wordTerm } from './words';

const TERMS = [...KEYWORDS.keys(), SourceName, FieldName, ValueWord, Count, QuotedString, Link, Tag, Sign, Comma, Open, Close];
/** A word of no meaning, of the private use area. */
const MARK = '\ue000';

/** What may stand behind a text, as the grammar has it: the parser is asked when it comes to a word put there. */
export function expectedAfter(text: string): ReadonlySet<number> {
	let expected: ReadonlySet<number> | null = null;
	const asking = parser.configure({
		specializers: [{
			from: wordTerm,
			to: (word, stack) => {
				if (word !== MARK) return wordTerm(word, stack);
				expected ??= new Set(TERMS.filter(term => stack.canShift(term)));
				return -1;
			},
		}],
	});
	asking.parse(`${text} ${MARK}`);
	return expected ?? new Set();
}
