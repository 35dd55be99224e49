/** "line 2, column 5"; of a query of one line only the column. */
export function placeOf(text: string, offset: number): string {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	const column = offset - before.lastIndexOf('\n');
	return text.includes('\n') ? `line ${line}, column ${column}` : `column ${column}`;
}
