import { describe, expect, it } from 'vitest';
import type { Palette } from '../../src/graph/export/palette';
import { graphSvg } from '../../src/graph/export/svg';
import { escapeXml } from '../../src/graph/export/xml';
import { fitTo, viewOf } from '../../src/graph/scene/fit';
import { placeLabels } from '../../src/graph/scene/labels';
import { sceneOf } from '../../src/graph/scene/scene';
import { visibleIn } from '../../src/graph/scene/visible';
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
const screen = { width: 800, height: 600 };

function pictureOf(graph: Graph, words = { title: 'Graph', description: 'All of it' }, colours = palette) {
	const layout = new ForceLayout(graph);
	layout.tick(50);
	const scene = sceneOf(graph, layout.positions());
	const transform = fitTo(scene.bounds, screen);
	const { nodes, links } = visibleIn(scene, viewOf(transform, screen));
	const labels = placeLabels(scene, { measure: text => text.length * 6, height: 14, transform, screen });
	const svg = graphSvg({ nodes, links, labels, transform, screen }, colours, words);
	return { svg, root: readXml(svg), nodes, links, labels };
}

describe('a picture of the graph', () => {
	it.each([0, 3, 60])('of %i nodes has as many nodes, links and names as are shown', count => {
		const graph = count === 0 ? graphIn([]) : madeGraph(count, 2);
		const { root, nodes, links, labels } = pictureOf(graph);
		expect(nodes).toHaveLength(graph.nodes.length);
		expect(links).toHaveLength(graph.links.length);
		expect([withClass(root, 'node').length, withClass(root, 'link').length, withClass(root, 'label').length]).toEqual([nodes.length, links.length, labels.length]);
		expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: '800', height: '600', viewBox: '0 0 800 600' });
	});

	it('says what it is, and what each part is', () => {
		const { root } = pictureOf(graphIn(['A + T']), { title: 'Impacts & <relations>', description: 'On "Long Grid"' });
		expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([['title', 'Impacts & <relations>'], ['desc', 'On "Long Grid"']]);
		expect(withClass(root, 'link')[0]?.children[0]?.text).toBe('A helps T, 0 places');
		expect(withClass(root, 'node').map(({ children }) => children[0]?.text)).toEqual(['A, actor', 'T, thesis']);
	});

	it('holds nothing that runs, whatever notes are called', () => {
		const evil = '</title><script>alert(1)</script><image href="x" onload="y"/>]]>\u0000\u0008\u001b\ud800';
		const graph = graphIn([`A + T`]);
		const named = { ...graph, nodes: graph.nodes.map(node => ({ ...node, name: evil })) };
		const { svg, root } = pictureOf(named, { title: evil, description: evil }, { ...palette, fontFamily: '"><script/>', text: 'url("javascript:x")' });
		const parts = all(root);
		expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'polygon', 'text', 'circle']));
		expect(parts.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^on|href|style/i.test(name))).toEqual([]);
		expect(svg).not.toContain('<script');
		expect(root.children[0]?.text).toBe('</title><script>alert(1)</script><image href="x" onload="y"/>]]>');
	});

	it('has signs and dashes beside colours', () => {
		const { root } = pictureOf(graphIn(['A + T', 'B - T']));
		const links = withClass(root, 'link');
		const path = (at: number) => links[at]?.children.find(({ name }) => name === 'path')?.attributes;
		expect([path(0)?.['stroke'], path(1)?.['stroke']]).toEqual(['green', 'red']);
		expect([path(0)?.['stroke-dasharray'], path(1)?.['stroke-dasharray']]).toEqual([undefined, '7 4']);
		expect(links.map(({ children }) => children.find(({ name }) => name === 'text')?.text)).toEqual(['+', '−']);
	});

	it('has no number that is none', () => {
		expect(pictureOf(madeGraph(40, 3)).svg).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('text in XML', () => {
	it.each([['a & b', 'a &amp; b'], ['𝔸', '𝔸'], ['\u0000a\u001fb\u0085', 'ab'], ['\ud83d', ''], ['line\nline\ttab', 'line\nline\ttab'], ['\ufffe\uffff', '']])('%j is written %j', (text, written) => {
		expect(escapeXml(text)).toBe(written);
	});
});
