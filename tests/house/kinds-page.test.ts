import { expect, it } from 'vitest';
import { kindsPage } from '../../docs/kinds-page';
import { read } from './repository';

it('docs/kinds.md says what the kinds say', async () => {
	const written = read('docs/kinds.md').replace(/\r\n/g, '\n');
	expect(written === (await kindsPage()), 'docs/kinds.md is not what the kinds say now: run `npm run docs`').toBe(true);
});
