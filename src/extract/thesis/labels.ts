import { Lexicon } from '../lexicon';

/** What a thesis note states of itself. */
export type Stated = 'status' | 'conviction' | 'created' | 'opened' | 'reviewed' | 'next' | 'cadence';

const LABELS: Readonly<Record<Stated, string>> = {
	status: 'status|thesis status|current status|stage|position status',
	conviction: 'conviction|conviction level|confidence|confidence level|überzeugung|conviction actuelle|convicción|convicção|確信度|信念度|信心|확신도',
	created: 'created|created on|date created|erstellt|angelegt|créé|créée|creado|creada|criado|criada|作成日|作成|创建|创建日期|작성일|생성일',
	opened: 'opened|initiated|started',
	reviewed: 'last reviewed|reviewed|last review|reviewed on|last reviewed on|date reviewed|zuletzt geprüft|zuletzt überprüft|letzte prüfung|dernière revue|dernière révision|última revisión|última revisão|最終確認|最終レビュー|最終見直し|上次回顾|上次复核|마지막 검토|최근 검토',
	next: 'next review|next review date|next review on|next reviewed|review due|review by|review on|next look|nächste prüfung|nächste überprüfung|prochaine revue|prochaine révision|próxima revisión|próxima revisão|次回レビュー|次回見直し|次回確認|下次回顾|下次复核|다음 검토',
	cadence: 'review|review cadence|cadence|review frequency|review schedule|review cycle|review rhythm|prüfung|prüfrhythmus|überprüfung|turnus|revue|révision|revisión|frecuencia de revisión|revisão|見直し|レビュー頻度|回顾|复核|검토|검토 주기',
};

const lexicon = new Lexicon();
const LISTS: ReadonlyArray<readonly [number, Stated]> = [
	[lexicon.add(LABELS.status.split('|')), 'status'],
	[lexicon.add(LABELS.conviction.split('|')), 'conviction'],
	[lexicon.add(LABELS.created.split('|')), 'created'],
	[lexicon.add(LABELS.opened.split('|')), 'opened'],
	[lexicon.add(LABELS.reviewed.split('|')), 'reviewed'],
	[lexicon.add(LABELS.next.split('|')), 'next'],
	[lexicon.add(LABELS.cadence.split('|')), 'cadence'],
];

const LONGEST = 40;

/** What a label states of its thesis, or null. */
export function statedBy(label: string): Stated | null {
	if (label.length > LONGEST) return null;
	const lists = lexicon.look(label.replace(/[_-]/g, ' '));
	return LISTS.find(([list]) => lists.has(list))?.[1] ?? null;
}

const STATUS_TAGS: ReadonlySet<string> = new Set([
	'active', 'inactive', 'idea', 'draft', 'watching', 'watchlist', 'monitoring', 'paused', 'dormant', 'closed', 'exited', 'archived', 'retired', 'invalidated', 'validated',
	'live', 'open', 'status/active', 'status/idea', 'status/draft', 'status/watching', 'status/paused', 'status/closed', 'status/archived',
]);

/** Whether a tag says how a thesis stands: `#active`, `#status/closed`. */
export function isStatusTag(tag: string): boolean {
	return STATUS_TAGS.has(tag.toLowerCase());
}
