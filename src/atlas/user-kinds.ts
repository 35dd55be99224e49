import type { ColumnType, HeaderShape, CellEvidence, KindColumn, KindRule, UserKind } from '../model/kind';
import { KINDS, PLAIN_TABLE } from '../extract/kinds';

/** Kinds as they were stored, and in words what of them could not be read. */
export interface ReadKinds {
	readonly kinds: readonly UserKind[];
	readonly messages: readonly string[];
}

type Fields = ReadonlyMap<string, unknown>;

const ID = /^[a-z][a-z0-9_-]{0,40}$/;
const TAKEN: ReadonlySet<string> = new Set([...KINDS, PLAIN_TABLE].map(({ id }) => String(id)));
/** What queries ask for that is no table. */
const SOURCES: ReadonlySet<string> = new Set(['impacts', 'relations', 'watch', 'facts', 'mentions']);
const TYPES: ReadonlySet<ColumnType> = new Set<ColumnType>(['name', 'amount', 'capacity', 'date', 'node', 'status', 'value', 'text']);
const SHAPES: ReadonlySet<HeaderShape> = new Set<HeaderShape>(['key-value', 'periods', 'names', 'pair']);
const EVIDENCE: ReadonlySet<CellEvidence> = new Set<CellEvidence>(['dates', 'links', 'figures']);
const ROLES: ReadonlySet<'actor' | 'thesis' | 'note'> = new Set(['actor', 'thesis', 'note'] as const);
const RULE_WORDS = ['sections', 'notSections', 'first', 'notFirst', 'any', 'also', 'none', 'cells', 'values', 'tags'] as const;
const MOST_KINDS = 100;
const MOST_WORDS = 500;

/** Something stored that is no kind: what, and where. */
class Unreadable extends Error {}

/** The user's kinds out of stored data, which messages call by its `place`. A kind that cannot be read is left out, with the reason. */
export function readUserKinds(stored: unknown, place = '"kinds"'): ReadKinds {
	if (stored === undefined) return { kinds: [], messages: [] };
	if (!Array.isArray(stored)) return { kinds: [], messages: [`${place} must be a list.`] };
	if (stored.length > MOST_KINDS) return { kinds: [], messages: [`At most ${MOST_KINDS} kinds can be read, and ${place} has ${stored.length}.`] };
	const kinds: UserKind[] = [];
	const messages: string[] = [];
	stored.forEach((entry: unknown, at) => {
		try {
			const kind = readKind(entry);
			if (kinds.some(({ id }) => id === kind.id)) throw new Unreadable(`"${kind.id}" is the id of an earlier kind`);
			kinds.push(kind);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			messages.push(`Kind ${at + 1} of ${place}: ${error.message}.`);
		}
	});
	return { kinds, messages };
}

function readKind(stored: unknown): UserKind {
	const fields = fieldsOf(stored, 'it');
	const id = textIn(fields, 'id');
	if (!ID.test(id)) throw new Unreadable(`its id "${id}" must be of small letters, digits, "-" and "_", and begin with a letter`);
	if (SOURCES.has(id)) throw new Unreadable(`"${id}" is what queries call the ${id} of all notes, so no kind of table can have that id`);
	if (TAKEN.has(id)) throw new Unreadable(`"${id}" is the id of a kind that comes with Actor Atlas`);
	const columns = listIn(fields, 'columns').map(readColumn);
	const subject = fields.get('subject') ?? null;
	if (subject !== null && !columns.some(({ key }) => key === subject)) throw new Unreadable('"subject" must be the key of one of its columns, or null');
	const rules = listIn(fields, 'rules').map(readRule);
	if (rules.length === 0) throw new Unreadable('"rules" must have at least one rule');
	return { id, title: textIn(fields, 'title', id), icon: textIn(fields, 'icon', 'table'), rules, columns, subject: typeof subject === 'string' ? subject : null };
}

function readColumn(stored: unknown): KindColumn {
	const fields = fieldsOf(stored, 'a column');
	const column = { key: textIn(fields, 'key'), headers: wordsIn(fields, 'headers') ?? [], type: oneOf(fields, 'type', TYPES) ?? 'text' };
	const loose = wordsIn(fields, 'loose');
	return { ...column, ...(loose === null ? {} : { loose }), ...(fields.get('asOf') === true ? { asOf: true } : {}) };
}

function readRule(stored: unknown): KindRule {
	const fields = fieldsOf(stored, 'a rule');
	const words = RULE_WORDS.flatMap(key => {
		const list = wordsIn(fields, key);
		return list === null ? [] : [[key, list] as const];
	});
	const [headers, evidence, role] = [oneOf(fields, 'headers', SHAPES), oneOf(fields, 'evidence', EVIDENCE), oneOf(fields, 'role', ROLES)];
	const columns = fields.get('columns');
	if (columns !== undefined && !(typeof columns === 'number' && Number.isInteger(columns) && columns > 0)) throw new Unreadable('"columns" of a rule must be a whole number');
	if (words.length === 0 && headers === null && evidence === null) throw new Unreadable('a rule without words, "headers" or "evidence" would fit every table');
	return {
		...Object.fromEntries(words),
		...(headers === null ? {} : { headers }),
		...(evidence === null ? {} : { evidence }),
		...(role === null ? {} : { role }),
		...(typeof columns === 'number' ? { columns } : {}),
	};
}

function fieldsOf(stored: unknown, what: string): Fields {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new Unreadable(`${what} must be an object`);
	return new Map(Object.entries(stored));
}

function textIn(fields: Fields, key: string, otherwise?: string): string {
	const text = fields.get(key) ?? otherwise;
	if (typeof text !== 'string' || text.trim() === '') throw new Unreadable(`"${key}" must be a text`);
	return text;
}

function listIn(fields: Fields, key: string): readonly unknown[] {
	const list = fields.get(key) ?? [];
	if (!Array.isArray(list)) throw new Unreadable(`"${key}" must be a list`);
	return list;
}

function wordsIn(fields: Fields, key: string): readonly string[] | null {
	const list = fields.get(key);
	if (list === undefined) return null;
	const isWords = Array.isArray(list) && list.length <= MOST_WORDS && list.every(word => typeof word === 'string');
	if (!isWords) throw new Unreadable(`"${key}" must be a list of at most ${MOST_WORDS} texts`);
	return list.map(String);
}

function oneOf<T extends string>(fields: Fields, key: string, known: ReadonlySet<T>): T | null {
	const value = fields.get(key);
	if (value === undefined) return null;
	const found = [...known].find(one => one === value);
	if (found === undefined) throw new Unreadable(`"${key}" must be one of ${[...known].join(', ')}`);
	return found;
}
