/** A user's text as one line: line breaks and runs of white space become a blank. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Whether the text begins a comment, math or code that it does not end, so that an editor would take what follows for it. */
export function opensSomething(text: string): boolean {
	return ['%%', '$$', '```'].some(mark => text.split(mark).length % 2 === 0) || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}
