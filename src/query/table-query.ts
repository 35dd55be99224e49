/** Whom a query is about: a tag, a note, a folder. A record is in it by its subject or by its note. */
export type Scope =
	| { readonly type: 'tag'; readonly tag: string }
	| { readonly type: 'note'; readonly target: string }
	| { readonly type: 'folder'; readonly folder: string };

export interface TableQuery {
	readonly kind: string;
	readonly scope: Scope | null;
}

/** What is wrong, and the UTF-16 offset where. */
export interface Misread {
	readonly message: string;
	readonly at: number;
}

interface Token {
	readonly text: string;
	readonly at: number;
}

const TOKEN = /"[^"\n]{0,1000}"|\[\[[^\]\n]{0,1000}\]\]|#[^\s,()]+|[^\s,()"#[\]]+|\S/gu;

/** `TABLE [FROM] kind [OF #tag | [[Note]] | "Folder/"]`: what there is of the query language so far. */
export function readTableQuery(text: string, kinds: readonly string[]): TableQuery | Misread {
	const tokens = [...text.matchAll(TOKEN)].map((found): Token => ({ text: found[0], at: found.index }));
	const [verb, ...rest] = tokens;
	if (verb === undefined || verb.text.toUpperCase() !== 'TABLE') return { message: 'A query begins with TABLE, for example: TABLE investments OF #hyperscaler', at: verb?.at ?? 0 };
	const words = rest[0]?.text.toUpperCase() === 'FROM' ? rest.slice(1) : rest;
	const kind = words[0];
	if (kind === undefined) return { message: `TABLE wants a kind of table: ${kinds.join(', ')}`, at: text.length };
	if (!kinds.includes(kind.text.toLowerCase())) return { message: unknownKind(kind.text, kinds), at: kind.at };
	return withScope(kind.text.toLowerCase(), words.slice(1), text.length);
}

function withScope(kind: string, words: readonly Token[], end: number): TableQuery | Misread {
	const [of, name, extra] = words;
	if (of === undefined) return { kind, scope: null };
	if (of.text.toUpperCase() !== 'OF') return { message: `"${of.text}" is not understood here; OF may follow, with #tag, [[Note]] or "Folder/"`, at: of.at };
	const scope = name === undefined ? null : scopeOf(name.text);
	if (scope === null) return { message: 'OF wants #tag, [[Note]] or "Folder/"', at: name?.at ?? end };
	if (extra !== undefined) return { message: `"${extra.text}" is not understood here: the query ends after its scope`, at: extra.at };
	return { kind, scope };
}

function scopeOf(word: string): Scope | null {
	if (word.startsWith('#') && word.length > 1) return { type: 'tag', tag: word.slice(1) };
	if (word.startsWith('[[') && word.endsWith(']]') && word.length > 4) return { type: 'note', target: word.slice(2, -2).split(/[#|]/, 1)[0] ?? '' };
	return word.startsWith('"') && word.endsWith('"') && word.length > 2 ? { type: 'folder', folder: word.slice(1, -1) } : null;
}

function unknownKind(word: string, kinds: readonly string[]): string {
	const near = nearest(word.toLowerCase(), kinds);
	return near === null ? `There is no kind "${word}". Kinds: ${kinds.join(', ')}` : `There is no kind "${word}". Did you mean "${near}"?`;
}

const FAR = 3;
const LONGEST = 40;

/** The word that is fewest changes away, when it is near enough to be meant. */
function nearest(word: string, candidates: readonly string[]): string | null {
	if (word.length > LONGEST) return null;
	let best: string | null = null;
	let least = FAR;
	for (const candidate of candidates) {
		const changes = distance(word, candidate);
		if (changes < least) {
			best = candidate;
			least = changes;
		}
	}
	return best;
}

/** Levenshtein distance: how many letters to put in, take out or change. */
function distance(a: string, b: string): number {
	let before = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		before = row;
	}
	return before[b.length]!;
}
