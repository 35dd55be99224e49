import type { Impact, Relation } from '../model/mention';
import { NOTHING_OUTGOING, type Outgoing } from './resolve/resolve-mentions';

/**
 * Impacts and relations of the whole vault, kept in step note by note: a note is resolved again
 * only after it or the names of the vault have changed, and only when somebody asks.
 */
export class Resolution {
	private readonly outgoingOf = new Map<string, Outgoing>();
	private readonly incomingOf = new Map<string, Map<string, Outgoing>>();
	private readonly stale = new Set<string>();

	/** @param resolve what the note at this path says of others; nothing when it is gone */
	constructor(private readonly resolve: (path: string) => Outgoing) {}

	changed(path: string): void {
		this.stale.add(path);
	}

	outgoing(path: string): Outgoing {
		this.refresh();
		return this.outgoingOf.get(path) ?? NOTHING_OUTGOING;
	}

	impactsOn(path: string): Impact[] {
		this.refresh();
		return this.incoming(path).flatMap(({ impacts }) => impacts.filter(impact => impact.path === path));
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

function targetsOf(outgoing: Outgoing | undefined): Set<string> {
	const all = [...(outgoing?.impacts ?? []), ...(outgoing?.relations ?? [])];
	return new Set(all.flatMap(({ path }) => path ?? []));
}
