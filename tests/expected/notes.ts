import { markdownFiles, vaultFolder } from '../reference-data';

/** Where a row of an answer stands, and whether the note's own words settle that it belongs there. Lines are 0-based. */
export interface Place {
	readonly path: string;
	readonly line: number;
	readonly certain: boolean;
}

export interface Note {
	readonly path: string;
	readonly title: string;
	readonly lines: readonly string[];
}

export function notes(): Note[] {
	return markdownFiles(vaultFolder).map(([path, text]) => ({ path, title: titleOf(path), lines: text.split('\n') }));
}

export const isActor = (path: string): boolean => path.startsWith('Actors/');

export function actorTitles(all: readonly Note[]): Set<string> {
	return new Set(all.filter(note => isActor(note.path)).map(note => note.title));
}

/** A piece of a line as it reads: link and emphasis marks off. */
export function plain(source: string): string {
	const shown = source.split('[[').map((part, index) => (index === 0 ? part : linkText(part)));
	return shown.join('').replaceAll('**', '').replaceAll('~~', '').replaceAll('`', '').trim();
}

export const key = (path: string, line: number): string => `${path}:${line}`;

export function sorted<Row extends Place>(rows: readonly Row[]): Row[] {
	return [...rows].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}

function linkText(afterBrackets: string): string {
	const end = afterBrackets.indexOf(']]');
	const inside = end === -1 ? afterBrackets : afterBrackets.slice(0, end);
	return inside.slice(inside.indexOf('|') + 1) + (end === -1 ? '' : afterBrackets.slice(end + 2));
}
