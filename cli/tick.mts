import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../src/edit/apply-edits';
import type { WatchItem } from '../src/model/watch';
import { isWithin, openVault } from './folder.mjs';
import { readNoteFile, replaceNoteFile } from './note-file.mjs';
import { UsageError, type Options } from './options.mjs';
import { readYamlNote } from './vault-atlas.mjs';

const REFUSED = 3;
const DONE: ReadonlySet<string> = new Set(['x', 'X']);

/** Changes the status of the task on a line of a note, by the write law. Refusals go to stderr with exit 3. */
export function runTick(options: Options, print: (line: string) => void, complain: (line: string) => void): number {
	const [name, lineWord] = options.words;
	if (name === undefined || lineWord === undefined) throw new UsageError('tick wants PATH LINE, for example: tick "Actors/Amazon.md" 112');
	const line = Number(lineWord) - 1;
	if (!Number.isInteger(line) || line < 0) throw new UsageError(`LINE is a number from 1, not "${lineWord}".`);
	const file = fileInVault(openVault(options.vault), name);
	const opened = readNoteFile(file);
	if (typeof opened === 'string') return refuse(complain, opened);
	const item = readYamlNote(name, opened.text, options.settings).watch.find(task => task.line === line && task.form === 'task');
	const wrong = whyNot(item, line, options.text);
	if (item === undefined || item.place === null || wrong !== null) return refuse(complain, wrong ?? 'Not ticked: no task.');
	const status = options.state ?? (item.status === ' ' ? 'x' : ' ');
	const { outcomes, text } = applyEdits(opened.text, name, [{ type: 'status', path: name, place: item.place, status, done: null, line }]);
	const [outcome] = outcomes;
	if (outcome === undefined || !outcome.done) return refuse(complain, outcome?.message ?? 'Not ticked: nothing was made of it.');
	const failed = replaceNoteFile(file, opened, text);
	if (failed !== null) return refuse(complain, failed);
	print(`${name}:${line + 1}: [${item.status ?? ' '}] -> [${status}] ${item.text}`);
	if (item.recurs && DONE.has(status)) complain('Ticked, but no next one was written: only the Tasks plugin writes the next one of an item that recurs.');
	return 0;
}

function refuse(complain: (line: string) => void, why: string): number {
	complain(why);
	return REFUSED;
}

function fileInVault(root: string, name: string): string {
	const file = path.resolve(root, name);
	if (!isWithin(root, file)) throw new UsageError(`"${name}" is not in the vault.`);
	if (!existsSync(file)) throw new UsageError(`There is no note "${name}" in the vault. PATH is relative to the vault's folder.`);
	const real = realpathSync(file);
	if (!isWithin(root, real)) throw new UsageError(`"${name}" is a link out of the vault.`);
	return real;
}

function whyNot(item: WatchItem | undefined, line: number, text: string | null): string | null {
	if (item === undefined) return `Not ticked: there is no task on line ${line + 1}.`;
	if (text !== null && text !== item.text && text !== item.raw) return `Not ticked: line ${line + 1} says "${item.text}", not "${text}".`;
	return null;
}
