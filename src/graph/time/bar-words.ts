import { formatDate } from '../../values/format-date';
import { lookOf } from './phase-look';
import type { TimelineEntry } from './timeline';

/** What is written beside the name of a bar: its node or amount and how far it is, as the note says. */
export function detailsOf({ label, node, amount, status }: TimelineEntry): string[] {
	return [node, amount, status].filter((text): text is string => text !== null && text !== label);
}

export function timeWords({ date, approx }: TimelineEntry): string {
	const words = date === null ? '' : formatDate(date);
	return words === '' ? 'no date' : approx ? `about ${words}` : words;
}

/** All that a bar says, for who cannot see it: lane, name, time, status. */
export function fullWords(entry: TimelineEntry): string {
	const { lane, label, phase, status } = entry;
	const stated = lookOf(phase).words;
	const name = label === '' || label === lane ? lane : lane === '' ? label : `${lane}: ${label}`;
	const isSaid = status !== null && status.toLowerCase() === stated.toLowerCase();
	return [name, timeWords(entry), ...detailsOf(entry), isSaid ? '' : stated.toLowerCase()].filter(words => words !== '').join(', ');
}
