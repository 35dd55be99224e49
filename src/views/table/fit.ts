import type { RecordTable } from '../../model/record';

/** Pane widths in px under which a table is stacked into cards; styles.css has a rule for each. */
const widths = [260, 340, 420, 540] as const;

/** A column of prose may break after so many characters and still be read as a column. */
const proseCharacters = 14;
const characterPx = 6.6;
const gapPx = 16;
const sampledRows = 60;

/** The pane width that a table needs to be read as a table: `0` for one that always fits. */
export function tableFit({ columns, rows }: RecordTable): number {
	const sample = rows.slice(0, sampledRows);
	const needed = columns.reduce((sum, { header }, index) => {
		const texts = sample.map(row => row.cells[index]?.text.length ?? 0);
		const longest = Math.max(longestWord(header), ...texts);
		return sum + Math.min(longest, proseCharacters) * characterPx + gapPx;
	}, 0);
	// Two columns are what cards would be.
	if (columns.length < 3 || needed <= 220) return 0;
	return widths.find(width => needed <= width) ?? widths[widths.length - 1] ?? 0;
}

function longestWord(text: string): number {
	return Math.max(0, ...text.split(/\s+/).map(word => word.length));
}
