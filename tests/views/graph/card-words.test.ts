import { describe, expect, it } from 'vitest';
import type { ImpactLink, LinkEvidence } from '../../../src/graph/graph';
import { judged } from '../../../src/views/graph/judged';
import { quoteOfLink, quoteOfNode } from '../../../src/views/graph/quote';
import { graphOfNotes } from '../../graph/vault-graph';

const thesis = { 'Long T.md': '#thesis\n' };
const said = (part: Partial<LinkEvidence>): LinkEvidence => ({ text: 'text', source: { path: 'A.md', line: 0 }, asOf: null, polarity: 'positive', by: 'sign', words: [], word: null, isPassing: false, ...part });
const mixed = (...evidence: LinkEvidence[]): ImpactLink => ({ type: 'impact', id: 'x', from: 'A.md', to: 'Long T.md', weight: 1, polarity: 'mixed', evidence });
const help = (words: string[]): LinkEvidence => said({ by: 'words', words });
const harm = (words: string[]): LinkEvidence => said({ polarity: 'negative', by: 'words', words });

describe('the sentence of a link', () => {
	it('is one that decided its polarity, though others are newer', () => {
		const evidence = [said({ text: 'names it', asOf: '2026-02-01', polarity: 'unknown', by: null }), said({ text: 'helps', asOf: '2026-01-01' }), said({ text: 'helped', asOf: '2025-01-01' })];
		expect(quoteOfLink({ ...mixed(...evidence), polarity: 'positive' })).toMatchObject({ evidence: { text: 'helps' }, more: 2 });
	});

	it('is none that only passes by', () => {
		expect(quoteOfLink({ ...mixed(said({ text: 'row', asOf: '2026-01-01', isPassing: true }), said({ text: 'helps' })), polarity: 'positive' })?.evidence.text).toBe('helps');
	});

	it('is the newest where nothing decides', () => {
		const undecided = said({ text: 'meets', polarity: 'unknown', by: null });
		expect(quoteOfLink({ ...mixed(undecided), polarity: 'unknown' })).toMatchObject({ evidence: { text: 'meets' }, more: 0 });
	});
});

describe('how a polarity is known', () => {
	it.each<[string, ImpactLink, string]>([
		['both sides stated', mixed(said({}), said({ polarity: 'negative' })), 'as the note states'],
		['called mixed', mixed(said({ polarity: 'mixed' }), help(['growth']), harm(['hedged'])), 'as the note states'],
		['one side stated', mixed(said({}), harm(['hedged'])), 'partly inferred from: hedged (hurts); helps as the note states'],
		['no side stated', mixed(help(['growth']), harm(['hedged'])), 'inferred from: growth (helps), hedged (hurts)'],
		['mixed by its words', mixed(said({ polarity: 'mixed', by: 'words', words: ['but'] })), 'inferred from: but'],
		['without words', { ...mixed(said({ by: 'words' })), polarity: 'positive' }, 'inferred'],
		['passing words left out', { ...mixed(help(['growth']), { ...help(['grows']), isPassing: true }), polarity: 'positive' }, 'inferred from: growth'],
	])('%s', (_, link, reason) => expect(judged(link)?.reason).toBe(reason));

	it('is inferred as soon as one side is', () => {
		expect(judged(mixed(said({}), harm(['hedged'])))).toMatchObject({ by: 'words', words: ['hedged'] });
	});
});

describe('the sentence of a node', () => {
	it('is there though nothing has a day', () => {
		const graph = graphOfNotes({ 'A.md': '#actor\n\n## For theses\n\n- [[Long T]] (+) ships more\n', ...thesis });
		expect(quoteOfNode('A.md', graph)?.evidence).toMatchObject({ text: '(+) ships more', asOf: null });
		expect(quoteOfNode('Nobody.md', graph)).toBeNull();
	});
});
