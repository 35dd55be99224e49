import { DUE_GROUPS, dueGroup, type DueGroup } from './due-group';
import { compare, folded, newestFirst } from './order-events';
import { isDone } from './item-state';
import { isClosed } from './make-event';
import type { Named } from './tracked-item';
import type { WatchEvent, WatchProgress } from './watch-event';
import type { WatchGroup, WatchWish } from './watch-wish';

interface Heading {
	readonly key: string;
	readonly title: string;
	readonly path: string | null;
	/** Groups of a lower rank come first, those of the same by title. */
	readonly rank: number;
}

interface Gathered {
	readonly heading: Heading;
	readonly events: WatchEvent[];
}

/** The events, given in order, under the headings that are wished for; the closed ones among them only count where they are not to be shown. */
export function groupEvents(events: readonly WatchEvent[], { grouping, showDone, today }: WatchWish): WatchGroup[] {
	const groups = new Map<string, Gathered>();
	for (const event of events) {
		for (const heading of headingsOf(event, grouping, today)) {
			const group = groups.get(heading.key);
			if (group === undefined) groups.set(heading.key, { heading, events: [event] });
			else group.events.push(event);
		}
	}
	const ordered = [...groups.values()].sort((a, b) => a.heading.rank - b.heading.rank || compare(folded(a.heading.title), folded(b.heading.title)) || compare(a.heading.key, b.heading.key));
	return ordered.map(group => toGroup(group, showDone)).filter(group => group.events.length > 0);
}

function toGroup({ heading: { key, title, path }, events }: Gathered, showDone: boolean): WatchGroup {
	const isLate = key === keyOf('overdue');
	const shown = showDone ? events : events.filter(event => !isClosed(event));
	return { key, title, path, events: isLate ? newestFirst(shown) : shown, progress: progressOf(events), isLate, foldedAtFirst: key === keyOf('undated') };
}

function headingsOf(event: WatchEvent, grouping: WatchWish['grouping'], today: string): Heading[] {
	const { lead, items } = event;
	switch (grouping) {
		case 'due':
			return [dueHeading(isClosed(event) ? 'done' : dueGroup(event.due, today))];
		case 'subject':
			return [nameHeading(grouping, lead.subject)];
		case 'note':
			return [nameHeading(grouping, { name: lead.title, path: lead.path })];
		case 'thesis':
			return orNone(items.flatMap(({ theses }) => theses).map(thesis => nameHeading(grouping, thesis)), 'No thesis');
		case 'tag':
			return orNone(items.flatMap(({ tags }) => tags).map(tag => ({ key: `tag ${folded(tag)}`, title: `#${tag}`, path: null, rank: 0 })), 'No tag');
	}
}

const DUE_TITLES: Readonly<Record<DueGroup, string>> = { month: 'This month', overdue: 'Overdue', quarter: 'This quarter', later: 'Later', undated: 'Undated', done: 'Done' };

function keyOf(group: DueGroup): string {
	return `due ${group}`;
}

function dueHeading(group: DueGroup): Heading {
	return { key: keyOf(group), title: DUE_TITLES[group], path: null, rank: DUE_GROUPS.indexOf(group) };
}

function nameHeading(grouping: string, { name, path }: Named): Heading {
	return { key: `${grouping} ${path ?? `"${name}"`}`, title: name, path, rank: 0 };
}

/** Each heading once; where there is none, one that says so, after all others. */
function orNone(headings: readonly Heading[], none: string): Heading[] {
	if (headings.length === 0) return [{ key: 'none', title: none, path: null, rank: 1 }];
	return [...new Map(headings.map(heading => [heading.key, heading])).values()];
}

/** Checkboxes of these events, each once. */
function progressOf(events: readonly WatchEvent[]): WatchProgress {
	let [done, tasks] = [0, 0];
	for (const { items } of events) {
		for (const { item } of items) {
			if (item.form !== 'task') continue;
			tasks++;
			if (isDone(item)) done++;
		}
	}
	return { done, tasks };
}
