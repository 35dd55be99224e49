/** How far a thesis is acted on. */
type Stage = 'idea' | 'active' | 'paused' | 'closed' | 'inactive';
type Trend = 'up' | 'down';

/** The first that fits counts: `not active` is no `active`, and leaves open what it is. Unspaced scripts and stems of other languages beside the English words. */
const STAGES: ReadonlyArray<readonly [RegExp, Stage]> = [
	[/\b(?:inactive|(?:not|no longer) (?:active|live|open|held))\b/i, 'inactive'],
	[/\b(?:closed|exited|archived|retired|dead|killed|abandoned|invalidated|stopped out|geschlossen|beendet|clos|clôturée?|cerrad[ao]|encerrad[ao])\b|終了|撤退|关闭|已平仓|종료/i, 'closed'],
	[/\b(?:paused?|on hold|dormant|suspended|pausiert|en pause|en pausa|em pausa)\b|保留|休止|暂停|보류/i, 'paused'],
	[/\b(?:ideas?|drafts?|proposals?|candidates?|watch ?list|watching|watch|monitoring|exploring|researching|idee|idée|idea|ideia|entwurf|beobachtung)\b|アイデア|検討|想法|观察|아이디어|관심/i, 'idea'],
	[/\b(?:active|live|open|held|holdings?|core|in force|full position|half position|aktiv|actif|active|activ[ao]|ativ[ao])\b|保有|実行中|持有|进行中|보유|활성/i, 'active'],
];
const UP = /\b(?:strengthen(?:ing|ed)|confirmed|validated|improving|on track|playing out)\b/i;
const DOWN = /\b(?:weaken(?:ing|ed)|deteriorating|at risk|challenged|contradicted|disconfirmed|under pressure|failing|in doubt)\b/i;

/** What the status opens with, before it explains itself. */
export function opening(status: string): string {
	return status.slice(0, LONGEST).split(/\s[—–-]\s|[;,(（:：.。]/, 1)[0] ?? '';
}

const LONGEST = 120;

/** `Not closed`, `not yet validated`: what a status denies. That it is not active is a stage. */
const DENIED = /\b(?:not yet|not|no longer|never) (?!(?:yet|active|live|open|held)\b)\S+/gi;
/** `Active ideas` are active. */
const OF_WHAT = /\s(?:theses|thesis|ideas?)$/i;

function asserted(status: string): string {
	return opening(status).replace(DENIED, '').trim();
}

/** The stage that a status names, or null where it speaks of something else. */
export function stageOf(status: string): Stage | null {
	const words = asserted(status);
	return stageIn(words.replace(OF_WHAT, '')) ?? stageIn(words);
}

function stageIn(words: string): Stage | null {
	return STAGES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const NOUN = /\s(?:theses|thesis|positions?|ideas?)$/i;

/** Whether a heading is a stage and nothing else: "Closed theses", but neither "Open questions" nor "Watch", which asks to. */
export function isStageHeading(heading: string): boolean {
	const words = opening(heading).trim().replace(NOUN, '');
	return words.toLowerCase() !== 'watch' && STAGES.some(([pattern]) => pattern.exec(words)?.[0].length === words.length);
}

function trendOf(status: string): Trend | null {
	const words = asserted(status);
	if (DOWN.test(words)) return 'down';
	return UP.test(words) ? 'up' : null;
}

/** Whether two stages cannot both hold. An idea that rests is still one: where there is doubt they agree. */
function clash(one: Stage, other: Stage): boolean {
	if (one === 'active' || other === 'active') return one !== other;
	return one !== other && (one === 'closed' || other === 'closed') && one !== 'inactive' && other !== 'inactive';
}

/** Whether two statuses cannot both hold. */
export function disagree(a: string, b: string): boolean {
	const [one, other] = [stageOf(a), stageOf(b)];
	if (one !== null && other !== null && one !== other) return clash(one, other);
	const [first, second] = [trendOf(a), trendOf(b)];
	return first !== null && second !== null && first !== second;
}
