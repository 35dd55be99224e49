import { expect, it } from 'vitest';
import { listPlaceOf } from '../../../src/atlas/watch/list-place';
import { applyEdits } from '../../../src/edit/apply-edits';
import { readDossier } from '../../../src/extract/dossier';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { PATH, read } from '../../edit/edits';

const placeIn = (text: string, own: readonly string[] = []) => listPlaceOf(readDossier(read(text), DEFAULT_SETTINGS), own);

it.each<[title: string, text: string, own: readonly string[], headings: readonly string[] | null]>([
	['the first heading that speaks of watching and has tasks', '# T\n## Open questions\n- a\n## What to watch\n- [ ] b\n## Signposts\n- [ ] c', [], ['T', 'What to watch']],
	['else the first that speaks of it', '## Other\n- [ ] a\n## What to watch (2026)\n## Signposts\n- b', [], ['What to watch (2026)']],
	['the user\'s own', '## Radar\n- [ ] a', ['radar'], ['Radar']],
	['none', '## Radar\n- [ ] a', [], null],
])('a new item belongs under %s', (_, text, own, headings) => {
	expect(placeIn(text, own)?.headings ?? null).toEqual(headings);
});

it('of headings with one path it is told which', () => {
	const text = '## What to watch\n## What to watch\n- [ ] a\n## What to watch\n';
	const list = placeIn(text);
	expect(list).toEqual({ headings: ['What to watch'], ordinal: 1, count: 3 });
	expect(applyEdits(text, PATH, [{ type: 'add', path: PATH, list, heading: '', text: 'b', line: 0 }]).text).toBe(text.replace('a\n', 'a\n- [ ] b\n'));
});
