import type { TextChange } from '../../model/edit';
import { plain, type Door, type Pane } from './door';
import { findHome } from './find-home';
import { mayHideBytes, NOT_UTF8, readExactly } from './read-exactly';
import type { UnsavedWords } from './unsaved-words';

/** What is made of a text; null where nothing is to be changed. */
export interface NewText {
	readonly text: string;
	/** In the order of the text. */
	readonly changes: readonly TextChange[];
}

export type Rewrite = (text: string, path: string) => NewText | null;

/** Why no text was even asked for a change, or why the changed one is not kept. */
export interface Failure {
	readonly code: 'note-gone' | 'changed-on-disk' | 'write-failed';
	readonly why: string;
}

const GONE: Failure = { code: 'note-gone', why: 'the note is gone from disk.' };
const NEWER: Failure = { code: 'changed-on-disk', why: 'another program has just changed this note. Try again in a moment.' };
const TWO_PANES: Failure = { code: 'changed-on-disk', why: 'the note has different unsaved words in two panes. Try again when they are saved.' };
const OTHER_BYTES: Failure = { code: 'write-failed', why: 'the note is not UTF-8, so its other bytes could not be kept.' };
const NOT_AS_TOLD: Failure = { code: 'write-failed', why: 'the editor would not have held what was meant.' };

const TRIES = 3;

/** Changes a note where it lives now: in the editor that is ahead, or on disk. Null when the rewriting had its say. */
export async function writeNote<F extends object>(door: Door<F>, words: UnsavedWords<F>, file: F, rewrite: Rewrite): Promise<Failure | null> {
	try {
		for (let tries = 0; tries < TRIES; tries++) {
			const home = await findHome(door, words, file);
			if (home.at === 'gone') return GONE;
			if (home.at === 'newer') return NEWER;
			if (home.at === 'two-panes') return TWO_PANES;
			if (home.at === 'other-bytes') return OTHER_BYTES;
			if (home.at === 'panes') return await inPanes(home.panes, text => rewrite(text, door.pathOf(file)));
			if (await onDisk(door, file, rewrite)) return null;
		}
		return NEWER;
	} catch (error) {
		if (error === NOT_UTF8) return OTHER_BYTES;
		if (await isGone(door, file)) return GONE;
		const why = error instanceof Error ? error.message : String(error);
		return { code: 'write-failed', why: `the note could not be written (${why}).` };
	}
}

function isGone<F extends object>(door: Door<F>, file: F): Promise<boolean> {
	return door.stat(file).then(stat => stat === null, () => false);
}

/** False: a pane was opened or typed in meanwhile, so the disk is no longer the place, or it has just been written. */
async function onDisk<F extends object>(door: Door<F>, file: F, rewrite: Rewrite): Promise<boolean> {
	let isPlace = true;
	let unsure = false;
	const write = (exact: string | null) =>
		door.process(file, text => {
			isPlace = door.panes(file).every(pane => plain(pane.text()) === plain(text));
			unsure = mayHideBytes(text) && (exact === null || plain(exact) !== plain(text));
			return isPlace && !unsure ? (rewrite(text, door.pathOf(file))?.text ?? null) : null;
		});
	await write(null);
	if (isPlace && unsure) await write(await readExactly(door, file));
	return isPlace && !unsure;
}

/** The first of the panes is changed and saved; another that holds the same words gets the change where the app has not given it to it. */
async function inPanes([pane, ...others]: readonly Pane[], rewrite: (text: string) => NewText | null): Promise<Failure | null> {
	if (pane === undefined) return NEWER;
	const text = pane.text();
	const made = rewrite(text);
	if (made === null) return null;
	if (changed(text, made.changes) !== plain(made.text)) return NOT_AS_TOLD;
	const changes = text.startsWith('\ufeff') ? made.changes.map(behindMark) : made.changes;
	pane.change(changes);
	for (const other of others) if (other.text() === text) other.change(changes);
	// The editor has it: what cannot be saved now, the app saves later, as it does all typing.
	await pane.save().catch(() => undefined);
	return null;
}

/** What an editor makes of the changes: they must give the very text that was found right. */
function changed(text: string, changes: readonly TextChange[]): string {
	const lines = plain(text).split('\n');
	const starts = startsOf(lines);
	const whole = lines.join('\n');
	let made = '';
	let at = 0;
	for (const { from, to, after } of changes) {
		made += whole.slice(at, (starts[from.line] ?? 0) + from.ch) + after;
		at = (starts[to.line] ?? 0) + to.ch;
	}
	return made + whole.slice(at);
}

function startsOf(lines: readonly string[]): number[] {
	let start = 0;
	return lines.map(line => {
		const at = start;
		start += line.length + 1;
		return at;
	});
}

/** Changes count from behind a byte order mark; an editor that holds one counts it as a character. */
function behindMark(change: TextChange): TextChange {
	const shifted = ({ line, ch }: TextChange['from']) => ({ line, ch: line === 0 ? ch + 1 : ch });
	return { ...change, from: shifted(change.from), to: shifted(change.to) };
}
