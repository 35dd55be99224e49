import type { CellContext, Phase } from '../model/value';
import { isLetter, isLetterAt, isSpace, lettersEnd } from './chars';
import { dateAt } from './date';
import { isLabelColumn } from './label-column';
import { match } from './match';

/** Status words that notes open a cell with, by the phase that they put a date in. */
const WORDS: ReadonlyArray<readonly [phase: Phase | null, words: string]> = [
	['announced', 'announced, fid, ntp, proposed, agreed, signed, filed, awarded, disclosed, unveiled, introduced, reported, mou signed, loi signed'],
	[
		'started',
		'in production samples, production samples, breaking ground, broke ground, groundbreaking, construction, construction started, construction began, sampling, ramping, ramping up, ramp, development, pilot, ' +
			'piloting, pilot production, trial, trials, testing, public testing, beta, public beta, private beta, preview, in progress, ongoing, underway, started, commissioning, permitting, prototype, ' +
			'prototyping, taped out, tape-out, tapeout, risk production, expanding, building, recruiting, enrolling, exploration, drilling, feasibility, r&d, research, preclinical, design, negotiating, negotiation, in talks, due diligence, ' +
			'under review, under consideration, under investigation, considering, exploring, in process, drafting, im bau, in bau, en construction, en construcción, em construção, en cours, en curso, 在建, 建设中, 建設中',
	],
	['expected', 'expected, target, due, eta, planned, planning, targeting, targeted, scheduled, pending, rumored, rumoured, upcoming, coming soon, forecast, projected, proposed, anticipated, awaiting approval, launching, pre-launch, not started, not yet, prospective, pre-construction, pre-commercial, preparation, permitted, geplant, prévu, previsto, 计划中, 計画中'],
	[
		'opened',
		'opened, open, online, operational, operating, operation, operations, completed, complete, done, live, shipping, shipped, in production, production, mass production, volume production, high-volume production, full production, commercial, ' +
			'commercialized, commercially available, available, generally available, general availability, ga, launched, released, commissioned, delivered, deployed, energized, in service, producing, finished, achieved, met, validated, first oil, first gas, first power, ' +
			'first production, cod, sop, on stream, onstream, generating, inaugurated, active, in betrieb, abgeschlossen, en service, en operación, em operação, 已投产, 已完成, 稼働中',
	],
	['delayed', 'delayed, postponed, paused, suspended, on hold, stalled, deferred, slipped, pushed back, idle, idled, halted, curtailed, blocked, mothballed, laid up, care and maintenance, on standby, standby, behind schedule, 延期'],
	[
		'ended',
		'cancelled, canceled, discontinued, closed, ended, terminated, abandoned, shelved, scrapped, retired, decommissioned, withdrawn, defunct, bankrupt, delisted, expired, divested, dissolved, shut, shut down, shuttered, failed, rejected, ' +
			'lapsed, end of life, eol, wound down, revoked, recalled, sunset, liquidated, phased out, banned, annulé, cancelado, 取消, 中止',
	],
	[null, 'legacy, private, public, listed, unlisted, pre-ipo, approved, emerging, dormant, state-owned, confirmed, unconfirmed, rumor, mature, declining, growing, stable, current, inactive, passed, enacted, in force, effective, proposed rule, settled, won, lost, exited, sold, restricted, sanctioned, exempt, privately held, publicly traded, acquired, merged, advanced, on schedule, on track, ahead of schedule, at risk, ready, draft'],
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
export function leadingStatus(text: string, context: CellContext): ReadStatus | null {
	const { header, row } = context;
	const inColumn = isStatusLabel(header) || isStatusLabel(row);
	const found = statusAt(text, 0) ?? deniedStatus(text, inColumn);
	if (found !== null) return (inColumn ? standsAlone(text, found.end) || text.startsWith(' but ', found.end) : standsAlone(text, found.end) && isState(text, found, context)) ? found : null;
	return inColumn ? ((header === 'Phase' ? null : stageAt(text)) ?? otherStatus(text)) : null;
}

/** Activities and adjectives that name a field of work, `Research`, as often as a state. */
const FIELDS = /^(?:research|r&d|design|drilling|exploration|development|production|operations?|building|construction|commercial|current|advanced|recruiting|pilot|trials?|emerging|mature|feasibility)$/;

/** Outside a status column such a word needs a date; and `Legacy, installed base` lists what is so, while `Paused, under review` says how it stands. */
function isState(text: string, { word, end }: ReadStatus, context: CellContext): boolean {
	if ((context.row === '' || context.row === text) && isLabelColumn(text, context)) return false;
	if (FIELDS.test(word)) return isBeforeDate(text, text[end + 1] === '(' ? end + 1 : end);
	return text[end] !== ',' || /(?:ed|ing)$/.test(word.replace('closed', '')) || /\d/.test(text);
}

const NOT = /^not\s(?:yet\s)?/i;

/** `Not sanctioned`, `Not yet approved`: what is denied is no phase. */
function deniedStatus(text: string, inColumn: boolean): ReadStatus | null {
	const start = NOT.exec(text.length > 60 ? text.slice(0, 60) : text)?.[0].length;
	if (start === undefined) return null;
	const end = statusAt(text, start)?.end ?? (inColumn ? otherEnd(text, start) : null);
	return end === null ? null : { word: text.slice(0, end).toLowerCase(), phase: null, end };
}

const STAGE = /^(?:phase|stage)\s(?:\d[ab]?|I{1,3}V?)(?:\s?[/-]\s?(?:\d[ab]?|I{1,3}))?(?![A-Za-z0-9])/i;

/** `Phase 2b`, `Phase I/II` of a trial, in a column of stages; elsewhere, and of a project, it is a name. */
function stageAt(text: string): ReadStatus | null {
	const word = STAGE.exec(text.length > 30 ? text.slice(0, 30) : text)?.[0];
	return word === undefined || !standsAlone(text, word.length) ? null : { word: word.toLowerCase(), phase: null, end: word.length };
}

const DATE_WORDS = new Set(['fid', 'cod', 'sop', 'ntp', 'expected', 'target', 'targeting', 'targeted', 'due', 'eta']);

/** `Expected H1 2026` states a date, `Shipping (Dec 2024)` a status. */
export function leadsToDate(word: string): boolean {
	return DATE_WORDS.has(word);
}

const NONE: readonly string[] = [];
/** What something can be in or under: `in trials`, `under construction`. */
const ACTIVITY = /^(?:construction|ramp|development|trials?|testing|commissioning|negotiation|operation|planning|preparation)$/;

/** The status word at `at`, whatever follows it. */
export function statusAt(text: string, at: number): ReadStatus | null {
	const end = firstEnd(text, at);
	if (end === at || end - at > LONGEST_FIRST) return null;
	const first = text.slice(at, end).toLowerCase();
	for (const word of BY_FIRST.get(first) ?? NONE) {
		const stop = at + word.length;
		if (isLetterAt(text, stop) || (stop !== end && text.slice(at, stop).toLowerCase() !== word)) continue;
		return { word, phase: PHASES.get(word) ?? null, end: stop };
	}
	if (first !== 'in' && first !== 'under') return null;
	const of = statusAt(text, end + 1);
	return of === null || !ACTIVITY.test(of.word) ? null : { word: `${first} ${of.word}`, phase: of.phase, end: of.end };
}

/** Letters, with `-` and `&` inside: `pre-ipo`, `r&d`. */
function firstEnd(text: string, at: number): number {
	let end = lettersEnd(text, at);
	while (end - at <= LONGEST_FIRST && text.charCodeAt(end) >= 0x3000 && text[end] !== '、') end++;
	while (end - at <= LONGEST_FIRST && (text[end] === '-' || text[end] === '&') && isLetterAt(text, end + 1)) end = lettersEnd(text, end + 1);
	return end;
}

const LEAD = /(?:for|to|on)\s/iy;
const ADVERB_NEXT = /(?:now|today|again|worldwide|nationwide|soon|fast|[a-z]{3,12}ly)(?![a-z])/iy;

function standsAlone(text: string, end: number): boolean {
	if (end >= text.length) return true;
	const code = text.charCodeAt(end);
	if (',;:.([/'.includes(text[end]!)) return true;
	if (!isSpace(code)) return false;
	if ('([—–-→/'.includes(text[end + 1] ?? ' ')) return true;
	return match(ADVERB_NEXT, text, end + 1) !== null || isBeforeDate(text, end);
}

/** `Listed 2019`, `Paused in Jan 2026`, `Delayed to 2028`. */
function isBeforeDate(text: string, end: number): boolean {
	const lead = match(LEAD, text, end + 1)?.[0].length ?? 0;
	return dateAt(text, end + 1 + lead, 2000) !== null;
}

const ONE_WORD = /[A-Za-zÀ-ÿ]{1,14}?(?:ed|ing|[ai]d[oa]|ée?|iert)(?![A-Za-zÀ-ÿ])/y;

function otherEnd(text: string, at: number): number | null {
	return match(ONE_WORD, text, at) !== null && ONE_WORD.lastIndex - at > 5 ? ONE_WORD.lastIndex : null;
}

/** In a status column one participle is a status, even one that no list knows. */
function otherStatus(text: string): ReadStatus | null {
	const end = otherEnd(text, 0);
	return end === null || !standsAlone(text, end) ? null : { word: text.slice(0, end).toLowerCase(), phase: null, end };
}

const STATUS_LABEL = /\b(?:status|timeline|stage|state|phase|progress|condition|estado|statut|stato|stand)\b|状态|状況/i;

function isStatusLabel(label: string): boolean {
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
