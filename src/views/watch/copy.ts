import type { TrackedItem } from '../../atlas/watch/tracked-item';
import type { WatchListing } from '../../atlas/watch/watch-wish';
import { csvOf } from '../../query/formats';
import { wikiLink } from '../text/note-name';

/** All that is shown as task lists under the headings of its groups; each item with a link to its note. */
export function watchAsMarkdown({ groups }: WatchListing): string {
	return groups.map(({ title, events }) => [`## ${title}`, '', ...events.flatMap(({ items }) => items.map(itemAsMarkdown))].join('\n')).join('\n\n');
}

function itemAsMarkdown({ path, title, item }: TrackedItem): string {
	return `- ${item.status === null ? '' : `[${item.status}] `}${item.raw} (${wikiLink(path, title)})`;
}

const columns = ['due', 'end', 'status', 'condition', 'outcome', 'subject', 'note', 'line', 'side', 'theses'] as const;

/** The same as comma-separated values, a row for each item of each note. */
export function watchAsCsv({ groups }: WatchListing): string {
	const items = new Map(groups.flatMap(({ events }) => events.flatMap(event => event.items.map(item => [item.id, item] as const))));
	return csvOf([columns, ...[...items.values()].map(cellsOf)]);
}

function cellsOf({ path, subject, theses, item }: TrackedItem): string[] {
	const { dueWords, due, status, condition, outcome, line, side } = item;
	return [dueWords, due?.end ?? due?.start ?? null, status, condition, outcome, subject.name, path, String(line + 1), side, theses.map(({ name }) => name).join('; ')].map(cell => cell ?? '');
}
