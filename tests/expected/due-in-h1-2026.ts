import { itemsOf, type Item } from './items';
import { key, notes, sorted, type Place } from './notes';
import { tablesOf, type Table } from './tables';

export interface DueRow extends Place {
	readonly subject: string;
	readonly text: string;
}

type Decision = 'due' | 'may' | 'no';

/**
 * Watched: open boxes anywhere, items under a heading or a line that says to watch, rows of tables there or of catalysts.
 * Timelines, roadmaps, listings planned, facts on deals and what a market has priced in are not watch lists.
 * Read by hand, as of 2026-01-06: every watched line that has a word of time in it.
 */
const decisions: ReadonlyMap<string, Decision> = new Map<string, Decision>([
	...lines('Actors/AMD.md', 'due', 47),
	...lines('Actors/China.md', 'due', 105, 107),
	...lines('Concepts/AI Race.md', 'due', 115),
	...lines('Concepts/Export controls.md', 'due', 286),
	...lines('Concepts/US-China AI race.md', 'due', 180),
	...lines('Daily/2025-12-30.md', 'due', 222, 226),
	...lines('Theses/Short TSMC long Korea.md', 'due', 70),
	// Possible in 2026, no nearer date.
	...lines('Concepts/AI Race.md', 'may', 116),
	...lines('Concepts/Copper for AI.md', 'may', 131),
	...lines('Daily/2025-12-30.md', 'may', 225),
	// Mid-2026 lasts from May to August.
	...lines('Events/Samsung Taylor pivot.md', 'may', 34),
	// Some day after a consultation that ends in January.
	...lines('Events/China AI companion regulation draft.md', 'may', 87),
	// A fiscal year 2026, which a calendar half lies in.
	...lines('Theses/Long Broadcom.md', 'may', 87),
	// The date stands in the heading above the table, or in a table of catalysts rather than a list of things to watch.
	...lines('Daily/2025-12-30.md', 'may', 233, 234, 235, 236),
	...lines('Theses/Short TSMC long Korea.md', 'may', 22, 27),
	// Quarter by quarter is a rhythm, not a date.
	...lines('Concepts/AI Race.md', 'no', 117),
	...lines('Concepts/End market demand.md', 'no', 87),
	// Time is in the words, a day is not.
	...lines('Actors/Samsung.md', 'no', 19),
	...lines('Concepts/Dysprosium.md', 'no', 172),
	...lines('Theses/Cuba opening.md', 'no', 114),
	...lines('Theses/Long Apple.md', 'no', 52),
	// Through 2026, by 2027, by 2028, past 2028, within two years: their day is later.
	...lines('Concepts/Dysprosium.md', 'no', 177),
	...lines('Daily/2025-12-29.md', 'no', 112),
	...lines('Questions/How durable is TSMC\'s moat.md', 'no', 24),
	...lines('Questions/Samsung memory vs SK Hynix.md', 'no', 44),
	...lines('Theses/Long Broadcom.md', 'no', 88),
	...lines('Theses/Short TSMC long Korea.md', 'no', 84, 86, 42),
	// Done, or dated before.
	...lines('Actors/Intel Foundry Services.md', 'no', 33),
	...lines('Actors/TSMC.md', 'no', 22, 23),
	...lines('Concepts/Open source commoditization.md', 'no', 76),
	...lines('Theses/Long OSAT and test equipment.md', 'no', 36),
	...lines('Theses/Short TSMC long Korea.md', 'no', 23, 24, 28, 41, 44),
]);

export function dueInH12026(): DueRow[] {
	const decided = watched().map(row => ({ row, decision: decisions.get(key(row.path, row.line)) }));
	const found = decided.filter(({ decision }) => decision === 'due' || decision === 'may');
	return sorted(found.map(({ row, decision }) => ({ ...row, certain: decision === 'due' })));
}

/** Watched lines with a word of time: each has to be decided on above. */
export function undecidedLines(): string[] {
	const timed = watched().filter(({ text }) => timeWords.test(text));
	return timed.map(({ path, line }) => key(path, line)).filter(place => !decisions.has(place));
}

/** Decisions on lines that are not watched after all. */
export function idleDecisions(): string[] {
	const places = new Set(watched().map(({ path, line }) => key(path, line)));
	return [...decisions.keys()].filter(place => !places.has(place));
}

const timeWords = /\b20\d\d\b|\b[QH][1-4]\b|\b[FC]Y?2\d\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|March|April|June|July)\b|\b(?:mid|early|late|quarterly|month|week|years?)\b/;
const watchHeading = /watch|to track|open threads|open questions|key events$|key catalysts/i;
const watchLead = /^(?:what to |key metrics to )?watch\b|catalysts?:$/i;

function watched(): DueRow[] {
	const all = notes();
	const items = all.flatMap(itemsOf).filter(isWatched).map(({ path, line, title, text }) => ({ path, line, subject: title, text, certain: true }));
	return [...items, ...all.flatMap(tablesOf).filter(isWatchTable).flatMap(rowsOf)];
}

function isWatched({ path, box, heading, lead }: Item): boolean {
	if (path.startsWith('Meta/')) return false;
	return box === null ? watchHeading.test(heading) || watchLead.test(lead) : box === ' ';
}

function isWatchTable({ headings, header }: Table): boolean {
	return header[0] === 'Catalyst' || headings.some(heading => watchHeading.test(heading));
}

function rowsOf({ path, title, rows }: Table): DueRow[] {
	return rows.map(({ line, cells }) => ({ path, line, subject: title, text: cells.join(' | '), certain: true }));
}

function lines(path: string, decision: Decision, ...numbers: readonly number[]): Array<[string, Decision]> {
	return numbers.map(line => [key(path, line), decision]);
}
