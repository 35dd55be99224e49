import type { CompareOperator, FieldType, QuerySchema, SourceInfo, Suggestion } from '../../model/query';
import { BASE_FIELDS } from '../base-fields';
import { dateColumn, PHASES } from '../fields';
import { FUNCTIONS } from '../functions';
import { keyText, quotedText } from '../key-text';
import { HOLDS, OPERATORS } from '../operators';
import { By, Has, In, Is, Sign, Starts, When } from '../syntax/parser.terms';
import { KEYWORDS } from '../syntax/words';
import { chosen } from './choose';

function option(type: Suggestion['type'], label: string, detail = '', insert = label): Suggestion {
	return { type, label, detail, insert };
}

export function sourceOptions({ sources }: QuerySchema): Suggestion[] {
	return sources.map(({ id, title, count }) => option('kind', id, `${title} · ${count}`));
}

/** The source's own columns, what every record has, then what only some of its tables have. */
export function columnOptions(source: SourceInfo | null): Suggestion[] {
	const base = new Set(BASE_FIELDS.map(({ key }) => key));
	const columns = (source?.columns ?? []).filter(({ key }) => !base.has(key));
	const ofColumn = ({ key, type }: SourceInfo['columns'][number]) => option('column', key, HOLDS[type], keyText(key));
	return [
		...columns.filter(({ isOwn }) => isOwn).map(ofColumn),
		...BASE_FIELDS.map(({ key, says }) => option('column', key, says)),
		...columns.filter(({ isOwn }) => !isOwn).map(ofColumn),
	];
}

/** Words that ask of the source's date, where it has one. */
export function phaseOptions(source: SourceInfo | null): Suggestion[] {
	const date = dateColumn(source);
	return date === null ? [] : PHASES.map(phase => option('column', phase, `${date.key}, where it is that`));
}

export function headerOptions(source: SourceInfo | null): Suggestion[] {
	return (source?.columns ?? []).flatMap(({ key, headers }) => headers.map(header => option('column', header, key, quotedText(header))));
}

export function functionOptions(): Suggestion[] {
	return [...FUNCTIONS].map(([name, says]) => option('function', name, says, name === 'COUNT' ? 'COUNT()' : `${name}(`));
}

export function tagOptions({ tags }: QuerySchema): Suggestion[] {
	return tags.map(tag => option('tag', tag, '', `#${tag}`));
}

/** Names as links, of which some brackets may be typed. There may be very many, so they are chosen before anything is made of them. */
export function nameOptions({ names }: QuerySchema, typed: string, open: '' | '[['): Suggestion[] {
	return chosen(names, typed, name => name).map(name => option('name', name, '', `${open}${name}]]`));
}

export function valueOptions(values: readonly string[]): Suggestion[] {
	return values.map(value => option('value', value));
}

export function quotedOptions(values: readonly string[]): Suggestion[] {
	return values.map(value => option('value', value, '', quotedText(value)));
}

/** Words that are written together, by the one that they begin with. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
	['GROUP', ['GROUP BY']],
	['IS', ['IS EMPTY', 'IS NOT EMPTY']],
	['STARTS', ['STARTS WITH']],
	['WHAT', ['WHAT HURTS', 'WHAT HELPS']],
	['WHO', ['WHO SUPPLIES', 'WHO USES']],
	['DUE', ['DUE BY', 'DUE IN']],
]);
/** Words that want something in brackets or quotes behind them. */
const OPENED: ReadonlyMap<string, string> = new Map([['linked', 'linked([['], ['updated', 'updated([['], ['tables', 'tables "']]);

export function keywordOptions(terms: Iterable<number>): Suggestion[] {
	const words = [...terms].flatMap(term => KEYWORDS.get(term) ?? []).flatMap(word => PHRASES.get(word) ?? [word]);
	return words.map(word => option('keyword', word, '', OPENED.get(word) ?? word));
}

/** Terms of operators, which are offered by the type of the column. */
export const OPERATOR_TERMS: ReadonlySet<number> = new Set([Sign, In, By, When, Has, Starts, Is]);

export function operatorOptions(type: FieldType): Suggestion[] {
	const signs: readonly (CompareOperator | 'IS EMPTY' | 'IS NOT EMPTY')[] = [...OPERATORS[type], ...(type === 'flag' ? [] : (['IS EMPTY', 'IS NOT EMPTY'] as const))];
	return signs.map(sign => option('keyword', sign));
}
