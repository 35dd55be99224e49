import type { Dossier } from '../../model/dossier';
import type { Note } from '../../model/note';
import { daySpan } from '../../values/calendar';
import { dateAt } from '../../values/date';
import { isOfOthers, logPlaceOf } from '../thesis/log-place';

/** What a bullet of the log says, and the day that it states for it. */
export interface LogBullet {
	readonly day: string;
	readonly text: string;
}

/** The dated bullets of a thesis's evidence log, by line. What is nested in one is a detail of it, unless that is a bare day. */
export function logBullets(note: Note, dossier: Pick<Dossier, 'role' | 'tables' | 'sections'>): Map<number, LogBullet> {
	const headings = logHeadings(note, dossier);
	const said = new Map<number, LogBullet>();
	const bullets = new Map<number, LogBullet>();
	note.items.forEach(({ heading, status, parent, text, line }, at) => {
		const above = said.get(parent);
		const isDetail = above !== undefined && above.text !== '';
		const own = isDetail || status !== null || !headings.has(heading) ? (above ?? null) : (datedIn(text) ?? (above === undefined ? null : { ...above, text }));
		if (own === null) return;
		said.set(at, own);
		if (own !== above && own.text !== '') bullets.set(line, own);
	});
	return bullets;
}

/** The heading of a log that is a list, and those below it, by their index. */
function logHeadings({ headings }: Note, dossier: Pick<Dossier, 'role' | 'tables' | 'sections'>): Set<number> {
	const place = logPlaceOf(dossier);
	if (place === null || place.columns !== null) return new Set();
	const path = place.headings.join('\n');
	const equals = dossier.sections.flatMap((section, at) => (section.headings.join('\n') === path ? [at] : []));
	const found = new Set(equals.slice(place.ordinal, place.ordinal + 1));
	headings.forEach(({ parent, text }, at) => {
		if (found.has(parent) && !isOfOthers(text)) found.add(at);
	});
	return found;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const JOINT = /^\s*(?:[:：—–]|-(?=\s|$))\s*|^$/;
const SPACE = /^,?\s+/;

/** The day that a text begins with and the words behind it; a month or quarter needs a joint, since words may begin with one. */
function datedIn(text: string): LogBullet | null {
	const [iso = '', year, month, date] = ISO.exec(text) ?? [];
	const own = iso === '' ? null : daySpan(Number(year), Number(month), Number(date));
	const found = own === null ? dateAt(text, 0) : { span: own, end: iso.length };
	if (found === null || found.span.start === null || found.span.end === null) return null;
	const rest = text.slice(found.end);
	const joint = JOINT.exec(rest)?.[0] ?? (found.span.precision === 'day' ? SPACE.exec(rest)?.[0] : undefined);
	return joint === undefined ? null : { day: found.span.end, text: rest.slice(joint.length) };
}
