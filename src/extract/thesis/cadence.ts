import type { ReviewCadence } from '../../model/thesis';

type Every = NonNullable<ReviewCadence['every']>;

const days = (count: number): Every => ({ count, unit: 'day' });
const months = (count: number): Every => ({ count, unit: 'month' });

/** Words for how often, the more precise before those that they contain. */
const OFTEN: ReadonlyArray<readonly [RegExp, Every]> = [
	[/\bdaily\b|\b(?:every|each|once a|once per) day\b|täglich|quotidien|diari[ao]|毎日|每天|每日|매일/i, days(1)],
	[/\bbi-?weekly\b|\bfortnight|\bevery (?:other|second) week\b|\btwice a month\b|zweiwöchentlich|quincenal|quinzenal|隔週|每两周|격주/i, days(14)],
	[/\bweekly\b|\b(?:every|each|once a|once per) week\b|wöchentlich|hebdomadaire|chaque semaine|semanal|毎週|週次|每周|매주|주간/i, days(7)],
	[/\bbi-?monthly\b|\bevery (?:other|second) month\b|zweimonatlich|bimestr/i, months(2)],
	[/\bmonthly\b|\b(?:every|each|once a|once per) month\b|monatlich|mensuel|chaque mois|mensual|mensal|毎月|月次|每月|매월|월간/i, months(1)],
	[/\bsemi-?annual|\bhalf-?yearly\b|\bbi-?annual|\btwice a year\b|halbjährlich|semestr|半年|반기/i, months(6)],
	[/\bquarterly\b|\b(?:every|each|once a|once per) quarter\b|vierteljährlich|quartalsweise|trimestr|四半期|每季|매분기|분기별/i, months(3)],
	[/\b(?:yearly|annually)\b|\b(?:every|each|once a|once per) year\b|\bannual review\b|jährlich|annuel|anual|毎年|年次|每年|매년|연간/i, months(12)],
];

const COUNTED = /\b(?:every|alle|cada|toutes les|tous les)\s(\d{1,3}|two|three|four|six|zwei|drei|deux|trois|dos|tres|dois|três)\s(day|week|month|quarter|year|tage|wochen|monate|jours|semaines|mois|días|semanas|meses|dias)/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6, zwei: 2, drei: 3, deux: 2, trois: 3, dos: 2, tres: 3, dois: 2, três: 3 };

/** How often the words say, and in which of them. */
function oftenIn(words: string): { readonly every: Every; readonly said: string } | null {
	const [said = '', number = '', unit = ''] = COUNTED.exec(words) ?? [];
	if (number !== '') return { every: counted(NUMBERS[number.toLowerCase()] ?? Number(number), unit.toLowerCase()), said };
	for (const [pattern, every] of OFTEN) {
		const found = pattern.exec(words)?.[0];
		if (found !== undefined) return { every, said: found };
	}
	return null;
}

function counted(count: number, unit: string): Every {
	if (/^(?:week|woche|semai|seman)/.test(unit)) return days(count * 7);
	if (/^(?:day|tag|jour|d[ií]a)/.test(unit)) return days(count);
	if (unit === 'quarter') return months(count * 3);
	return unit === 'year' ? months(count * 12) : months(count);
}

const REVIEW = /(?:\b(?:review|revisit|reassess|re-assess|prüfen|revoir|revue|révis|revis|rever(?![a-z]))|überprüf|見直|レビュー|点検|回顾|复核|审视|검토)/i;
/** Words that may stand around "review" and how often without telling of anything else. */
const AROUND: ReadonlySet<string> = new Set('to be is are should must will i we please this the thesis case note it position a an on at least basis again also zu à la le los das die し する します 度 を は の に 的 하기 한다 합니다'.split(' '));
const LEAD = /^(?:to be )?(?:reviewed|review|revisit|reassess)\s+/i;
const AT_EVENT = /^(?:to be )?(?:reviewed|review|revisit|reassess)\s+(?:it\s)?(?:at|after|upon|when|once|on)\s/i;
const EVENT = /^(?:at|after|upon|when|once|on|before)\s/i;
const LONGEST = 90;

/** How often, where the words say that and "review" and nothing else: "Review quarterly filings" is about filings. */
function wholly(words: string): Every | null {
	const often = oftenIn(words);
	if (often === null) return null;
	const rest = without(without(words, often.said), REVIEW.exec(words)?.[0] ?? '');
	return rest.split(/[\s()（）!]+/).every(word => word === '' || AROUND.has(word.toLowerCase())) ? often.every : null;
}

/** The words without one, to its end: "trimestr" goes with all of "trimestrielle". */
function without(words: string, one: string): string {
	const at = one === '' ? -1 : words.indexOf(one);
	return at < 0 ? words : `${words.slice(0, at)} ${words.slice(at + one.length).replace(/^[a-zß-ÿ]+/i, '')}`;
}

function firstSentence(text: string): string {
	return text.slice(0, LONGEST).split(/[.;。；](?:\s|$)|[。；]/, 1)[0]?.trim() ?? '';
}

/** The cadence in the first sentence of a line that speaks of reviewing: "Review monthly. Update the log." */
export function cadenceIn(text: string, line: number): ReviewCadence | null {
	const sentence = firstSentence(text);
	if (!REVIEW.test(sentence)) return null;
	const every = wholly(sentence);
	return every === null && !AT_EVENT.test(sentence) ? null : { text: sentence.replace(LEAD, ''), every, line };
}

/** The cadence that stands behind a label: "Review cadence: monthly"; null where the words are about something else. */
export function cadenceOf(text: string, line: number): ReviewCadence | null {
	const words = firstSentence(text).replace(LEAD, '').trim();
	const every = wholly(words);
	return every === null && !EVENT.test(words) ? null : { text: words, every, line };
}
