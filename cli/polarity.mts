import { polarityOf } from '../src/atlas/polarity';
import { inputLines, textField } from './json-lines.mjs';
import { UsageError, type Options } from './options.mjs';

/** `{text, thesis}` a line in, `{polarity, words}` a line out; nothing that decides is neutral, with no words. */
export function runPolarity(options: Options, print: (line: string) => void): number {
	if (!options.stdin) throw new UsageError('polarity wants --stdin: JSON Lines of {text, thesis}.');
	for (const line of inputLines()) {
		const reading = polarityOf(textField(line, 'text'), textField(line, 'thesis'));
		print(JSON.stringify({ polarity: reading?.polarity ?? 'neutral', words: reading?.words ?? [] }));
	}
	return 0;
}
