import { describe, expect, test } from 'vitest';
import { NoteEdits, type ApplyEdits } from '../../src/vault/writing/note-edits';
import { rightWriter, type MakeWriter } from './run-case';
import { runMany, seedsFrom, tallyLine, type Tally } from './run-many';
import type { FindingName } from './witness';
import { diskUnderEditor } from './wrong/disk-under-editor';
import { endingsRewritten } from './wrong/endings-rewritten';
import { fencesIgnored } from './wrong/fences-ignored';
import { firstEqualLine } from './wrong/first-equal-line';
import { lineNumberOnly } from './wrong/line-number-only';
import { addsBlankLines, addsJunk, dayInTheWords, dueInTheWords, firstEqualHeading, refusesTicks } from './wrong/misplaced';
import { noQueue } from './wrong/no-queue';
import { pathOnly } from './wrong/path-only';
import { textForBytes } from './wrong/text-for-bytes';
import { trimmedMatch } from './wrong/trimmed-match';

const CASES = 1_500;
const LEAST = 150;
const ENOUGH_MS = 15_000;
const MOST_FOR_A_WRONG_ONE = 300;

describe('the fault suite', () => {
	test('finds nothing wrong with the writer: every byte not asked for is unchanged, every refusal left the note alone, nothing is lost', { timeout: 120_000 }, async () => {
		const begun = Date.now();
		const tally = await runMany(seedsFrom(1, CASES + 1), rightWriter, ({ cases }) => cases >= LEAST && Date.now() - begun > ENOUGH_MS);
		console.log(`fault suite: ${tallyLine(tally)}`);
		expect(tally.cases).toBeGreaterThanOrEqual(LEAST);
		expect([...tally.findings]).toEqual([]);
		expect(tally.bytesBeyond).toBe(0);
		for (const code of ['line-changed', 'lines-moved', 'note-gone', 'changed-on-disk']) expect(tally.refusals.get(code), code).toBeGreaterThan(0);
		for (const kind of ['status', 'task', 'due', 'add', 'sign', 'rewrite', 'revert']) expect(tally.kinds.get(kind), kind).toBeGreaterThan(4);
	});

	const applying = (apply: ApplyEdits): MakeWriter => (door, watching) => new NoteEdits(door, watching(apply));
	const wrong: Array<[name: string, make: MakeWriter, finding: FindingName, how: RegExp]> = [
		['line number only', applying(lineNumberOnly), 'another line than the one that was meant', /has other words/],
		['first equal line', applying(firstEqualLine), 'another line than the one that was meant', /line \d+ was meant/],
		['trimmed match', applying(trimmedMatch), 'another line than the one that was meant', /has other blanks/],
		['line endings rewritten', applying(endingsRewritten), 'bytes changed beyond the asked for', /note/],
		['fences ignored', applying(fencesIgnored), 'another line than the one that was meant', /is hidden by/],
		['refuses every tick that comes alone', applying(refusesTicks), 'refused without need', /status/],
		['other words before what is added', applying(addsJunk), 'another line than the one that was meant', /not one item/],
		['blank lines before what is added', applying(addsBlankLines), 'another line than the one that was meant', /blank lines/],
		['first of equal headings', applying(firstEqualHeading), 'another line than the one that was meant', /another heading of that name/],
		['done day within the words', applying(dayInTheWords), 'another line than the one that was meant', /status: the day stands within/],
		['due day within the words', applying(dueInTheWords), 'another line than the one that was meant', /due: the day stands within/],
		['text taken for bytes', textForBytes, 'bytes changed beyond the asked for', /note/],
		['path taken for the note', pathOnly, 'another note than the one that was meant', /note/],
		['disk write under a dirty editor', diskUnderEditor, 'a write to disk under a dirty editor', /note/],
	];
	test.each(wrong)('fails on a wrong writer: %s', { timeout: 60_000 }, async (_, make, finding, how) => {
		const found = ({ findings }: Tally) => findings.get(finding)?.find(what => how.test(what));
		const tally = await runMany(seedsFrom(1, MOST_FOR_A_WRONG_ONE), make, so => found(so) !== undefined);
		expect(found(tally), finding).toBeDefined();
		console.log(`found after ${tally.cases} cases: ${finding}: ${found(tally) ?? ''}`);
	});

	test('fails on a wrong writer: no queue per note, while nobody else writes', { timeout: 60_000 }, async () => {
		const over = 'a write over what another program wrote';
		const [wrongOne, right] = await Promise.all([noQueue, rightWriter].map(make => runMany(seedsFrom(1, 40), make, ({ findings }) => findings.has(over), true)));
		expect([wrongOne?.findings.has(over), right?.findings.size]).toEqual([true, 0]);
	});
});
