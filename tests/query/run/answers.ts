import type { Answer } from '../../../src/model/answer';
import type { Atlas } from '../../../src/atlas/atlas';
import { atlasOf, type Notes } from '../../read-vault';

export const TODAY = '2026-01-06';

export function answerOf(atlas: Atlas, query: string): Answer {
	const answer = atlas.query(query, TODAY);
	if ('errors' in answer) throw new Error(`${query}: ${answer.errors.map(({ message }) => message).join(' ')}`);
	return answer;
}

/** Each row as its cells with bars between; `?` before one that only may fit. */
export function rowsOf(atlas: Atlas, query: string): string[] {
	return answerOf(atlas, query).rows.map(({ cells, doubts }) => `${doubts.length > 0 ? '? ' : ''}${cells.map(({ text }) => text).join(' | ')}`);
}

/** Asks one vault. */
export function asking(notes: Notes): (query: string) => string[] {
	const atlas = atlasOf(notes);
	return query => rowsOf(atlas, query);
}

/** An actor's note with a table of projects. */
export function projects(rows: readonly string[], head = 'Project | Amount | Capacity | Timeline'): string {
	return `#actor\n\n## Capital projects\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
}
