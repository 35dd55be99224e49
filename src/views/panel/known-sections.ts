import type { RelationGroup } from '../../model/about';
import type { MetricHistory } from '../../model/history';
import type { Impact, Polarity, Source } from '../../model/mention';
import { keyed } from '../draw/keys';
import { entriesOf } from './impact-entries';
import type { Known } from './known';
import { type ActorEntries, type Section, some } from './section';

/** What the vault adds to a note's own sections, by where it stands among them. */
export interface KnownSections {
	/** Before all else. */
	readonly first: readonly Section[];
	/** Behind the key figures. */
	readonly figures: readonly Section[];
	/** Behind what the note itself says of theses. */
	readonly impacts: readonly Section[];
	readonly last: readonly Section[];
}

/** @param told what is said of the thesis, in all notes */
export function knownSections({ about, thesis, news, actors, theses }: Known, told: readonly Impact[]): KnownSections {
	const attention = thesis?.attention ?? [];
	return {
		first: [
			...some({ type: 'attention', id: 'attention', title: 'Needs attention', icon: 'bell', count: attention.length, reasons: attention }),
			...some({ type: 'news', id: 'news', title: 'Since it was updated', icon: 'newspaper', count: news.length, news: keyed(news, ({ path, sentence }) => `${path}\n${sentence}`) }),
		],
		figures: about === null ? [] : figures(about),
		impacts: [...(about === null ? [] : incoming(about)), ...(thesis === null ? [] : [actorsSection(thesis), ...evidenceSection(thesis, told)])],
		last: [
			...some(relations(about?.relations ?? [])),
			...some({ type: 'related', id: 'related-theses', title: 'Related theses', icon: 'lightbulb', count: thesis?.related.length ?? 0, theses: thesis?.related ?? [] }),
			...some({ type: 'spoken', id: 'spoken-actors', title: 'Actors it speaks of', icon: 'building-2', count: actors.length, spoken: actors }),
			...some({ type: 'spoken', id: 'spoken-theses', title: 'Theses it speaks of', icon: 'lightbulb', count: theses.length, spoken: theses }),
		],
	};
}

/** Figures that more than one line tells, or another note than its own; an estimate stands behind what was reported of it. */
function figures({ path, history, deals }: NonNullable<Known['about']>): Section[] {
	const estimates = new Map(history.flatMap(one => (one.estimateOf === null ? [] : [[one.estimateOf, one] as const])));
	const isToldTwice = ({ points, conflicts, newest }: MetricHistory): boolean => points.length > 1 || conflicts.length > 0 || newest.also.length > 0 || newest.path !== path;
	const reported = new Set(history.map(({ metric }) => metric));
	const histories = history.flatMap((one): MetricHistory[] => {
		if (one.estimateOf !== null && reported.has(one.estimateOf)) return [];
		const estimate = estimates.get(one.metric);
		return estimate !== undefined ? [one, estimate] : isToldTwice(one) ? [one] : [];
	});
	return some({ type: 'figures', id: 'figures', title: 'Figures over time', icon: 'chart-line', count: histories.length + deals.length, histories, deals });
}

function incoming({ path, incoming: impacts }: NonNullable<Known['about']>): Section[] {
	const entries = entriesOf(impacts, path);
	return some({ type: 'impacts', id: 'incoming', title: 'What others say of it', icon: 'message-square-quote', count: entries.length, entries });
}

function relations(groups: readonly RelationGroup[]): Section {
	const count = groups.reduce((sum, { others }) => sum + others.length, 0);
	return { type: 'relations', id: 'relations', title: 'Relations', icon: 'network', count, groups };
}

/** A thesis without actors says how to name them. */
function actorsSection({ path, actors }: NonNullable<Known['thesis']>): Section {
	const groups = new Map<Polarity | null, ActorEntries[]>();
	for (const actor of actors) {
		const entries = entriesOf([actor.newest, ...actor.impacts.filter(impact => impact !== actor.newest)], path);
		const group = groups.get(actor.polarity) ?? [];
		groups.set(actor.polarity, [...group, { actor, newest: entries[0] ?? null, earlier: entries.slice(1) }]);
	}
	return { type: 'actors', id: 'actors', title: 'Actors', icon: 'scale', count: actors.length, groups: [...groups].map(([polarity, all]) => ({ polarity, actors: all })) };
}

function evidenceSection({ evidence }: NonNullable<Known['thesis']>, told: readonly Impact[]): Section[] {
	const at = new Map(told.map(impact => [placeKey(impact.source), impact]));
	const all = evidence.map(one => ({ evidence: one, impact: at.get(placeKey(one.source)) ?? null }));
	return some({ type: 'evidence', id: 'evidence-timeline', title: 'Evidence timeline', icon: 'history', count: all.length, evidence: all });
}

/** What is said of a thesis and shown with its actors or in its timeline. */
export function shownOfThesis({ actors, evidence }: NonNullable<Known['thesis']>): (impact: Impact) => boolean {
	const subjects = new Set(actors.map(({ path }) => path));
	const places = new Set(evidence.flatMap(({ source, also }) => [source, ...also].map(placeKey)));
	return ({ subject, source }) => subjects.has(subject) || places.has(placeKey(source));
}

function placeKey({ path, line }: Source): string {
	return `${path} ${line}`;
}
