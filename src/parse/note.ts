import type { Note } from '../model/note';
import { BlockWalker } from './block-walker';
import { readFrontMatter, type ParseYaml } from './front-matter';
import { splitLines } from './lines';
import { NoteBuilder } from './note-builder';

/**
 * Reads the text of a note. Total: any string gives a note, in linear time; what is odd becomes a
 * problem of the note.
 */
export function parseNote(path: string, text: string, parseYaml: ParseYaml): Note {
	const lines = splitLines(text);
	const frontMatter = readFrontMatter(lines, parseYaml);
	const builder = new NoteBuilder(lines);
	new BlockWalker(lines, builder).walk(frontMatter.frontMatter.endLine);
	return builder.build(path, frontMatter);
}
