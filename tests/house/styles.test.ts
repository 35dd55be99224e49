import { describe, expect, it } from 'vitest';
import { read } from './repository';
import { styleProblems } from './styles';

describe('styles.css', () => {
	it('keeps the rules', () => {
		expect(styleProblems(read('styles.css'))).toEqual([]);
	});
});

describe('what the check lets pass', () => {
	it.each([
		'.actor-atlas { margin-inline-start: var(--size-4-2); padding: 0 4px; }',
		'.theme-dark .actor-atlas-panel.actor-atlas-wide > li::before { color: var(--text-muted); content: "#fff"; }',
		'@media (width < 300px) { .actor-atlas-row:is(:hover, :focus-visible) { color: currentColor; background: transparent; } }',
		'@keyframes actor-atlas-flash { from { opacity: 0; } 50.5% { opacity: .5; } to { opacity: 1; } }',
		'.actor-atlas-a { background: rgba(var(--color-red-rgb), 0.2); white-space: nowrap; inset-inline-start: 0; text-align: start; }',
		'.actor-atlas-a { background: color-mix(in srgb, var(--color-green) 20%, transparent); margin: 0 calc(1px + 2px) 0 calc(1px + 2px); }',
		'/* .foreign { color: #fff !important; } */ .actor-atlas { --actor-atlas-x: var(--color-red); border-block-end: 1px solid var(--color-red); }',
	])('%s', css => {
		expect(styleProblems(css)).toEqual([]);
	});
});

describe('what the check reports', () => {
	it.each([
		['.panel { gap: 1px; }', 'class without prefix: .panel'],
		['.actor-atlas .is-active { gap: 1px; }', 'class without prefix: .is-active'],
		['.actor-atlases { gap: 1px; }', 'class without prefix: .actor-atlases'],
		['.actor-atlas, svg { gap: 1px; }', 'selector without a class of ours: svg'],
		['@media print { .panel { gap: 1px; } }', 'class without prefix: .panel'],
		['.actor-atlas:has(a) { gap: 1px; }', ':has() in .actor-atlas:has(a)'],
		['.actor-atlas { gap: 1px !important; }', '!important: gap: 1px !important'],
		['.actor-atlas { margin-left: 1px }', 'physical side: margin-left: 1px'],
		['.actor-atlas { border-right: 0; }', 'physical side: border-right: 0'],
		['.actor-atlas { padding-top: 1px; }', 'physical side: padding-top: 1px'],
		['.actor-atlas { left: 0; }', 'physical side: left: 0'],
		['.actor-atlas { text-align: right; }', 'physical side: text-align: right'],
		['.actor-atlas { float: left; }', 'physical side: float: left'],
		['.actor-atlas { border-top-left-radius: 1px; }', 'physical side: border-top-left-radius: 1px'],
		['.actor-atlas { padding: 0 1px 0 2px; }', 'physical side: padding: 0 1px 0 2px'],
		['.actor-atlas { color: #fff; }', 'hard-coded colour: color: #fff'],
		['.actor-atlas { --x: #A0B1C2; }', 'hard-coded colour: --x: #A0B1C2'],
		['.actor-atlas { color: rgb(1, 2, 3); }', 'hard-coded colour: color: rgb(1, 2, 3)'],
		['.actor-atlas { border: 1px solid hsl(1 2% 3%); }', 'hard-coded colour: border: 1px solid hsl(1 2% 3%)'],
		['.actor-atlas { border: 1px solid red; }', 'hard-coded colour: border: 1px solid red'],
		['.actor-atlas { color: white; }', 'hard-coded colour: color: white'],
	])('%s', (css, problem) => {
		expect(styleProblems(css)).toEqual(css.includes('.panel') || css.includes('is-active') || css.includes('ases') ? expect.arrayContaining([problem]) : [problem]);
	});
});
