import { describe, expect, it } from 'vitest';
import { mentions, type Polarity } from '../../expected/hurts-long-tsmc';
import { atlasOf } from '../../read-vault';
import { hasReferenceData, markdownFiles, vaultFolder } from '../../reference-data';
import type { GraphLink, LinkEvidence } from '../../../src/graph/graph';
import { graphIndexOf, wholeOf } from './index-of';

const thesis = 'Theses/Long TSMC.md';

/** Places where the graph says other than a reader would, each with the reason. Lines are counted from 1. */
const otherwise: ReadonlyMap<string, string> = new Map([
	['Actors/KLA.md:110', 'positive, not neutral: "leadership" speaks well of the thesis, though it is the tools that are praised'],
	['Concepts/N-2 rule.md:39', 'mixed, not positive: "limits" counts against, though what is limited is a dilution'],
	['Concepts/Power constraints.md:221', 'negative, not mixed: the note puts it into the group of what it hurts, which goes before the words'],
	['Daily/2025-12-29.md:31', 'open, not positive: the thesis is named at the end, and the words before it are those of another sentence'],
]);

/** Places that no link of the graph tells of. */
const unlinked: ReadonlyMap<string, string> = new Map([
	['Concepts/AI infrastructure financing.md:172', 'the second of two theses that one bullet names: the first is taken'],
	['Theses/Long Apple.md:98', 'theses bear on no other theses, and it is a heading'],
	['Theses/Long Apple.md:113', 'theses bear on no other theses'],
	['Theses/Long Broadcom.md:117', 'theses bear on no other theses'],
	['Theses/Long Broadcom.md:155', 'theses bear on no other theses'],
]);

describe.skipIf(!hasReferenceData)('the graph of the real vault and a search over its text (skipped where the reference data is absent)', () => {
	const files = hasReferenceData ? markdownFiles(vaultFolder) : [];
	const into = hasReferenceData ? wholeOf(graphIndexOf(atlasOf(Object.fromEntries(files)))).links.filter(({ to }) => to === thesis) : [];
	const said = new Map(into.flatMap(link => link.evidence.map(one => [place(one), { link, one }] as const)));

	it('tells of every line that names Long TSMC, but for those that are listed', () => {
		const found = files.flatMap(([path, text]) => (path === thesis ? [] : text.split('\n').flatMap((line, at) => (/\[\[(?:Theses\/)?Long TSMC(?:[|#\]])/.test(line) ? [`${path}:${at + 1}`] : []))));
		expect(found.length).toBeGreaterThan(30);
		const elsewhere = [...said.keys()].filter(one => !one.startsWith(thesis));
		expect(elsewhere.sort()).toEqual(found.filter(one => !unlinked.has(one)).sort());
		for (const one of unlinked.keys()) expect(found).toContain(one);
	});

	it('leads from the note that the line stands in, and says of it what a reader would', () => {
		const read = new Map(mentions().map(({ path, line, polarity }) => [`${path}:${line + 1}`, polarity]));
		const different = [...said].filter(([at]) => !at.startsWith(thesis)).filter(([at, { one }]) => one.polarity !== read.get(at));
		expect(different.map(([at]) => at).sort()).toEqual([...otherwise.keys()].sort());
		for (const [at, { link }] of said) if (!at.startsWith(thesis)) expect(link.from, at).toBe(at.slice(0, at.lastIndexOf(':')));
	});

	it('adds the actors that the thesis names itself, and nobody else', () => {
		const own = files.find(([path]) => path === thesis)?.[1].split('\n') ?? [];
		const actors = new Set(files.flatMap(([path]) => (path.startsWith('Actors/') ? [path] : [])));
		const named = own.flatMap((line, at) => {
			const path = `Actors/${/^- \[\[([^\]|]+)\]\]/.exec(line)?.[1] ?? ''}.md`;
			return actors.has(path) ? [`${path} ${thesis}:${at + 1}`] : [];
		});
		expect(named).toHaveLength(3);
		expect([...said].filter(([at]) => at.startsWith(thesis)).map(([at, { link }]) => `${link.from} ${at}`).sort()).toEqual(named.sort());
	});

	it('comes for each note to what its lines come to together', () => {
		for (const link of into) expect(polarityOf(link), link.from).toBe(together(link.evidence));
		const count = (polarity: string): number => into.filter(link => polarityOf(link) === polarity).length;
		expect([count('positive'), count('negative'), count('mixed'), into.length]).toEqual([21, 2, 3, 26]);
	});
});

const place = ({ source }: LinkEvidence): string => `${source.path}:${source.line + 1}`;
const polarityOf = (link: GraphLink): string => (link.type === 'impact' ? link.polarity : 'no impact');

function together(evidence: readonly LinkEvidence[]): Polarity | 'unknown' {
	const all = new Set(evidence.map(({ polarity }) => polarity));
	if (all.has('positive')) return all.has('negative') ? 'mixed' : 'positive';
	return all.has('negative') ? 'negative' : all.has('mixed') ? 'mixed' : all.has('neutral') ? 'neutral' : 'unknown';
}
