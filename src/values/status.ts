import type { Phase } from '../model/value';

/** Status words that notes open a cell with, and the phase that they put a date in. */
const STATUSES: ReadonlyArray<readonly [word: string, phase: Phase | null]> = [
	['breaking ground', 'started'], ['groundbreaking', 'started'], ['under construction', 'started'], ['construction', 'started'],
	['announced', 'announced'], ['planned', 'expected'], ['proposed', 'announced'], ['expected', 'expected'], ['targeting', 'expected'],
	['opened', 'opened'], ['online', 'opened'], ['operational', 'opened'], ['operating', 'opened'], ['completed', 'opened'], ['complete', 'opened'],
	['live', 'opened'], ['shipping', 'opened'], ['shipped', 'opened'], ['in production', 'opened'], ['mass production', 'opened'],
	['volume production', 'opened'], ['sampling', 'started'], ['ramping', 'started'], ['development', 'started'], ['in development', 'started'],
	['launched', 'opened'], ['released', 'opened'], ['delayed', 'delayed'], ['postponed', 'delayed'], ['paused', 'delayed'],
	['cancelled', 'ended'], ['canceled', 'ended'], ['discontinued', 'ended'], ['closed', 'ended'], ['legacy', null], ['private', null],
	['public', null], ['listed', null], ['active', null], ['pending', 'expected'], ['approved', null], ['signed', null], ['rumored', 'expected'],
];

export interface ReadStatus {
	readonly word: string;
	readonly phase: Phase | null;
	readonly length: number;
}

/** The status word that `text` opens with, when what follows is its end, a date or a remark, not a noun it qualifies. */
export function leadingStatus(text: string): ReadStatus | null {
	const lower = text.toLowerCase();
	for (const [word, phase] of STATUSES) {
		if (lower.startsWith(word) && standsAlone(text.slice(word.length))) return { word, phase, length: word.length };
	}
	return null;
}

const AFTER = /^(?:$|\s*[,;:.(—–-]|\s+(?:in\s+|since\s+|by\s+|from\s+|until\s+)?(?:early|mid|late|end|q[1-4]|h[12]|fy|19|20|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function standsAlone(rest: string): boolean {
	return AFTER.test(rest);
}

export function phaseOf(text: string): Phase | null {
	const lower = text.toLowerCase();
	for (const [word, phase] of STATUSES) if (phase !== null && lower.startsWith(word)) return phase;
	return null;
}
