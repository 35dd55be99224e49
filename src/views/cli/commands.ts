import type { CliData, CliFlags } from 'obsidian';
import { ANSWER_FORMATS, asText, type AnswerFormat } from '../../atlas/answer-formats';
import { dossierAsMarkdown } from '../../atlas/dossier-text';
import { exportWithIncoming } from '../../atlas/export-note';
import { lookUp } from '../../atlas/look-up';
import { overview } from '../../atlas/overview';
import { problemAsText } from '../../atlas/problem-text';
import type { QueryError } from '../../model/query';
import { placeOf } from '../query-editor/place';
import { choice, Refusal, word } from './params';
import type { CliVerbs } from './verbs';
import { watchQuery } from './watch-query';

export interface CliCommand {
	/** Follows `actor-atlas:`; empty: the plugin's own command. */
	readonly action: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly run: (params: CliData, verbs: CliVerbs) => string;
}

const TABULAR = { format: { value: '<table|json|csv|tsv|md>', description: 'Format of the answer (table if not given)' } };

export const COMMANDS: readonly CliCommand[] = [
	{
		action: '',
		description: 'What there is: notes, actors, theses, and kinds of record to ask for',
		flags: { format: { value: '<text|json>', description: 'Format (text if not given)' } },
		run: runOverview,
	},
	{
		action: 'query',
		description: 'Ask a question of the tables, lists and links of the vault',
		flags: { query: { value: '<query>', description: 'For example: TABLE investments OF #hyperscaler', required: true }, ...TABULAR },
		run: runQuery,
	},
	{
		action: 'actor',
		description: 'What is known of an actor or a thesis',
		flags: { name: { value: '<name>', description: 'Title, path, alias or ticker', required: true }, format: { value: '<md|json>', description: 'Format (md if not given)' } },
		run: runActor,
	},
	{
		action: 'watch',
		description: 'Things to watch, by due date',
		flags: {
			due: { value: '<date>', description: 'Due in that time: 2026, Q1 2026; or: by June 2026, before 2027, after today, overdue' },
			done: { value: '<false|true|all>', description: 'Open ones (if not given), ticked ones, or both' },
			of: { value: '<scope>', description: 'An actor or thesis by name, #tag, or Folder/' },
			...TABULAR,
		},
		run: (params, verbs) => answer(watchQuery(params), params, verbs),
	},
	{
		action: 'check',
		description: 'Problems: what could not be read as meant',
		flags: { format: { value: '<text|json>', description: 'Format (text if not given)' } },
		run: runCheck,
	},
];

function runQuery(params: CliData, verbs: CliVerbs): string {
	const query = required(params, 'query', 'TABLE investments OF #hyperscaler');
	return answer(query, params, verbs, ({ message, from }) => `${message} (${placeOf(query, from)})`);
}

/** @param told a query that nobody has written has no places worth telling */
function answer(query: string, params: CliData, { atlas, today }: CliVerbs, told = ({ message }: QueryError) => message): string {
	const format = choice<AnswerFormat>(params, 'format', ANSWER_FORMATS);
	const found = atlas.query(query, today());
	if ('errors' in found) throw new Refusal(found.errors.map(told).join(' '));
	return asText(found, format);
}

function runOverview(params: CliData, { atlas, today }: CliVerbs): string {
	const format = choice(params, 'format', ['text', 'json']);
	const { sources, ...counts } = overview(atlas, today());
	if (format === 'json') return JSON.stringify({ ...counts, sources });
	const lines = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
	return [...lines, ...sources.map(({ id, title, count }) => `source ${id} ${count} ${title}`)].join('\n');
}

function runActor(params: CliData, { atlas, kindTitle }: CliVerbs): string {
	const format = choice(params, 'format', ['md', 'json']);
	const found = lookUp(atlas, required(params, 'name', 'Amazon'));
	if ('message' in found) throw new Refusal(found.message);
	return format === 'json' ? JSON.stringify(exportWithIncoming(atlas, found.dossier)) : dossierAsMarkdown(atlas, found.dossier, kindTitle);
}

function runCheck(params: CliData, { atlas, today }: CliVerbs): string {
	const format = choice(params, 'format', ['text', 'json']);
	const problems = atlas.problems(today());
	if (format === 'json') return JSON.stringify(problems);
	return problems.length === 0 ? 'No problems.' : problems.map(problemAsText).join('\n');
}

function required(params: CliData, key: string, example: string): string {
	const value = word(params, key);
	if (value === null) throw new Refusal(`${key} is missing, for example ${key}="${example}".`);
	return value;
}
