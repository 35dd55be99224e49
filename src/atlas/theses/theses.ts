import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { Change } from '../../model/resolved';
import type { Evidence, ThesisActor, ThesisRow, ThesisStatus, ThesisView } from '../../model/thesis';
import type { TrackedItem } from '../watch/tracked-item';
import { actorsOf, actorsUpTo } from './actors';
import { attentionOf } from './attention';
import { conditionsOf } from './conditions';
import { duesOf } from './dues';
import { balanceOf, evidenceOf, lately, newestOf } from './evidence';
import { relatedTheses, tiesOf, type Ties } from './related';
import { reviewDue } from './review';
import { disagreeing, ownDay, ownStatuses, statusesTold } from './statuses';

/** What is the same whatever the day. */
interface Standing {
	readonly dossier: Dossier;
	readonly actors: readonly ThesisActor[];
	readonly evidence: readonly Evidence[];
	/** Notes that say something of it. */
	readonly sources: ReadonlySet<string>;
}

interface Vault {
	readonly standings: ReadonlyMap<string, Standing>;
	readonly told: ReadonlyMap<string, readonly ThesisStatus[]>;
	readonly items: ReadonlyMap<string, readonly TrackedItem[]>;
	readonly ties: Ties;
}

/** The theses of the vault with all that speaks for and against them; made when somebody asks, and one again only after a change of what it is made of. */
export class Theses {
	private vault: Vault | null = null;
	private standings: ReadonlyMap<string, Standing> = new Map();
	private readonly stale = new Set<string>();
	private allStale = false;

	/** @param items every watch item of the vault, with the theses that it names */
	constructor(
		private readonly index: DossierIndex,
		private readonly items: () => readonly TrackedItem[],
	) {}

	changed({ paths, names, touched }: Change): void {
		this.vault = null;
		for (const path of [...paths, ...(touched ?? [])]) this.stale.add(path);
		this.allStale ||= names && touched === undefined;
	}

	/** Everything about one thesis; null where the note is none. */
	view(path: string, today: string): ThesisView | null {
		const vault = this.current();
		const standing = vault.standings.get(path);
		return standing === undefined ? null : this.viewOf(standing, vault, today);
	}

	/** A row for each thesis, in the order of their keys. */
	board(today: string): ThesisRow[] {
		const vault = this.current();
		const rows = [...vault.standings.values()].map((standing): ThesisRow => {
			const view = this.viewOf(standing, vault, today);
			return { ...view, sortKey: sortKey(view) };
		});
		return rows.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
	}

	private viewOf({ dossier, actors, evidence }: Standing, vault: Vault, today: string): ThesisView {
		const { path, title, thesis, updated } = dossier;
		const statuses = [...ownStatuses(dossier), ...(vault.told.get(path) ?? [])];
		const recent = lately(evidence, today, this.index);
		const { next, overdue } = duesOf(vault.items.get(path) ?? [], today);
		const days = { created: thesis?.created?.day ?? null, reviewed: thesis?.reviewed?.day ?? null, updated };
		const view = {
			path, title, status: statuses[0] ?? null, statuses, disagreeing: disagreeing(statuses, ownDay(days)), conviction: thesis?.convictions[0] ?? null,
			...days, cadence: thesis?.cadence ?? null, review: reviewDue(dossier, today, this.index),
			validates: conditionsOf(dossier, 'validates'), invalidates: conditionsOf(dossier, 'invalidates'),
			evidence, balance: balanceOf(evidence), lately: balanceOf(recent), newest: newestOf(evidence, today), actors: actorsUpTo(actors, today),
			nextDue: next, overdue, related: relatedTheses(path, actors, vault.ties, this.index),
		};
		return { ...view, attention: attentionOf(view, recent) };
	}

	private current(): Vault {
		this.vault ??= this.read();
		return this.vault;
	}

	private read(): Vault {
		const theses = [...this.index.all()].filter(({ role }) => role === 'thesis');
		const kept = this.kept();
		const standings = new Map(theses.map(dossier => [dossier.path, kept.get(dossier.path) ?? this.standing(dossier)]));
		this.standings = standings;
		const ties = tiesOf(theses, path => standings.get(path)?.actors ?? [], this.index);
		return { standings, ties, told: statusesTold(this.index), items: byThesis(this.items()) };
	}

	/** The theses that nothing has changed of: neither their own notes nor those that speak of them, before or now. */
	private kept(): Map<string, Standing> {
		const changed = [...this.stale];
		const concerned = new Set([...changed, ...changed.flatMap(path => this.index.impactsFrom(path).flatMap(({ path: thesis }) => thesis ?? []))]);
		const kept = [...this.standings].filter(([path, { sources }]) => !this.allStale && !concerned.has(path) && changed.every(one => !sources.has(one)));
		this.stale.clear();
		this.allStale = false;
		return new Map(kept);
	}

	private standing(dossier: Dossier): Standing {
		return this.index.reading(dossier.path, () => {
			const impacts = this.index.impactsOn(dossier.path);
			const sources = new Set(impacts.map(({ source }) => source.path));
			return { dossier, actors: actorsOf(impacts, this.index), evidence: evidenceOf(dossier.path, impacts, this.index), sources };
		});
	}
}

function byThesis(items: readonly TrackedItem[]): Map<string, TrackedItem[]> {
	const groups = new Map<string, TrackedItem[]>();
	for (const item of items) {
		for (const { path } of item.theses) {
			const group = groups.get(path ?? '');
			if (group === undefined) groups.set(path ?? '', [item]);
			else group.push(item);
		}
	}
	return groups;
}

/** What needs attention first, then what comes next, then by title, and of one title by path. */
function sortKey({ attention, overdue, nextDue, review, title, path }: ThesisView): string {
	const [late] = overdue;
	const days = [late?.day, nextDue?.day, review?.day].flatMap(day => day ?? []).sort();
	return [attention.length > 0 ? '0' : '1', days[0] ?? '9999-12-31', title, path].join(' ');
}
