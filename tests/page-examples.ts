import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A fenced block of a page. */
export interface Block {
	readonly language: string;
	/** Without the line end of its last line. */
	readonly text: string;
}

const docs = path.resolve(import.meta.dirname, '../docs');

/** The fenced blocks of a page of the documentation, in their order. */
export function blocksOf(page: string): Block[] {
	const blocks: Block[] = [];
	let open: { language: string; lines: string[] } | null = null;
	for (const line of readFileSync(path.join(docs, page), 'utf8').split('\n')) {
		if (!line.startsWith('```')) open?.lines.push(line);
		else if (open === null) open = { language: line.slice(3).trim(), lines: [] };
		else {
			blocks.push({ language: open.language, text: open.lines.join('\n') });
			open = null;
		}
	}
	return blocks;
}
