import type { Dossier } from '../../model/dossier';
import type { Source } from '../../model/mention';
import type { ThesisView } from '../../model/thesis';
import { stateFacts } from './facts';

/** One thing that is stated of a thesis, leading to where it is. */
export interface Stated {
	readonly label: string;
	readonly text: string;
	readonly source: Source;
	/** It is late, or another place says otherwise. */
	readonly isMarked: boolean;
}

/** How a thesis stands: what its note states in so many words, and what follows from it and from others. */
export function thesisState(dossier: Dossier, view: ThesisView | null): Stated[] {
	const own = stateFacts(dossier).map(({ metric, text, line }): Stated => ({ label: metric, text, source: { path: dossier.path, line }, isMarked: false }));
	if (view === null) return own;
	const isTold = (label: string): boolean => own.some(one => one.label.toLowerCase() === label.toLowerCase());
	const more = [...ownStatus(view), ...days(dossier), ...conviction(view), ...otherStatuses(view, own), ...nextReview(view), ...nextDue(view)];
	return [...own, ...more.filter(({ label }) => !isTold(label))];
}

function ownStatus({ status, path }: ThesisView): Stated[] {
	return status === null ? [] : [{ label: 'Status', text: status.text, source: { path: status.path, line: status.line }, isMarked: status.path !== path }];
}

function days({ path, thesis }: Dossier): Stated[] {
	const [created, reviewed] = [thesis?.created ?? null, thesis?.reviewed ?? null];
	return [
		...(created === null ? [] : [{ label: 'Created', text: created.day, source: { path, line: created.line }, isMarked: false }]),
		...(reviewed === null ? [] : [{ label: 'Last reviewed', text: reviewed.day, source: { path, line: reviewed.line }, isMarked: false }]),
	];
}

function conviction({ conviction: said, path }: ThesisView): Stated[] {
	return said === null ? [] : [{ label: 'Conviction', text: said.text, source: { path, line: said.line }, isMarked: false }];
}

/** Statuses that cannot hold beside the one that is shown. */
function otherStatuses({ disagreeing, path, status }: ThesisView, own: readonly Stated[]): Stated[] {
	const shown = own.find(({ label }) => label.toLowerCase() === 'status')?.source ?? status;
	const others = disagreeing.filter(one => one.path !== path || one.line !== shown?.line);
	return others.map(({ text, asOf, path: at, line }) => ({ label: 'Other status', text: asOf === null ? text : `${text} (${asOf})`, source: { path: at, line }, isMarked: true }));
}

function nextReview({ review, path }: ThesisView): Stated[] {
	if (review === null) return [];
	const { day, overdue, words, line } = review;
	return [{ label: overdue ? 'Review overdue' : 'Review due', text: `${day} (${words})`, source: { path, line }, isMarked: overdue }];
}

function nextDue({ nextDue: next }: ThesisView): Stated[] {
	return next === null ? [] : [{ label: 'Next due', text: `${next.words}: ${next.item.condition}`, source: next.source, isMarked: false }];
}
