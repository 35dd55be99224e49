import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { readNote } from '../../src/atlas/read-note';
import { folderAtlas } from '../../src/atlas/folder-atlas';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Atlas } from '../../src/atlas/atlas';
import { markdownFiles, oracleNotes, vaultFolder } from '../reference-data';

/** Counts what is read of the real vault and compares every cell with the independent reading. Returns the exit code. */
export function scoreVault(): number {
	if (!existsSync(vaultFolder)) {
		console.error('The reference data is absent, so there is nothing to score.');
		return 2;
	}
	const files = markdownFiles(vaultFolder);
	const dossiers = files.map(([path, text]) => readNote(path, text, DEFAULT_SETTINGS, source => parse(source) as unknown));
	const atlas = folderAtlas(files.map(([path]) => path), dossiers);
	console.log(Object.entries(atlas.counts()).map(([name, count]) => `${name} ${String(count)}`).join(', '));
	console.log(cellLine(atlas));
	console.log(taskLine(atlas));
	console.log(pairLine(atlas));
	return 0;
}

function cellLine(atlas: Atlas): string {
	let cells = 0;
	let equal = 0;
	for (const { path, tables } of oracleNotes()) {
		const ours = atlas.dossier(path)?.dossier.tables ?? [];
		tables.forEach(({ rows }, table) => rows.forEach((row, at) => row.cells.forEach((text, column) => {
			cells++;
			if (ours[table]?.rows[at]?.cells[column]?.text === text) equal++;
		})));
	}
	return `cells of the independent reading: ${cells}, equal: ${equal}`;
}

function taskLine(atlas: Atlas): string {
	const tasks = atlas.dossiers().map(({ role, watch }) => ({ role, count: watch.filter(({ form }) => form === 'task').length }));
	const sum = (all: typeof tasks) => all.reduce((total, { count }) => total + count, 0);
	return `checkboxes: ${sum(tasks)}, of actors: ${sum(tasks.filter(({ role }) => role === 'actor'))}`;
}

/** Pairs of actor and thesis, told from either side. */
function pairLine(atlas: Atlas): string {
	const roles = new Map(atlas.dossiers().map(({ path, role }) => [path, role]));
	const sides = { actor: new Set<string>(), thesis: new Set<string>() };
	for (const [source, role] of roles) {
		if (role === 'note') continue;
		for (const { subject, path } of atlas.outgoing(source).impacts) {
			if (path !== null && roles.get(path) === 'thesis' && roles.get(subject) === 'actor') sides[role].add(`${subject}\n${path}`);
		}
	}
	return `pairs of actor and thesis: ${sides.actor.size} told by actors, ${sides.thesis.size} by theses, ${new Set([...sides.actor, ...sides.thesis]).size} in all`;
}
