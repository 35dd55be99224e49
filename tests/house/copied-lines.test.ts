import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedLines } from './copied-lines';
import { filesUnder, read, root, trackedFiles } from './repository';

const data = path.join(root, '..', 'shared', 'data');
const tracked = trackedFiles();
const missing = tracked === null ? ' (this is no clone)' : ' (the reference data is absent)';
const canRun = tracked !== null && existsSync(data);

describe('our notes', () => {
	it.skipIf(!canRun)(`are our own: no long line stands in the reference data${canRun ? '' : missing}`, () => {
		const theirs = filesUnder(data).map(file => readFileSync(path.join(data, file), 'utf8')).join('\n');
		const ours = (tracked ?? []).filter(file => file.endsWith('.md'));
		const found = ours.flatMap(file => copiedLines(read(file), theirs).map(line => `${file}: ${line}`));
		expect(theirs.length).toBeGreaterThan(1000);
		expect(found).toEqual([]);
	});
});

describe('the check', () => {
	const line = 'Nothing in this line was ever said by anyone before it was written down.';

	it.each([
		['the line itself', line, line],
		['a line of a list', `- [ ] ${line}`, `Some text\n* ${line}\nmore`],
		['a line within a line', line, `{"text":"${line}"}`],
		['a line with another ending', `${line}\r\n`, `${line}\n`],
	])('finds %s', (_, ours, theirs) => {
		expect(copiedLines(ours, theirs)).toEqual([line]);
	});

	it.each([
		['a short line', 'Only sixty characters or fewer, which anybody may hit upon.', 'Only sixty characters or fewer, which anybody may hit upon.'],
		['a table separator', `|${' --- |'.repeat(20)}`, `|${' --- |'.repeat(20)}`],
		['another line', line, line.toUpperCase()],
	])('lets pass %s', (_, ours, theirs) => {
		expect(copiedLines(ours, theirs)).toEqual([]);
	});
});
