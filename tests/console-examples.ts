import type { Block } from './page-examples';

/** A line that a page says to type, and what it says comes back. */
export interface ConsoleExample {
	readonly typed: string;
	/** As a shell takes them apart, without the name of the program. */
	readonly words: readonly string[];
	/** Of what is printed with a line end after it; a line `...` stands for any lines, `...` in a line for any words. */
	readonly expected: RegExp;
}

/** The examples of a program in the `console` blocks of a page: what is typed begins with `$ program`. */
export function consoleExamples(blocks: readonly Block[], program: string): ConsoleExample[] {
	const texts = blocks.filter(({ language }) => language === 'console').flatMap(({ text }) => text.split(/^(?=\$ )/m));
	return texts.flatMap(text => {
		const [typed = '', ...lines] = text.trimEnd().split('\n');
		const [name, ...words] = shellWords(typed.replace(/^\$ /, ''));
		return name === program ? [{ typed, words, expected: pattern(lines) }] : [];
	});
}

function pattern(lines: readonly string[]): RegExp {
	const sources = lines.map(line => (line === '...' ? '(?:.*\\r?\\n)*' : `${line.split('...').map(literal).join('.*')}[ \\t]*\\r?\\n`));
	return new RegExp(`^${sources.join('')}$`);
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function shellWords(line: string): string[] {
	return [...line.matchAll(/((?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+)/g)].map(([word]) =>
		word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double: string | undefined, single: string | undefined) => double?.replace(/\\(.)/g, '$1') ?? single ?? ''));
}
