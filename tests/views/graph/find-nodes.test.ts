import { describe, expect, it } from 'vitest';
import { findNodes } from '../../../src/views/graph/find-nodes';
import { graphOfNotes } from '../../graph/vault-graph';

const graph = graphOfNotes({
	'NVIDIA.md': '---\naliases: [Team Green]\n---\n#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Ticker | NVDA |\n\n## For theses\n\n- [[Long Grid]] (+) buys\n',
	'Greenland.md': '#actor\n\n## For theses\n\n- [[Long Grid]] (-) sells\n',
	'Long Grid.md': '#thesis\n',
});
const found = (words: string) => findNodes(graph, words, 9).map(({ name }) => name);

describe('the search of a graph', () => {
	it.each([['nvda', ['NVIDIA']], ['team', ['NVIDIA']], ['green', ['Greenland', 'NVIDIA']], ['grid', ['Long Grid']], ['nobody', []], [' ', []]])('finds by “%s” %j', (words, names) => expect(found(words)).toEqual(names));
});
