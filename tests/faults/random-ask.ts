import type { EditIntention, RevertIntention } from '../../src/model/edit';
import type { Place } from '../../src/model/watch';
import type { Luck } from './luck';
import { equals, samePath, scan, type Scan } from './scan';

function placeOf(read: Scan, line: number): Place {
	const { text = '', headings = [] } = read.lines[line] ?? {};
	const same = equals(read, { text, headings });
	return { headings, rawLine: text, ordinal: same.indexOf(line), count: same.length };
}

const DAYS = ['2026-12-31', '2027-03-31'];

/** Something to ask of a note as a view has read it; null where the note has nothing to ask it of. */
export function randomIntention(luck: Luck, path: string, text: string, undos: readonly RevertIntention[]): EditIntention | null {
	const read = scan(text);
	const items = read.lines.flatMap(({ kind }, line) => (kind === 'item' ? [line] : []));
	const line = luck.maybe(items);
	if (line === undefined) return null;
	const of = { path, line, place: placeOf(read, line) };
	const { status = null, text: raw = '' } = read.lines[line] ?? {};
	const roll = luck.next();
	if (roll < 0.05 && undos.length > 0) return luck.pick(undos);
	if (roll < 0.15) return addition(luck, read, path);
	if (roll < 0.25) return { ...of, type: 'due', day: luck.pick([...DAYS, null]), form: luck.pick(['emoji', 'field']) };
	if (roll < 0.3 && raw.includes('[[')) return { ...of, type: 'sign', target: /\[\[([^\]]+)\]\]/.exec(raw)?.[1] ?? null, sign: luck.pick(['+', '-', '±']) };
	if (status === null) return { ...of, type: 'task' };
	if (roll < 0.35) return { ...of, type: 'rewrite', lines: [raw.replace('[ ]', '[x]'), raw.replace(/\[.\]/u, '[ ]')] };
	const done = luck.chance(0.2) ? { day: '2026-11-23', form: luck.pick(['emoji', 'field'] as const) } : null;
	return { ...of, type: 'status', status: luck.pick(['x', 'x', 'x', 'x', ' ', '-', 'xx']), done };
}

let added = 0;

function addition(luck: Luck, { headings }: Scan, path: string): EditIntention {
	const at = luck.below(headings.length);
	const list = headings[at];
	const same = headings.filter(({ path: other }) => list !== undefined && samePath(other, list.path));
	const place = list === undefined || luck.chance(0.2) ? null : { headings: list.path, ordinal: same.indexOf(list), count: same.length };
	return { type: 'add', path, list: place, heading: 'Things to come', text: `added ${++added}`, line: list?.line ?? 0 };
}
