import type { Impact, Relation } from '../model/mention';
import { NOTHING_OUTGOING, type Outgoing } from './resolve/resolve-mentions';

/**
 * Impacts and relations of the whole vault, kept in step note by note: a note is resolved again
 * only after it or a name that it asks for has changed, and only when somebody asks.
 */
export class Resolution {
	private readonly outgoingOf = new Map<string, Outgoing>();
	private readonly incomingOf = new Map<string, Map<string, Outgoing>>();
	private readonly stale = new Set<string>();
	private allStale = false;

	/**
	 * @param resolve what the note at this path says of others; nothing when it is gone
	 * @param paths every note there is
	 */
	constructor(
		private readonly resolve: (path: string) => Outgoing,
		private readonly paths: () => Iterable<string>,
	) {}

	changed(path: string): void {
		this.stale.add(path);
	}

	/** Names mean other notes now: all must be resolved again, when somebody asks. */
	allChanged(): void {
		this.allStale = true;
	}

	outgoing(path: string): Outgoing {
		this.refresh();
		return this.outgoingOf.get(path) ?? NOTHING_OUTGOING;
	}

	impactsOn(path: string): Impact[] {
		this.refresh();
		return this.incoming(path).flatMap(({ impacts }) => impacts.filter(impact => impact.path === path));
	}

	/** Impacts whose subject is this note, whichever note says so. */
	impactsOf(path: string): Impact[] {
		this.refresh();
		return this.incoming(path).flatMap(({ impacts }) => impacts.filter(impact => impact.subject === path));
	}

	relationsTo(path: string): Relation[] {
		this.refresh();
		return this.incoming(path).flatMap(({ relations }) => relations.filter(relation => relation.path === path));
	}

	private incoming(path: string): Outgoing[] {
		const sources = [...(this.incomingOf.get(path) ?? [])];
		return sources.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, outgoing]) => outgoing);
	}

	private refresh(): void {
		if (this.allStale) for (const path of this.paths()) this.stale.add(path);
		this.allStale = false;
		for (const path of this.stale) this.replace(path, this.resolve(path));
		this.stale.clear();
	}

	private replace(path: string, next: Outgoing): void {
		for (const target of targetsOf(this.outgoingOf.get(path))) this.incomingOf.get(target)?.delete(path);
		if (next === NOTHING_OUTGOING) this.outgoingOf.delete(path);
		else this.outgoingOf.set(path, next);
		for (const target of targetsOf(next)) {
			const sources = this.incomingOf.get(target) ?? new Map<string, Outgoing>();
			this.incomingOf.set(target, sources.set(path, next));
		}
	}
}

/** Every note that this one says something of; its own impacts make it one of them. */
function targetsOf(outgoing: Outgoing | undefined): Set<string> {
	const targets = new Set<string>();
	for (const { path, subject } of outgoing?.impacts ?? []) {
		targets.add(subject);
		if (path !== null) targets.add(path);
	}
	for (const { path } of outgoing?.relations ?? []) if (path !== null) targets.add(path);
	return targets;
}
