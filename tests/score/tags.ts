import { oracleNotes } from '../reference-data';

/** Tags of each note of the reference vault, lower case without `#`, by path or title. */
export function noteTags(): (note: string) => readonly string[] {
	const byName = new Map(oracleNotes().flatMap(({ path, tagsLower }) => [path, path.replace(/^.*\//, '').replace(/\.md$/, '')].map(name => [name, tagsLower.map(tag => tag.replace(/^#/, ''))] as const)));
	return note => byName.get(note) ?? byName.get(`Actors/${note}.md`) ?? [];
}
