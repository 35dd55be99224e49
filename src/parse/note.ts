import type { Note } from '../model/note';
import { BlockWalker } from './block-walker';
import { readFrontMatter, type ParseYaml } from './front-matter';
import { splitLines } from './lines';
import { NoteBuilder } from './note-builder';
import { TableReader } from './table-reader';

/**
 * Reads the text of a note. Total: any string gives a note, in linear time; what is odd becomes a
 * problem of the note.
 */
export function parseNote(path: string, text: string, parseYaml: ParseYaml): Note {
	const lines = splitLines(text);
	const frontMatter = readFrontMatter(lines, parseYaml);
	const builder = new NoteBuilder(lines, titleOf(path));
	const tables = new TableReader(lines, builder);
	new BlockWalker(lines, builder, tables).walk(frontMatter.frontMatter.endLine);
	return builder.build(path, frontMatter, tables.tables);
}

function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
