import { textCell } from '../../index/columns/base-cells';
import { dayRange, phaseCode } from '../../index/columns/days';
import type { RecordSet } from '../../index/columns/record-set';
import type { AnswerCell, QueryRecord, StatedCell } from '../../model/answer';
import type { Asked, RunEnv } from './asked';
import { dayOf, isOfStep } from './phases';

const BLANK_CELL: AnswerCell = { ...textCell(''), inferred: null };

export function wordCell(text: string): AnswerCell {
	return text === '' ? BLANK_CELL : { ...textCell(text), inferred: null };
}

/** Reads the cell that an answer shows of a record. */
export function cellReader({ field, type, phase }: Asked, { set, today }: RunEnv): (record: QueryRecord) => AnswerCell {
	if (field.type === 'base' && field.name === 'subject') return record => nameCell(record.subject, record.subjectPath, set);
	const read = set.reader(field);
	if (field.type === 'base' && field.name === 'note') return record => nameCell(read(record)?.text ?? '', record.path, set);
	return record => {
		const cell = read(record);
		if (cell !== null && phase !== null && !isDated(cell, phase, dayOf(today))) return BLANK_CELL;
		return cell === null ? BLANK_CELL : shown(cell, type === 'name' && cell.links.length === 0 ? set.env.names.name(cell.text) : null);
	};
}

/** A date of another step is no date of the one that is asked for. */
function isDated({ value }: StatedCell, phase: NonNullable<Asked['phase']>, today: number): boolean {
	const date = value?.date ?? null;
	return date !== null && isOfStep(phase, phaseCode(date.phase), dayRange(date).end, today);
}

function shown({ text, raw, links, value }: StatedCell, inferred: string | null): AnswerCell {
	return { text, raw, links, value, inferred };
}

/** The name of a note, which an export writes as a link to it. */
function nameCell(text: string, path: string | null, { env }: RecordSet): AnswerCell {
	if (path === null) return wordCell(text);
	const target = path.replace(/\.md$/i, '');
	const raw = env.names.link(text, '') === path ? `[[${text}]]` : `[[${target}|${text}]]`;
	return { ...textCell(text), raw, inferred: path };
}
