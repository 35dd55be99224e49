import type { EditIntention, TextChange } from '../../../src/model/edit';
import { applyEdits } from '../../../src/edit/apply-edits';
import type { ApplyEdits } from '../../../src/vault/writing/note-edits';
import { changeText } from '../change-text';
import { linesOf } from '../lines';

type Ticked = Extract<EditIntention, { type: 'status' }>;

/** Ticks whatever box stands on the line that a wrong rule finds; every other edit is done rightly. */
export function tickingBy(find: (lines: readonly string[], intention: Ticked) => number): ApplyEdits {
	return (text, path, intentions) => {
		const [first] = intentions;
		if (intentions.length !== 1 || first?.type !== 'status') return applyEdits(text, path, intentions);
		const lines = linesOf(text).map(line => line.text);
		const line = find(lines, first);
		const change = boxChange(lines[line] ?? '', line, first.status);
		if (change === null) return applyEdits(text, path, intentions);
		const undo = { type: 'revert' as const, path, lines: [], headings: [], ordinal: 0, count: 1, twins: { above: 0, count: 0 }, changes: [], line };
		return { text: changeText(text, [change]), changes: [change], outcomes: [{ done: true, changes: [change], undo }] };
	};
}

function boxChange(text: string, line: number, status: string): TextChange | null {
	const box = /\[(.)\]/u.exec(text);
	const before = box?.[1];
	if (box === null || before === undefined || before === status) return null;
	const ch = box.index + 1;
	return { from: { line, ch }, to: { line, ch: ch + before.length }, before, after: status };
}
