// Finds lines that were copied word for word from one body of text into another.

const longest = 60;

/** A line as it reads: no bullet, quote or number before it, no blanks around it. */
function words(line: string): string {
	return line.replace(/^[\s>]*([-*+]|\d+[.)])?\s*(\[.\]\s*)?/, '').trim();
}

const isSeparator = (line: string): boolean => /^[\s|:-]+$/.test(line);

export function longLines(text: string): string[] {
	return text.split(/\r?\n/).map(words).filter(line => line.length > longest && !isSeparator(line));
}

/** Which of our long lines stand in their text, alone on a line or within one. */
export function copiedLines(ours: string, theirs: string): string[] {
	return [...new Set(longLines(ours))].filter(line => theirs.includes(line));
}
