// `npm start` as a person runs it: started, waited for, interrupted.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { root } from './repository';

export interface RunningStart {
	readonly address: string;
	/** Both streams, so far. */
	readonly output: () => string;
	/** Interrupts it, as Ctrl-C does, and gives its exit code. */
	readonly interrupt: () => Promise<number | null>;
	readonly kill: () => void;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

const patience = 90_000;

function spawnStart(args: readonly string[]): Child {
	return spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), '--no-open', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Keeps all that is said, and calls back at each piece. */
function listen(child: Child, onWords: (all: string) => void): () => string {
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			said += chunk.toString('utf8');
			onWords(said);
		});
	}
	return () => said;
}

export async function runStart(args: readonly string[]): Promise<RunningStart> {
	const child = spawnStart(args);
	const ended = once(child, 'close') as Promise<[number | null]>;
	return new Promise((resolve, reject) => {
		const interrupt = async () => {
			child.kill('SIGINT');
			return (await ended)[0];
		};
		const output = listen(child, all => {
			const address = /(http:\/\/[\w.]+:\d+\/?)(?:\?\S*)?\s/.exec(all)?.[1];
			if (!address) return;
			clearTimeout(timer);
			resolve({ address, output, interrupt, kill: () => void child.kill() });
		});
		void ended.then(([code]) => reject(new Error(`it ended with ${code}: ${output()}`)));
		const timer = setTimeout(() => {
			child.kill();
			reject(new Error(`it printed no address: ${output()}`));
		}, patience);
	});
}
