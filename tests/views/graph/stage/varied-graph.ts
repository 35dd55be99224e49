import { compareIds } from '../../../../src/graph/build/evidence';
import { withCounts } from '../../../../src/graph/build/with-counts';
import type { Graph, GraphLink, GraphNode, LinkKind, LinkPolarity, NodeRole } from '../../../../src/graph/graph';
import { seeded } from '../../../../src/graph/layout/random';

const POLARITIES: readonly LinkPolarity[] = ['positive', 'positive', 'positive', 'negative', 'negative', 'mixed', 'neutral', 'unknown'];
const KINDS: readonly LinkKind[] = ['supplier', 'supplier', 'investor', 'partner', 'competitor', 'person', 'related'];
const WORDS = ['Grid', 'Copper', 'Cloud', 'Fab', 'Memory', 'Turbine', 'Lithium', 'Harbor', 'Optics', 'Foundry', 'Reactor', 'Sensor'];

/** A graph with all roles, polarities and kinds, in clusters around its theses, as vaults are. */
export function variedGraph(count: number, links: number, seed = 5): Graph {
	const random = seeded(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	const nodes = Array.from({ length: count }, (_, at): GraphNode => {
		const role: NodeRole = at % 8 === 0 ? 'thesis' : at % 17 === 5 ? 'concept' : 'actor';
		const hasNote = at % 11 !== 7;
		const name = `${role === 'thesis' ? 'Long ' : ''}${pick(WORDS)} ${pick(WORDS)} ${at}`;
		return { id: `${hasNote ? '' : '?'}n${String(at).padStart(5, '0')}`, path: hasNote ? `n${at}.md` : null, name, role, tags: [], degree: 0, weight: 0 };
	});
	const made = new Map<string, GraphLink>();
	for (let tries = 0; made.size < links && tries < links * 20; tries++) {
		const from = Math.floor(random() * count);
		const centre = Math.floor(from / 24) * 24;
		const near = random() < 0.75 ? centre + Math.floor(random() ** 2 * 24) : Math.floor(random() ** 3 * count);
		const [a, b] = [nodes[from], nodes[Math.min(count - 1, near)]];
		if (a === undefined || b === undefined || a === b) continue;
		const weight = 0.25 + Math.floor(random() ** 4 * 24) / 4;
		const evidence = [{ text: 'Said so.', source: { path: a.path ?? 'n0.md', line: 3 }, asOf: '2026-01-04', polarity: null, by: null, words: [], word: null, isPassing: false }];
		const id = `${a.id}\n${b.id}`;
		if (b.role === 'thesis') made.set(`impact\n${id}`, { type: 'impact', id: `impact\n${id}`, from: a.id, to: b.id, polarity: pick(POLARITIES), weight, evidence });
		else {
			const kind = pick(KINDS);
			made.set(`${kind}\n${id}`, { type: 'relation', id: `${kind}\n${id}`, from: a.id, to: b.id, kind, directed: kind === 'supplier' || kind === 'investor', former: random() < 0.1, weight, evidence });
		}
	}
	return withCounts(nodes, [...made.values()].sort((a, b) => compareIds(a.id, b.id)));
}
