import { isToNote } from '../../index/columns/base-cells';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';

/** Which note links to which, found out when somebody asks. */
export class LinkGraph {
	private targets = new WeakMap<Dossier, readonly string[]>();
	private resolved = new WeakMap<Dossier, ReadonlySet<string>>();

	constructor(private readonly index: DossierIndex) {}

	/** Names mean other notes now. */
	namesChanged(): void {
		this.resolved = new WeakMap();
	}

	/** Notes that a note links to, and notes that link to it. */
	linked(path: string): Set<string> {
		const own = this.index.get(path);
		const linked = new Set(own === null ? [] : this.notesFrom(own));
		for (const dossier of this.index.all()) if (this.notesFrom(dossier).has(path)) linked.add(dossier.path);
		linked.delete(path);
		return linked;
	}

	/** Notes that a note links to. */
	notesFrom(dossier: Dossier): ReadonlySet<string> {
		const known = this.resolved.get(dossier);
		if (known !== undefined) return known;
		const notes = new Set(this.targetsIn(dossier).flatMap(target => this.index.lookup.link(target, dossier.path) ?? []));
		this.resolved.set(dossier, notes);
		return notes;
	}

	/** Whether any note links to a name, though no note may bear it. */
	isTarget(name: string): boolean {
		const wanted = name.toLowerCase();
		for (const dossier of this.index.all()) if (this.targetsIn(dossier).some(target => target.toLowerCase() === wanted)) return true;
		return false;
	}

	private targetsIn(dossier: Dossier): readonly string[] {
		const known = this.targets.get(dossier);
		if (known !== undefined) return known;
		const inText = [...dossier.passages, ...dossier.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))].flatMap(inline => inline.links);
		const inHeadings = dossier.tables.flatMap(({ subjects }) => subjects.flatMap(({ link }) => link ?? []));
		const targets = [...new Set([...inText, ...inHeadings].filter(isToNote).map(({ target }) => target))];
		this.targets.set(dossier, targets);
		return targets;
	}
}
