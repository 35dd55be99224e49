import type { Phase } from '../model/value';
import { isLetter, isSpace, lettersEnd } from './chars';

/** Status words that notes open a cell with, by the phase that they put a date in. */
const WORDS: ReadonlyArray<readonly [phase: Phase | null, words: string]> = [
	['announced', 'announced, proposed, agreed, signed, filed, awarded, disclosed, unveiled, introduced, reported, mou signed, loi signed'],
	[
		'started',
		'breaking ground, broke ground, groundbreaking, under construction, construction, in construction, construction started, construction began, sampling, ramping, ramping up, ramp, in ramp, development, in development, under development, pilot, ' +
			'piloting, pilot production, trial, trials, in trials, testing, in testing, public testing, beta, public beta, private beta, preview, in progress, ongoing, underway, started, commissioning, in commissioning, permitting, prototype, ' +
			'prototyping, taped out, tape-out, tapeout, risk production, expanding, building, recruiting, enrolling, exploration, drilling, feasibility, r&d, research, preclinical, design, negotiating, in negotiation, in talks, under review, under negotiation, due diligence',
	],
	['expected', 'expected, target, due, eta, planned, planning, in planning, targeting, targeted, scheduled, pending, rumored, rumoured, upcoming, coming soon, forecast, projected, proposed, anticipated, awaiting approval, launching, pre-launch, not started, prospective, pre-construction, permitted'],
	[
		'opened',
		'opened, open, online, operational, operating, operations, in operation, completed, complete, done, live, shipping, shipped, in production, production, mass production, volume production, high-volume production, full production, commercial, ' +
			'commercialized, commercially available, available, generally available, ga, launched, released, commissioned, delivered, deployed, energized, in service, producing, finished, achieved, met, validated, first oil, on stream, onstream, generating, inaugurated, active',
	],
	['delayed', 'delayed, postponed, paused, suspended, on hold, stalled, deferred, slipped, pushed back, idle, idled, halted, curtailed, blocked, mothballed, laid up, care and maintenance'],
	[
		'ended',
		'cancelled, canceled, discontinued, closed, ended, terminated, abandoned, shelved, scrapped, retired, decommissioned, withdrawn, defunct, bankrupt, delisted, expired, divested, dissolved, shut, shut down, shuttered, failed, rejected, lapsed, end of life, eol, wound down, revoked, recalled, sunset, liquidated, phased out',
	],
	[null, 'legacy, private, public, listed, unlisted, pre-ipo, approved, emerging, dormant, state-owned, confirmed, unconfirmed, rumor, mature, declining, growing, stable, current, inactive, passed, enacted, in force, effective, proposed rule, settled, won, lost, exited, sold, restricted, sanctioned, exempt, privately held, publicly traded'],
];

export interface ReadStatus {
	readonly word: string;
	readonly phase: Phase | null;
	/** Offset after it. */
	readonly end: number;
}

const PHASES: ReadonlyMap<string, Phase | null> = new Map(WORDS.flatMap(([phase, words]) => words.split(', ').map(word => [word, phase] as const)).reverse());
/** Status words by their first word, the longest first. */
const BY_FIRST = byFirst();
const LONGEST_FIRST = 16;

function byFirst(): ReadonlyMap<string, readonly string[]> {
	const lists = new Map<string, string[]>();
	for (const word of PHASES.keys()) {
		const first = word.split(' ')[0]!;
		lists.set(first, [...(lists.get(first) ?? []), word]);
	}
	for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
	return lists;
}

/** The status word that `text` opens with, when what follows is its end, a date or a remark, not a noun it qualifies. */
export function leadingStatus(text: string, isStatusLabel: boolean): ReadStatus | null {
	const found = statusAt(text, 0);
	if (found !== null) return standsAlone(text, found.end, found.phase !== null) ? found : null;
	return isStatusLabel ? otherStatus(text) : null;
}

const DATE_WORDS = new Set(['expected', 'target', 'targeting', 'targeted', 'due', 'eta']);

/** `Expected H1 2026` states a date, `Shipping (Dec 2024)` a status. */
export function leadsToDate(word: string): boolean {
	return DATE_WORDS.has(word);
}

/** The status word at `at`, whatever follows it. */
export function statusAt(text: string, at: number): ReadStatus | null {
	const end = firstEnd(text, at);
	if (end === at || end - at > LONGEST_FIRST) return null;
	const list = BY_FIRST.get(text.slice(at, end).toLowerCase());
	if (list === undefined) return null;
	for (const word of list) {
		const stop = at + word.length;
		if (isLetter(text.charCodeAt(stop)) || (stop !== end && text.slice(at, stop).toLowerCase() !== word)) continue;
		return { word, phase: PHASES.get(word) ?? null, end: stop };
	}
	return null;
}

/** Letters, with `-` and `&` inside: `pre-ipo`, `r&d`. */
function firstEnd(text: string, at: number): number {
	let end = lettersEnd(text, at);
	while (end - at <= LONGEST_FIRST && (text[end] === '-' || text[end] === '&') && isLetter(text.charCodeAt(end + 1))) end = lettersEnd(text, end + 1);
	return end;
}

const DATE_NEXT = /(?:(?:in|since|by|from|until|for|as of|on|around|~|through|to|end of)\s?)?(?:~?(?:19|20)\d\d|\d[qh]\d|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|early|mid|late|end|q[1-4]|h[12]|fy|cy|spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iy;
const ADVERB_NEXT = /(?:now|today|currently|again|globally|worldwide|nationwide|commercially|successfully|soon|indefinitely)\b/iy;

function standsAlone(text: string, end: number, dated: boolean): boolean {
	if (end >= text.length) return true;
	const code = text.charCodeAt(end);
	if (',;:.([/'.includes(text[end]!)) return true;
	if (!isSpace(code)) return false;
	if ('([—–-→/'.includes(text[end + 1] ?? ' ')) return true;
	ADVERB_NEXT.lastIndex = end + 1;
	DATE_NEXT.lastIndex = end + 1;
	return ADVERB_NEXT.test(text) || ((dated || isPlaceInTime(text, end)) && DATE_NEXT.test(text));
}

/** `Listed 2019`: a status without a phase goes with a year too. */
function isPlaceInTime(text: string, end: number): boolean {
	const next = text.charCodeAt(end + 1);
	return next === 49 || next === 50 || isLetter(next);
}

const ONE_WORD = /^[A-Z]?[a-z]{3,14}(?:ed|ing)(?![A-Za-z])/;

/** In a status column one participle is a status, even one that no list knows. */
function otherStatus(text: string): ReadStatus | null {
	const word = ONE_WORD.exec(text.length > 60 ? text.slice(0, 60) : text)?.[0];
	return word === undefined || !standsAlone(text, word.length, true) ? null : { word: word.toLowerCase(), phase: null, end: word.length };
}

const STATUS_LABEL = /\b(?:status|stage|state|phase|progress|condition)\b/i;

export function isStatusLabel(label: string): boolean {
	return label.length < 60 && STATUS_LABEL.test(label);
}

/** What happened or will happen on the date that starts at `end`: the nearest status word before it. */
export function phaseBefore(text: string, end: number): Phase | null {
	const from = Math.max(0, end - 60);
	let phase: Phase | null = null;
	let at = from;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (!isLetter(code)) {
			at++;
			continue;
		}
		const found = statusAt(text, at);
		if (found !== null && found.phase !== null) phase = found.phase;
		at = found === null ? lettersEnd(text, at) : found.end;
	}
	return phase;
}
