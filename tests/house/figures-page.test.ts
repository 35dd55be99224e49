import { expect, it } from 'vitest';
import { figuresPage } from '../../docs/figures-page';
import { read } from './repository';

it('docs/figures.md says what the names of metrics say', () => {
	const written = read('docs/figures.md').replace(/\r\n/g, '\n');
	expect(written === figuresPage(), 'docs/figures.md is not what the names of metrics say now: run `npm run docs`').toBe(true);
});
