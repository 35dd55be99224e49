import { graphOf } from '../../graph/build/graph-of';
import type { Graph, GraphLink, GraphNode, NodeNote } from '../../graph/graph';
import type { Change } from '../../model/resolved';
import { sortInSteps } from './sort-in-steps';
import { type Told, ToldPairs } from './told-pairs';

/** What the graph is made from: the index, as far as it goes. */
export interface GraphNotes {
	paths(): Iterable<string>;
	/** What a note says of others, as the vault stands; nothing where it is gone. */
	told(path: string): Told;
	note(path: string): NodeNote | null;
}

const EMPTY: Graph = { nodes: [], links: [] };
/** Links or notes of one step. */
const STEP = 200;

/** The graph of the whole vault, kept until a note changes: then only what that note tells of is made anew, in short steps, when somebody asks. */
export class GraphIndex {
	private readonly pairs = new ToldPairs();
	/** Links and names without a note, by the pair that they are of. */
	private readonly made = new Map<string, Graph>();
	private readonly stale = new Set<string>();
	private readonly dirty = new Set<string>();
	private namesChanged = true;
	private built: Graph = EMPTY;
	private work: Generator<undefined, Graph> | null = null;
	private isBuilt = false;

	constructor(private readonly notes: GraphNotes) {}

	changed({ paths, names }: Change): void {
		for (const path of paths) this.stale.add(path);
		this.namesChanged ||= names;
		this.isBuilt = false;
		// What was half done was done with what is no more.
		this.work = null;
	}

	/** The graph as the notes are now; null while there is still work to do. Goes on as long as there is time, one step at least. */
	graph(hasTime: () => boolean = () => true): Graph | null {
		if (this.isBuilt) return this.built;
		this.work ??= this.build();
		do {
			const step = this.work.next();
			if (step.done === true) return this.keep(step.value);
		} while (hasTime());
		return null;
	}

	private keep(graph: Graph): Graph {
		this.work = null;
		this.isBuilt = true;
		this.built = graph;
		return graph;
	}

	/** What is done is taken off the list piece by piece, so that it can be broken off at any step. */
	private *build(): Generator<undefined, Graph> {
		if (this.namesChanged) for (const path of this.notes.paths()) this.stale.add(path);
		this.namesChanged = false;
		for (const path of this.stale) {
			for (const key of this.pairs.replace(path, this.notes.told(path))) this.dirty.add(key);
			this.stale.delete(path);
			yield;
		}
		for (const key of this.dirty) {
			this.remake(key);
			this.dirty.delete(key);
			yield;
		}
		const links = yield* sortInSteps([...this.made.values()].flatMap(graph => graph.links));
		return yield* this.withNodes(links);
	}

	private remake(key: string): void {
		const told = this.pairs.told(key);
		const graph = told === null ? EMPTY : graphOf(told.impacts, told.relations, { noteOf: () => null });
		if (graph.links.length === 0) this.made.delete(key);
		else this.made.set(key, { links: graph.links, nodes: graph.nodes.filter(({ path }) => path === null) });
	}

	private *withNodes(links: readonly GraphLink[]): Generator<undefined, Graph> {
		const counts = new Map<string, { degree: number; weight: number }>();
		for (const [at, { from, to, weight }] of links.entries()) {
			for (const id of [from, to]) {
				const count = counts.get(id) ?? { degree: 0, weight: 0 };
				counts.set(id, { degree: count.degree + 1, weight: count.weight + weight });
			}
			if (at % STEP === 0) yield;
		}
		const names = this.unwritten();
		const found: GraphNode[] = [];
		const noteOf = (path: string): NodeNote | null => this.notes.note(path);
		for (const [id, count] of counts) {
			for (const node of names.has(id) ? [names.get(id)] : graphOf([], [], { noteOf, always: [id] }).nodes) if (node !== undefined) found.push({ ...node, ...count });
			if (found.length % STEP === 0) yield;
		}
		return { nodes: yield* sortInSteps(found), links };
	}

	/** Of several spellings of a name the first by code unit, whoever writes it. */
	private unwritten(): Map<string, GraphNode> {
		const names = new Map<string, GraphNode>();
		for (const { nodes } of this.made.values()) {
			for (const node of nodes) {
				const before = names.get(node.id);
				if (before === undefined || node.name < before.name) names.set(node.id, node);
			}
		}
		return names;
	}
}
