import { expect, it } from 'vitest';
import { generated } from '../../../scripts/grammar.mjs';
import { read } from '../../house/repository';

it.each(Object.entries(await generated()))('src/query/syntax/%s is what the grammar gives', (name, text) => {
	expect(read(`src/query/syntax/${name}`) === text, `${name} is not what query.grammar says now: run \`npm run grammar\``).toBe(true);
});
