import { graphOf } from '../../src/graph/build/graph-of';
import type { Graph, GraphLink, GraphNode, LinkKind, LinkPolarity } from '../../src/graph/graph';
import { withCounts } from '../../src/graph/build/with-counts';
import type { Atlas } from '../../src/atlas/atlas';
import { atlasOf, type Notes } from '../read-vault';

/** The graph of all that the notes of a vault say. */
export function graphOfAtlas(atlas: Atlas): Graph {
	const said = atlas.dossiers().map(({ path }) => atlas.outgoing(path));
	return graphOf(said.flatMap(({ impacts }) => impacts), said.flatMap(({ relations }) => relations), { noteOf: path => atlas.dossier(path)?.dossier ?? null });
}

export function graphOfNotes(notes: Notes): Graph {
	return graphOfAtlas(atlasOf(notes));
}

const SIGNS: Readonly<Record<string, LinkPolarity>> = { '+': 'positive', '-': 'negative', '±': 'mixed', '0': 'neutral', '?': 'unknown' };

/** A graph in a few words: `A + T` is an impact, `A supplier B` a relation from A to B; theses begin with T. */
export function graphIn(lines: readonly string[], alone: readonly string[] = []): Graph {
	const links = lines.map((line, at): GraphLink => {
		const [from = '', word = '', to = ''] = line.split(' ');
		const polarity = SIGNS[word];
		const base = { id: `${String(at).padStart(5, '0')} ${line}`, from, to, weight: 1, evidence: [] };
		return polarity === undefined ? { ...base, type: 'relation', kind: kindOf(word), directed: word === 'supplier' || word === 'investor', former: false } : { ...base, type: 'impact', polarity };
	});
	const ids = [...new Set([...links.flatMap(({ from, to }) => [from, to]), ...alone])].sort();
	const nodes = ids.map((id): GraphNode => ({ id, path: id, name: id, role: id.startsWith('T') ? 'thesis' : 'actor', tags: [], degree: 0, weight: 0 }));
	return withCounts(nodes, links);
}

const KINDS: readonly LinkKind[] = ['supplier', 'investor', 'partner', 'competitor', 'person', 'related'];

function kindOf(word: string): LinkKind {
	const kind = KINDS.find(one => one === word);
	if (kind === undefined) throw new Error(`no kind ${word}`);
	return kind;
}

export const ids = ({ nodes }: Graph): string[] => nodes.map(({ id }) => id);

/** Links as their ends and what they say: `Acme.md supplier Bolt.md`. */
export const linksIn = ({ links }: Graph): string[] => links.map(link => `${link.from} ${link.type === 'impact' ? link.polarity : link.kind} ${link.to}`);
