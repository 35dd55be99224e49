import { withoutBlockId } from '../parse/block-id';
import { withoutDays } from './written-days';

const BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]/u;

/** One line has the asked status and says what the old one said; at most one more stands beside it, the next one, which says so too. */
export function isTurned(rawLine: string, status: string, lines: readonly string[]): boolean {
	const turned = lines.findIndex(text => statusIn(text)?.toLowerCase() === status.toLowerCase());
	if (turned < 0 || lines.length > 2) return false;
	return lines.every((text, at) => statusIn(text) !== null && said(text, at === turned) === said(rawLine, at === turned));
}

/** What a task says beside its status and its days, in any order: that plugin puts tags before its signs. A block's id stays with the old line. */
function said(line: string, withId: boolean): string {
	const start = BOX.exec(line)?.[0] ?? '';
	const id = withoutBlockId(line, start.length, line.length);
	const words = withoutDays(line.slice(start.length, id)).split(' ').sort();
	return [start.replace(/\[.\]/u, ''), ...words, withId ? line.slice(id).trim() : ''].join(' ');
}

/** The character between the brackets of a task's line; null for another line. */
export function statusIn(line: string): string | null {
	return BOX.exec(line)?.[1] ?? null;
}
