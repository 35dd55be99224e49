import type { Attention, Evidence, ThesisStatus, ThesisView } from '../../model/thesis';
import { isDone } from '../watch/item-state';

/** Why a thesis needs to be looked at: what speaks against it first. */
export function attentionOf(view: Omit<ThesisView, 'attention'>, recent: readonly Evidence[]): Attention[] {
	return [...invalidated(view), ...harmOfLate(view, recent), ...statusConflict(view), ...itemsOverdue(view), ...reviewOverdue(view)];
}

function invalidated({ invalidates, path }: Pick<ThesisView, 'invalidates' | 'path'>): Attention[] {
	return invalidates.items.filter(isDone).map(({ condition, line }) => ({ reason: 'invalidated', words: `"${condition}" is ticked among what invalidates it.`, source: { path, line } }));
}

function harmOfLate({ lately: { helps, hurts } }: Pick<ThesisView, 'lately'>, recent: readonly Evidence[]): Attention[] {
	const newest = recent.find(({ polarity }) => polarity === 'negative');
	if (hurts <= helps || newest === undefined) return [];
	return [{ reason: 'harm-of-late', words: `In the last 90 days ${hurts} ${hurts === 1 ? 'thing speaks' : 'things speak'} against it and ${helps} for it${inferredOf(recent)}.`, source: newest.source }];
}

/** How many of those that speak for or against it do so only by our reading of their words. */
function inferredOf(recent: readonly Evidence[]): string {
	const decided = recent.filter(({ polarity }) => polarity === 'positive' || polarity === 'negative');
	const inferred = decided.filter(({ by }) => by === 'words').length;
	return inferred === 0 ? '' : ` (${inferred} of ${decided.length} inferred from words)`;
}

function statusConflict({ disagreeing, path }: Pick<ThesisView, 'disagreeing' | 'path'>): Attention[] {
	const [first] = disagreeing;
	if (first === undefined) return [];
	const distinct = [...new Map(disagreeing.map(status => [`${status.text}\n${status.path}\n${status.by}`, status])).values()];
	const words = distinct.slice(0, MOST_NAMED).map(status => `"${status.text}" ${placeOf(status, path)}`);
	const more = distinct.length > MOST_NAMED ? ` and ${distinct.length - MOST_NAMED} more` : '';
	return [{ reason: 'status-conflict', words: `Statuses disagree: ${words.join(', ')}${more}.`, source: { path: first.path, line: first.line } }];
}

const MOST_NAMED = 4;

function placeOf({ by, path: at, line }: ThesisStatus, path: string): string {
	if (at !== path) return `in ${at}, line ${line + 1}`;
	if (by === 'tag') return 'as its tag';
	return by === 'property' ? 'in its properties' : `in line ${line + 1}`;
}

function itemsOverdue({ overdue }: Pick<ThesisView, 'overdue'>): Attention[] {
	return overdue.map(({ item, words, source }) => ({ reason: 'item-overdue', words: item.condition.includes(words) ? `"${item.condition}" is overdue.` : `"${item.condition}" was due ${words}.`, source }));
}

function reviewOverdue({ review, path }: Pick<ThesisView, 'review' | 'path'>): Attention[] {
	if (review === null || !review.overdue) return [];
	return [{ reason: 'review-overdue', words: `The review was due ${review.day}: ${review.words}.`, source: { path, line: review.line } }];
}
