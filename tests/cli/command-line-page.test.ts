import { beforeAll, describe, expect, test } from 'vitest';
import { consoleExamples } from '../console-examples';
import { blocksOf } from '../page-examples';
import { buildCommandLine, sampleCopy, type Ran } from './run-cli';

const examples = consoleExamples(blocksOf('command-line.md'), 'actor-atlas');

let run: (...args: string[]) => Ran;
let vault: string;

beforeAll(async () => {
	run = await buildCommandLine();
	vault = sampleCopy();
});

describe('the page about the command line', () => {
	test('has an example of most commands', () => expect(new Set(examples.map(({ words: [command] }) => command)).size).toBeGreaterThan(5));

	test.each(examples)('$typed', ({ words, expected }) => {
		const { out, err } = run(...words.map(word => (word === 'sample-vault' ? vault : word)));
		expect(`${out}${err}`).toMatch(expected);
	});
});
