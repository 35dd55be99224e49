import type { Note } from '../model/note';
import { splitLines, type Lines } from '../parse/lines';
import { parseNote } from '../parse/note';
import { LineMap, type Touched } from './line-map';
import { NO_YAML, type OpenNote, type Plan, type Seen } from './plan';
import { readLines } from './read-line';
import { readsAsBefore } from './same-reading';
import { inOrder, overlap, spliced, type Splice } from './splice';

/** Where a splice stands in the new text. */
export interface Written {
	readonly splice: Splice;
	readonly start: number;
	readonly end: number;
}

/** What came of some plans that are sure together. */
export interface Trial {
	readonly text: string;
	readonly note: Note;
	readonly lines: Lines;
	readonly splices: readonly Splice[];
	readonly written: ReadonlyMap<Plan, readonly Written[]>;
}

/** Writes the plans into a copy of the text and reads it again; null where more changed than was asked for. */
export function tryPlans(open: OpenNote, plans: readonly Plan[]): Trial | null {
	const owners = new Map(plans.flatMap(plan => plan.splices.map(splice => [splice, plan] as const)));
	const splices = inOrder([...owners.keys()]);
	if (overlap(splices)) return null;
	const { text, runs } = spliced(open.lines, splices);
	const lines = splitLines(text);
	const map = new LineMap(open.lines, splices);
	if (lines.starts.length !== map.now(open.lines.starts.length)) return null;
	const note = parseNote(open.path, text, NO_YAML);
	if (!isAsAsked(open, note, { map, splices, owners })) return null;
	const written = new Map<Plan, Written[]>(plans.map(plan => [plan, []]));
	splices.forEach((splice, at) => written.get(owners.get(splice)!)?.push({ splice, ...runs[at]! }));
	return { text, note, lines, splices, written };
}

interface Tried {
	readonly map: LineMap;
	readonly splices: readonly Splice[];
	readonly owners: ReadonlyMap<Splice, Plan>;
}

function isAsAsked({ note }: OpenNote, after: Note, { map, splices, owners }: Tried): boolean {
	const touchedBy = new Map<Plan, Touched[]>();
	splices.forEach((splice, at) => {
		const plan = owners.get(splice)!;
		const touched = touchedBy.get(plan);
		if (touched === undefined) touchedBy.set(plan, [map.touched[at]!]);
		else touched.push(map.touched[at]!);
	});
	const made = [...touchedBy].flatMap(([{ heading }, [touched]]) => (heading === undefined || touched === undefined ? [] : [touched.after.from + heading]));
	if (!readsAsBefore(note, after, map, made)) return false;
	const seen: Omit<Seen, 'touched'> = {
		before: readLines(note, line => map.wasTouched(line)),
		after: readLines(after, line => map.isTouched(line)),
		noteAfter: after,
		now: line => map.now(line),
	};
	return [...touchedBy].every(([plan, touched]) => plan.isAsAsked({ ...seen, touched }));
}
