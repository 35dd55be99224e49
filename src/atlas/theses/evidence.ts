import { dailyDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Impact, Polarity } from '../../model/mention';
import type { Balance, Evidence } from '../../model/thesis';
import { addDays } from '../../values/calendar';
import { foldLabel } from '../../values/fold-text';

/** What speaks for and against a thesis: rows of its log, of daily notes, and what other notes say; the same told twice is one. */
export function evidenceOf(thesis: string, impacts: readonly Impact[], index: DossierIndex): Evidence[] {
	const found = new Map<string, Evidence>();
	for (const said of impacts) {
		const impact = { ...said, text: wordsOf(said, index) };
		if (!isEvidence(impact, thesis, index)) continue;
		const key = foldLabel(impact.text) || `${impact.source.path}\n${impact.source.line}`;
		const before = found.get(key);
		const one = evidence(impact, thesis, index);
		found.set(key, before === undefined ? one : told(before, one));
	}
	return [...found.values()].sort(byDay);
}

/** What its own note says outside the log is the argument, not evidence for it; so are a bare "thesis" beside a link, and a heading. */
function isEvidence({ source: { path, line }, form, polarity, text }: Impact, thesis: string, index: DossierIndex): boolean {
	if (path === thesis) return form === 'evidence';
	if (polarity !== null) return true;
	const isHeading = form === 'prose' && (index.get(path)?.sections.some(section => section.line === line) ?? false);
	return !isHeading && (form === 'table' || !BARE.test(text));
}

/** A word or two, which only name the thesis: "thesis", "thesis (stress test)". */
const BARE = /^\S*(?:\s\S+){0,2}$/;
const FEW_WORDS = 60;

/** The sentence about a thesis; where that is little more than the link at the end of a line, the line. */
function wordsOf({ text, form, source: { path, line } }: Impact, index: DossierIndex): string {
	if (form !== 'prose' || text.length > FEW_WORDS) return text;
	return index.get(path)?.passages.find(passage => passage.line === line)?.text ?? text;
}

function evidence({ asOf, text, polarity, by, words, word, subject, source }: Impact, thesis: string, index: DossierIndex): Evidence {
	const from = source.path === thesis ? 'log' : dailyDay(source.path) === null ? 'note' : 'daily';
	return { asOf, text, polarity, by, words, word, from, actor: index.lookup.role(subject) === 'actor' ? subject : null, source, also: [] };
}

const RANK: Readonly<Record<Evidence['from'], number>> = { log: 0, daily: 1, note: 2 };

/** Two that say the same: its own log leads, and a stated polarity goes before one that is inferred. */
function told(a: Evidence, b: Evidence): Evidence {
	const [first, second] = RANK[a.from] <= RANK[b.from] ? [a, b] : [b, a];
	const isSame = first.source.path === second.source.path && first.source.line === second.source.line;
	const also = [...first.also, ...second.also, ...(isSame ? [] : [second.source])];
	const better = isStated(second) && !isStated(first) ? second : first;
	const { polarity, by, words, word } = better;
	return { ...first, asOf: first.asOf ?? second.asOf, actor: first.actor ?? second.actor, polarity, by, words, word, also };
}

function isStated({ by }: Evidence): boolean {
	return by !== null && by !== 'words';
}

/** Newest first, the undated after. */
export function byDay(a: { readonly asOf: string | null }, b: { readonly asOf: string | null }): number {
	const [one, other] = [a.asOf ?? '', b.asOf ?? ''];
	return one === other ? 0 : one < other ? 1 : -1;
}

const NAMES: Readonly<Record<Polarity, keyof Balance>> = { positive: 'helps', negative: 'hurts', mixed: 'mixed', neutral: 'neutral' };

export function balanceOf(told: ReadonlyArray<{ readonly polarity: Polarity | null }>): Balance {
	const balance = { helps: 0, hurts: 0, mixed: 0, neutral: 0, open: 0 };
	for (const { polarity } of told) balance[polarity === null ? 'open' : NAMES[polarity]]++;
	return balance;
}

const LATELY_DAYS = 90;

/** What is of the last ninety days. What is dated ahead has not happened. */
export function lately(evidence: readonly Evidence[], today: string): Evidence[] {
	const from = addDays(today, -LATELY_DAYS);
	return evidence.filter(({ asOf }) => asOf !== null && asOf >= from && asOf <= today);
}
