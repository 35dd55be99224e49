import { describe, expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/model/answer';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';
import { atlasOf, type Notes } from '../../read-vault';
import { answerOf } from './answers';
import { questions } from './eight-questions';

const vault: Notes = hasReferenceData ? Object.fromEntries(markdownFiles(vaultFolder)) : {};

/** The rows of notes that an answer rests on: the row itself, or the members of a group that its sums count. */
function notesRows(row: AnswerRow): readonly AnswerRow[] {
	const leftOut = new Set(row.cells.flatMap(({ total }) => total?.leftOut.map(({ row: at }) => at) ?? []));
	return row.members?.filter((_, at) => !leftOut.has(at)) ?? [row];
}

const placeOf = ({ path, line }: { readonly path: string; readonly line: number }) => `${path}:${line}`;

describe.skipIf(!hasReferenceData)('questions over the real vault (skipped where the reference data is absent)', () => {
	const atlas = atlasOf(vault);

	test.each(questions)('$name: the rows that an independent reading gives, and no others', ({ query, expected, unsureBeyond = 0 }) => {
		const rows = answerOf(atlas, query).rows.flatMap(notesRows);
		const [sure, unsure] = [rows.filter(({ doubts }) => doubts.length === 0).map(placeOf), rows.filter(({ doubts }) => doubts.length > 0).map(placeOf)];
		const theirs = expected().filter(({ certain }) => certain).map(placeOf);
		expect(theirs.filter(place => !sure.includes(place))).toEqual([]);
		const allowed = new Set(expected().map(placeOf));
		expect(sure.filter(place => !allowed.has(place))).toEqual([]);
		expect(unsure.filter(place => !allowed.has(place)).length).toBeLessThanOrEqual(unsureBeyond);
	});
});
