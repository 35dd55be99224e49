import type { SavedQuery } from '../model/settings';
import { foldText } from '../values/fold-text';
import { freeName, readNamedText, withQuery } from './saved-queries';

/** What an import makes of the saved queries, and what is to be said of it. */
export interface ImportedQueries {
	readonly queries: readonly SavedQuery[];
	readonly added: number;
	readonly messages: readonly string[];
}

/** Saved queries as JSON for others to import. */
export function queriesAsText(queries: readonly SavedQuery[]): string {
	return JSON.stringify(queries.map(({ name, text }) => ({ name, text })), null, '\t');
}

/** Adds the queries of a text that was exported; nothing that is there is changed. */
export function importQueries(typed: string, queries: readonly SavedQuery[]): ImportedQueries {
	const entries = entriesOf(typed);
	if (typeof entries === 'string') return { queries, added: 0, messages: [entries] };
	let all = queries;
	const told = { same: 0, apart: 0 };
	const wrong: string[] = [];
	entries.forEach((entry, at) => {
		const read = readNamedText(entry);
		if (typeof read === 'string') wrong.push(`Entry ${at + 1} was left out: ${read}.`);
		else if (all.some(({ name, text }) => foldText(name) === foldText(read.name) && text === read.text)) told.same++;
		else {
			if (freeName(read.name, all) !== read.name) told.apart++;
			all = withQuery(all, read.name, read.text);
		}
	});
	const added = all.length - queries.length;
	return { queries: all, added, messages: [summary(added, told.same, told.apart), ...wrong] };
}

function entriesOf(typed: string): readonly unknown[] | string {
	try {
		const read: unknown = JSON.parse(typed);
		const list = typeof read === 'object' && read !== null && 'queries' in read ? read.queries : read;
		return Array.isArray(list) ? list : 'Nothing was imported: put the queries into a list, between [ and ].';
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return `Nothing was imported: this cannot be read as JSON: ${error.message}.`;
	}
}

function summary(added: number, same: number, apart: number): string {
	const words = [`${added === 0 ? 'No' : added} ${added === 1 ? 'query' : 'queries'} added`];
	if (apart > 0) words.push(`${apart} under another name, since its name was taken`);
	if (same > 0) words.push(`${same} left out that ${same === 1 ? 'was' : 'were'} there already`);
	return `${words.join('; ')}.`;
}
