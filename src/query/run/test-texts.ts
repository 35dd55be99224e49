import { linksOf, tagsOf } from '../../index/columns/base-cells';
import type { Texts } from '../../index/columns/texts';
import type { CompareOperator, Literal } from '../../model/query';
import { foldLabel } from '../../values/fold-text';
import type { Asked, RunEnv } from './asked';
import { foldedLiteral, valueOf } from './literals';
import { quoted } from './quoted';
import { any, MAYBE, NO, UNKNOWN, YES, type Tested, type Verdicts } from './verdicts';

type Judge = (text: string, wanted: string) => boolean;

const JUDGES: Partial<Readonly<Record<CompareOperator, Judge>>> = {
	CONTAINS: (text, wanted) => text.includes(wanted),
	'STARTS WITH': (text, wanted) => text.startsWith(wanted),
};

/** Compares texts without regard to case, accents and white space: each different text once. */
export function testTexts(asked: Asked, operator: CompareOperator, literal: Literal, env: RunEnv): Tested {
	const texts = env.set.texts(asked.field);
	const judge = JUDGES[operator] ?? ((text, wanted) => text === wanted);
	const wanted = foldedLiteral(literal);
	const isPolarity = env.source.id === 'impacts' && asked.field.name === 'polarity' && (wanted === 'positive' || wanted === 'negative');
	const verdicts = byText(texts, texts.folded(), text => (judge(text, wanted) ? YES : isPolarity && text === 'mixed' ? MAYBE : NO));
	const read = env.set.reader(asked.field);
	const lacking = `without ${asked.key}`;
	return { verdicts, doubts: at => [`${quoted(read(env.set.records[at]!))} is in part ${wanted}`], lacks: () => lacking };
}

/** Judges each different text once; what is empty and does not fit is neither true nor false. */
function byText({ codes, isEmpty }: Texts, texts: readonly string[], judge: (text: string, code: number) => number): Verdicts {
	const judged = new Uint8Array(texts.length);
	for (let code = 0; code < judged.length; code++) judged[code] = judge(texts[code]!, code);
	const verdicts = new Uint8Array(codes.length);
	for (let at = 0; at < verdicts.length; at++) {
		const verdict = judged[codes[at]!]!;
		verdicts[at] = verdict === NO && isEmpty[at] === 1 ? UNKNOWN : verdict;
	}
	return verdicts;
}

/** Statuses, tickers and the like: equal by the whole text, or by the word that a cell opens with. */
export function testWords(asked: Asked, literal: Literal, env: RunEnv): Tested {
	const tested = testTexts(asked, '=', literal, env);
	const value = valueOf(literal, asked.type, env);
	if (value === null || value.word === null || value.kind === 'empty' || value.kind === 'text') return tested;
	const word = value.word.toLowerCase();
	const read = env.set.reader(asked.field);
	const texts = env.set.texts(asked.field);
	const words = byText(texts, texts.texts, (_, code) => {
		const cell = read(env.set.records[texts.firsts[code]!]!)?.value;
		return cell?.kind === value.kind && cell.word?.toLowerCase() === word ? YES : NO;
	});
	return any([tested, { ...tested, verdicts: words }]);
}

/** The tags of a record, of which nested ones count, or the links that it holds. */
export function testList(asked: Asked, operator: CompareOperator, literal: Literal, env: RunEnv): Tested {
	const wanted = foldedLiteral(literal);
	const isTags = asked.field.name === 'tags';
	const fits = operator === 'CONTAINS' ? (item: string) => item.includes(wanted) : operator === 'STARTS WITH' ? (item: string) => item.startsWith(wanted) : (item: string) => item === wanted || (isTags && item.startsWith(`${wanted}/`));
	const known = new Map<string, boolean>();
	const isFit = (item: string): boolean => {
		const before = known.get(item) ?? fits(foldLabel(item));
		known.set(item, before);
		return before;
	};
	const { records, env: vault } = env.set;
	const itemsOf = isTags ? (at: number) => tagsOf(records[at]!, vault.noteOf) : (at: number) => linksOf(records[at]!).map(({ target }) => target.slice(target.lastIndexOf('/') + 1));
	return { verdicts: Uint8Array.from(records, (_, at) => (itemsOf(at).some(isFit) ? YES : NO)), doubts: () => [], lacks: () => '' };
}

/** Flags hold or do not. */
export function testFlag(asked: Asked, operator: CompareOperator, literal: Literal, env: RunEnv): Tested {
	const wanted = NEGATIVE.has(foldedLiteral(literal)) === (operator === '!=') ? 'yes' : 'no';
	const texts = env.set.texts(asked.field);
	return { verdicts: byText(texts, texts.texts, text => (text === wanted ? YES : NO)), doubts: () => [], lacks: () => `without ${asked.key}` };
}

const NEGATIVE: ReadonlySet<string> = new Set(['no', 'false', '0']);
