import { oracleNotes } from '../reference-data';
import { sorted, type Place } from './notes';

export interface StatRow extends Place {
	readonly actor: string;
	readonly metric: string;
	readonly value: string;
}

/** Every row of `## Quick stats` of every actor that carries the tag; other tables of figures ("Why X matters") are not quick stats. */
export function hyperscalerStats(): StatRow[] {
	const actors = oracleNotes().filter(note => note.isActor && note.tagsLower.includes('hyperscaler'));
	const rows = actors.flatMap(note =>
		note.tables
			.filter(table => table.headingPath.at(-1)?.toLowerCase() === 'quick stats')
			.flatMap(table => table.rows.map(({ line, cells: [metric = '', value = ''] }) => ({ path: note.path, line, actor: titleOf(note.path), metric, value, certain: true }))),
	);
	return sorted(rows);
}

const titleOf = (path: string): string => path.slice('Actors/'.length, -'.md'.length);
