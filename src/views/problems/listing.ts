import type { PlacedProblem, Severity } from '../../model/problem';
import { keyed } from '../draw/keys';
import type { TreeLine } from '../draw/tree-keys';
import { noteTitle } from '../text/note-name';
import type { ProblemsState } from './problems-state';
import { SEVERITIES, severityLook } from './severity';
import { foldText } from '../../values/fold-text';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The problems of one note that are to be shown. */
export interface NoteProblems {
	readonly path: string;
	readonly title: string;
	/** Folder of the note, empty at the top of the vault. */
	readonly folder: string;
	readonly counts: SeverityCounts;
	readonly problems: readonly PlacedProblem[];
}

/** What the filters leave, by note. */
export interface Listing {
	readonly notes: readonly NoteProblems[];
	/** Problems that have the words, by severity, shown or not. */
	readonly counts: SeverityCounts;
	/** Problems that are shown, in open notes or closed. */
	readonly shown: number;
	/** All there are, whatever the filters say. */
	readonly all: number;
}

/** One line of the list: a note, or a problem in it. */
export type ListLine =
	| (TreeLine & { readonly type: 'note'; readonly note: NoteProblems })
	| (TreeLine & { readonly type: 'problem'; readonly problem: PlacedProblem });

/** The problems that the filters leave, by note in the order given. */
export function listing(problems: readonly PlacedProblem[], { shown, query }: Pick<ProblemsState, 'shown' | 'query'>): Listing {
	const words = foldText(query).split(/\s+/).filter(word => word !== '');
	const found = problems.filter(problem => hasWords(problem, words));
	const byPath = new Map<string, PlacedProblem[]>();
	for (const problem of found) {
		if (!shown.includes(problem.severity)) continue;
		const group = byPath.get(problem.path);
		if (group === undefined) byPath.set(problem.path, [problem]);
		else group.push(problem);
	}
	const notes = [...byPath].map(([path, group]) => noteProblems(path, group));
	const count = notes.reduce((sum, note) => sum + note.problems.length, 0);
	return { notes, counts: countBySeverity(found), shown: count, all: problems.length };
}

/** The lines to draw: the problems of closed notes are left out. */
export function linesOf({ notes }: Listing, closed: readonly string[]): ListLine[] {
	const shut = new Set(closed);
	return notes.flatMap((note, at): ListLine[] => {
		const open = !shut.has(note.path);
		const head: ListLine = { type: 'note', key: note.path, level: 1, note, open, place: { nth: at + 1, of: notes.length } };
		return open ? [head, ...problemLines(note)] : [head];
	});
}

function problemLines({ path, problems }: NoteProblems): ListLine[] {
	return keyed(problems, ({ code, message }) => `${path}\n${code}\n${message}`).map(({ key, item }, at): ListLine => (
		{ type: 'problem', key, level: 2, open: null, problem: item, place: { nth: at + 1, of: problems.length } }
	));
}

function noteProblems(path: string, problems: readonly PlacedProblem[]): NoteProblems {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return { path, title: noteTitle(path), folder, counts: countBySeverity(problems), problems };
}

function countBySeverity(problems: readonly PlacedProblem[]): SeverityCounts {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of problems) counts[severity]++;
	return counts;
}

function hasWords({ path, message, severity, code, line }: PlacedProblem, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = foldText(`${path} ${severityLook[severity].word} ${code} line ${line + 1} ${message}`);
	return words.every(word => text.includes(word));
}

/** "2 errors, 1 warning": only what there is. */
export function countsInWords(counts: SeverityCounts): string {
	return SEVERITIES.filter(severity => counts[severity] > 0).map(severity => {
		const count = counts[severity];
		const word = severityLook[severity].word.toLowerCase();
		return `${count.toLocaleString('en')} ${word}${count === 1 || severity === 'info' ? '' : 's'}`;
	}).join(', ');
}

/** "14 problems in 3 notes", and of how many when the filters hide some. */
export function summaryText({ notes, shown, all }: Listing): string {
	const count = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
	if (shown === 0) return '';
	const where = `in ${count(notes.length, 'note')}`;
	return shown === all ? `${count(shown, 'problem')} ${where}` : `${shown.toLocaleString('en')} of ${count(all, 'problem')}, ${where}`;
}
