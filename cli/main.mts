import { writeSync } from 'node:fs';
import { runCheck } from './check.mjs';
import { runExport } from './export.mjs';
import { HELP } from './help.mjs';
import { readOptions, UsageError, type Options } from './options.mjs';
import { runPolarity } from './polarity.mjs';
import { runQuery } from './query.mjs';
import { runStats } from './stats.mjs';
import { runTick } from './tick.mjs';
import { runValue } from './value.mjs';

const USAGE = 2;

function run(options: Options): number {
	if (!options.help) checkWords(options);
	const out = new Output(1);
	try {
		switch (options.help ? 'help' : options.command) {
			case 'export':
				return runExport(options, line => out.print(line));
			case 'check':
				return runCheck(options, line => out.print(line));
			case 'polarity':
				return runPolarity(options, line => out.print(line));
			case 'query':
				return runQuery(options, line => out.print(line), complain);
			case 'stats':
				return runStats(options, line => out.print(line));
			case 'tick':
				return runTick(options, line => out.print(line), complain);
			case 'value':
				return runValue(options, line => out.print(line));
			case 'help':
				out.print(HELP);
				return 0;
			default:
				throw new UsageError(options.command === '' ? HELP : `There is no command "${options.command}".\n${HELP}`);
		}
	} finally {
		out.flush();
	}
}

/** Words after the command that it takes. */
const MOST_WORDS: ReadonlyMap<string, number> = new Map([
	['tick', 2],
	['value', 1],
	['query', 1],
]);

function checkWords({ command, words }: Options): void {
	const extra = words[MOST_WORDS.get(command) ?? 0];
	if (extra !== undefined) throw new UsageError(`${command} does not take "${extra}".\n${HELP}`);
}

/** Collects lines, so that a large export is not one system call a line. */
class Output {
	private lines: string[] = [];
	private size = 0;

	constructor(private readonly descriptor: number) {}

	print(line: string): void {
		this.lines.push(line);
		this.size += line.length;
		if (this.size > 1 << 16) this.flush();
	}

	flush(): void {
		if (this.lines.length > 0) writeAll(this.descriptor, Buffer.from(`${this.lines.join('\n')}\n`));
		this.lines = [];
		this.size = 0;
	}
}

/** A pipe takes what it can; the rest waits for the reader. */
function writeAll(descriptor: number, bytes: Buffer): void {
	let at = 0;
	while (at < bytes.length) {
		try {
			at += writeSync(descriptor, bytes, at);
		} catch (error) {
			if (!isCode(error, 'EAGAIN')) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

function complain(line: string): void {
	process.stderr.write(`${line}\n`);
}

try {
	process.exitCode = run(readOptions(process.argv.slice(2)));
} catch (error) {
	if (error instanceof UsageError) {
		complain(error.message);
		process.exitCode = USAGE;
	} else if (!isCode(error, 'EPIPE')) throw error;
}
