import { plain, type Door, type Pane, type Stat } from './door';
import { NOT_UTF8, readExactly } from './read-exactly';
import type { UnsavedWords } from './unsaved-words';

/** How long the app may take to notice what another program has done. */
const PATIENCE_MS = 2_000;
const STEP_MS = 50;

/** Where a note is to be changed, or that it is not to be now. */
export type Home =
	/** Panes that hold the same text; more than one only where all have the same unsaved words. */
	| { readonly at: 'panes'; readonly panes: readonly Pane[] }
	| { readonly at: 'disk' }
	| { readonly at: 'gone' }
	| { readonly at: 'newer' }
	/** Not UTF-8: what a pane saves would not be what is there. */
	| { readonly at: 'other-bytes' }
	| { readonly at: 'two-panes' };

const NEWER: Home = { at: 'newer' };
const TWO_PANES: Home = { at: 'two-panes' };

/**
 * An editor saves all that it holds, so a change on disk that it has not taken in yet would be lost, and so would
 * words that are not saved yet where the disk is changed under them: the app gets a moment to bring both together.
 */
export async function findHome<F extends object>(door: Door<F>, words: UnsavedWords<F>, file: F): Promise<Home> {
	for (let waited = 0; ; waited += STEP_MS) {
		const home = await look(door, words, file);
		if ((home !== NEWER && home !== TWO_PANES) || waited >= PATIENCE_MS) return home;
		await door.pause(STEP_MS);
	}
}

/** The disk is asked last whether it is as the app knew it before and knows it now: what was read between is then what stands there. */
async function look<F extends object>(door: Door<F>, words: UnsavedWords<F>, file: F): Promise<Home> {
	const before = { ...door.known(file) };
	const disk = door.panes(file).length === 0 ? null : await readIfThere(door, file);
	const stat = await door.stat(file);
	if (stat === null) return { at: 'gone' };
	if (!isSame(stat, before) || !isSame(stat, door.known(file))) return NEWER;
	const panes = door.panes(file);
	if (panes.length === 0) return { at: 'disk' };
	if (disk instanceof Error) return { at: 'other-bytes' };
	return disk === null ? NEWER : choose(words, file, panes, disk);
}

function isSame(a: Stat, b: Stat): boolean {
	return a.mtime === b.mtime && a.size === b.size;
}

/** A note that goes away while it is read is found gone by the question after. */
function readIfThere<F extends object>(door: Door<F>, file: F): Promise<string | Error | null> {
	return readExactly(door, file).catch(error => (error === NOT_UTF8 ? NOT_UTF8 : null));
}

async function choose<F extends object>(words: UnsavedWords<F>, file: F, panes: readonly Pane[], text: string): Promise<Home> {
	const disk = plain(text);
	const ahead = panes.filter(pane => plain(pane.text()) !== disk);
	const [first] = ahead;
	if (first === undefined) {
		words.settled(file);
		const pane = panes.find(({ isEditor }) => isEditor);
		return pane === undefined ? { at: 'disk' } : { at: 'panes', panes: [pane] };
	}
	if (!ahead.every(pane => words.areOnTop(file, pane.key))) return NEWER;
	if (ahead.some(pane => pane.text() !== first.text())) return TWO_PANES;
	const reading = ahead.find(({ isEditor }) => !isEditor);
	if (reading === undefined) return { at: 'panes', panes: ahead };
	// No editor is shown that could be changed: once its words are on disk, the note is like any other.
	await reading.save();
	return NEWER;
}
