import { describe, expect, it } from 'vitest';
import type { Palette } from '../../src/graph/export/palette';
import { nodeBox } from '../../src/graph/export/place-names';
import { pictureOf } from '../../src/graph/export/picture';
import { graphSvg } from '../../src/graph/export/svg';
import { escapeXml } from '../../src/graph/export/xml';
import { overlap } from '../../src/graph/scene/box';
import { sceneOf } from '../../src/graph/scene/scene';
import type { Graph } from '../../src/graph/graph';
import { ForceLayout } from '../../src/graph/layout/force-layout';
import { madeGraph } from './made-graph';
import { all, readXml, withClass } from './strict-xml';
import { graphIn } from './vault-graph';

const palette: Palette = {
	background: '#ffffff',
	text: 'rgb(20, 20, 20)',
	roles: { actor: '#111111', thesis: '#222222', concept: '#333333' },
	polarities: { positive: 'green', negative: 'red', mixed: 'orange', neutral: 'grey', unknown: 'silver' },
	relation: 'slategrey',
	fontFamily: 'Inter, "Segoe UI", sans-serif',
};
const words = {
	title: 'Graph',
	of: 'Vault · 2026-01-06',
	roles: { actor: 'Actors', thesis: 'Theses', concept: 'Other notes' },
	names: 'Without a note',
	polarities: { positive: 'Helps', negative: 'Hurts', mixed: 'Mixed', neutral: 'Neutral', unknown: 'Open' },
	kinds: { supplier: 'Supplies', investor: 'Invests', partner: 'Partners', competitor: 'Competitors', person: 'People', related: 'Related' },
};
const measure = (text: string) => text.length * 6.5;

function drawn(graph: Graph, said: Partial<typeof words> = {}, colours = palette) {
	const layout = new ForceLayout(graph);
	layout.tick(50);
	const scene = sceneOf(graph, layout.positions());
	const picture = pictureOf(scene, { ...words, ...said }, measure);
	const svg = graphSvg(picture, colours);
	return { svg, root: readXml(svg), picture, scene };
}

describe('a picture of the graph', () => {
	it.each([0, 3, 60])('of %i nodes has as many nodes, links and names as are drawn', count => {
		const graph = count === 0 ? graphIn([]) : madeGraph(count, 2);
		const { root, picture: { screen } } = drawn(graph);
		expect([withClass(root, 'node').length, withClass(root, 'link').length, withClass(root, 'label').length]).toEqual([graph.nodes.length, graph.links.length, graph.nodes.length]);
		expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: String(screen.width), height: String(screen.height), viewBox: `0 0 ${screen.width} ${screen.height}` });
	});

	it.each([1, 3, 60, 200])('of %i nodes has no name over another, over a node or beyond its edges', count => {
		const { picture: { labels, nodes, screen, transform: { x, y, k } } } = drawn(madeGraph(count, 2));
		const discs = nodes.map(node => nodeBox(node, k)).map(box => ({ left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y }));
		for (const [at, { text, box }] of labels.entries()) {
			expect([box.left >= 0, box.top >= 0, box.right <= screen.width, box.bottom <= screen.height], text).toEqual([true, true, true, true]);
			expect([...labels.slice(at + 1).map(other => other.box), ...discs].some(other => overlap(box, other)), text).toBe(false);
		}
		for (const box of discs) expect(box.left >= 0 && box.top >= 0 && box.right <= screen.width && box.bottom <= screen.height).toBe(true);
	});

	it('has its title, where it is from, and a legend of what is in it', () => {
		const { root } = drawn(graphIn(['A + T', 'B - T']), { title: 'Impact graph of T' });
		expect([withClass(root, 'heading'), withClass(root, 'note')].map(([one]) => one?.text)).toEqual(['Impact graph of T', 'Vault · 2026-01-06 · 3 nodes, 2 links']);
		expect(withClass(root, 'legend').map(({ children }) => children.at(-1)?.text)).toEqual(['Actors', 'Theses', 'Helps', 'Hurts']);
	});

	it('writes all in one type, names with the background around them', () => {
		const { root } = drawn(graphIn(['A + T']));
		expect(root.attributes['font-family']).toBe(palette.fontFamily);
		expect(all(root).filter(({ attributes }) => attributes['font-family'] !== undefined)).toHaveLength(1);
		expect(withClass(root, 'label').every(({ attributes }) => attributes['paint-order'] === 'stroke' && attributes['stroke'] === palette.background)).toBe(true);
	});

	it('says how many names found no room', () => {
		const nodes = madeGraph(30, 1).nodes;
		const scene = sceneOf({ nodes, links: [] }, new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }])));
		expect(pictureOf(scene, words, measure).note).toMatch(/ · 30 nodes, 0 links · no room for \d+ names$/);
	});

	it('says what it is, and what each part is', () => {
		const { root } = drawn(graphIn(['A + T']), { title: 'Impacts & <relations>', of: 'On "Long Grid"' });
		expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([['title', 'Impacts & <relations>'], ['desc', 'On "Long Grid" · 2 nodes, 1 link']]);
		expect(withClass(root, 'link')[0]?.children[0]?.text).toBe('A helps T, 0 places');
		expect(withClass(root, 'node').map(({ children }) => children[0]?.text)).toEqual(['A, actor', 'T, thesis']);
	});

	it('holds nothing that runs, whatever notes are called', () => {
		const evil = '</title><script>alert(1)</script><image href="x" onload="y"/>]]>\u0000\u0008\u001b\ud800';
		const graph = graphIn([`A + T`]);
		const named = { ...graph, nodes: graph.nodes.map(node => ({ ...node, name: evil })) };
		const { svg, root } = drawn(named, { title: evil, of: evil }, { ...palette, fontFamily: '"><script/>', text: 'url("javascript:x")' });
		const parts = all(root);
		expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'polygon', 'text', 'circle']));
		expect(parts.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^on|href|style/i.test(name))).toEqual([]);
		expect(svg).not.toContain('<script');
		expect(root.children[0]?.text).toBe('</title><script>alert(1)</script><image href="x" onload="y"/>]]>');
	});

	it('has signs and dashes beside colours', () => {
		const { root } = drawn(graphIn(['A + T', 'B - T']));
		const links = withClass(root, 'link');
		const path = (at: number) => links[at]?.children.find(({ name }) => name === 'path')?.attributes;
		expect([path(0)?.['stroke'], path(1)?.['stroke']]).toEqual(['green', 'red']);
		expect([path(0)?.['stroke-dasharray'], path(1)?.['stroke-dasharray']]).toEqual([undefined, '7 4']);
		expect(links.map(({ children }) => children.find(({ name }) => name === 'text')?.text)).toEqual(['+', '−']);
	});

	it('has no number that is none', () => {
		expect(drawn(madeGraph(40, 3)).svg).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('text in XML', () => {
	it.each([['a & b', 'a &amp; b'], ['𝔸', '𝔸'], ['\u0000a\u001fb\u0085', 'ab'], ['\ud83d', ''], ['line\nline\ttab', 'line\nline\ttab'], ['\ufffe\uffff', '']])('%j is written %j', (text, written) => {
		expect(escapeXml(text)).toBe(written);
	});
});
