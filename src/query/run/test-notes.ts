import type { Literal } from '../../model/query';
import type { Asked, RunEnv } from './asked';
import { foldedLiteral, shownLiteral } from './literals';
import { testTexts } from './test-texts';
import { any, NO, UNKNOWN, YES, type Tested } from './verdicts';

/** Whether a field names a note: by a link, or by any of its names. A cell that lists several names each. */
export function testNotes(asked: Asked, literal: Literal, env: RunEnv): Tested {
	const path = env.find(literal.type === 'link' ? literal.target : foldedLiteral(literal));
	const byText = testTexts(asked, '=', literal, env);
	if (path === null) return byText;
	const names = env.set.names(asked.field);
	const code = env.set.codes.find(path);
	const empty = env.set.texts(asked.field).isEmpty;
	const verdicts = new Uint8Array(env.set.records.length);
	for (let at = 0; at < verdicts.length; at++) verdicts[at] = code >= 0 && names.has(at, code) ? YES : empty[at] === 1 && asked.type !== 'list' ? UNKNOWN : NO;
	const byName: Tested = { verdicts, doubts: () => [], lacks: byText.lacks };
	// The words of a link to a note are one of its names; where a cell names another note by them, they do not count.
	return literal.type === 'link' && shownLiteral(literal) !== '' ? byName : any([byText, byName]);
}
