import type { Dossier } from '../model/dossier';
import { nameKey } from './names';

/** Which names each note asks for while it is read: a change of names concerns those alone that ask for one of them. */
export class Asked {
	/** By note, as it is written there. */
	private readonly texts = new Map<string, Set<string>>();
	private readonly notes = new Map<string, Set<string>>();
	private reading: string | null = null;

	/** Keeps what is asked for while this runs as asked for by the note. */
	whileReading<T>(path: string, read: () => T): T {
		const outer = this.reading;
		this.reading = path;
		try {
			return read();
		} finally {
			this.reading = outer;
		}
	}

	/** The note that is being read asks what a link, a name or a path means. */
	ask(text: string): void {
		if (this.reading === null) return;
		const texts = this.texts.get(this.reading) ?? new Set<string>();
		if (texts.has(text)) return;
		this.texts.set(this.reading, texts.add(text));
		for (const key of keysOf(text)) this.notes.set(key, (this.notes.get(key) ?? new Set<string>()).add(this.reading));
	}

	/** The note is another one now: what it asks for is to be seen when it is read again. */
	forget(path: string): void {
		for (const text of this.texts.get(path) ?? []) {
			for (const key of keysOf(text)) {
				const notes = this.notes.get(key);
				if (notes?.delete(path) === true && notes.size === 0) this.notes.delete(key);
			}
		}
		this.texts.delete(path);
	}

	/** Notes that ask for one of these. */
	by(keys: Iterable<string>): Set<string> {
		const found = new Set<string>();
		for (const key of keys) for (const path of this.notes.get(key) ?? []) found.add(path);
		return found;
	}
}

/** A link may name folders, and leads to a note by the last part. */
function keysOf(text: string): Set<string> {
	const last = text.slice(text.lastIndexOf('/') + 1);
	return new Set([text, last, last.replace(/\.md$/i, '')].map(nameKey));
}

type Bearer = Pick<Dossier, 'path' | 'title' | 'name' | 'aliases' | 'role'>;

/** The names that mean something else once a note reads otherwise, came or went: whoever gets to a note has asked for its title or an alias. */
export function touchedNames(before: Bearer | null, after: Bearer | null): string[] {
	const [old, now] = [namesOf(before), namesOf(after)];
	if (before?.role !== after?.role) return [...old, ...now];
	const aliases = [...old.filter(key => !now.includes(key)), ...now.filter(key => !old.includes(key))];
	return aliases.length > 0 || before?.name !== after?.name ? [...aliases, nameKey(after?.path ?? '')] : [];
}

function namesOf(note: Bearer | null): string[] {
	return note === null ? [] : [note.path, note.title, ...note.aliases].map(nameKey);
}
