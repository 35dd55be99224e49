import type { Kind, KindExamples } from '../../model/kind';
import { words } from './words/words';

const THESES = words('thesis|trade thesis|investment thesis|trade|trade idea');
const SAYS = words('impact|new evidence|evidence|direction|effect|relevance|read through|why|relationship|connection|how|verdict|signal|implication *|read|so what|reading');

/** `| Thesis | Impact |` under "Thesis implications"; daily notes add a Direction. */
export const impacts: Kind = {
	id: 'impacts',
	title: 'Thesis implications',
	icon: 'compass',
	rules: [
		{ first: THESES, any: SAYS },
		{ first: ['thesis'], none: ['filter', 'query', 'tag', 'folder'] },
		{ sections: words('thesis implications|for theses|thesis impact|impact on theses|thesis read-through'), headers: 'key-value', columns: 2 },
		{ sections: words('thesis implications|for theses|thesis impact|impact on theses'), any: SAYS },
	],
	columns: [
		{ key: 'thesis', headers: THESES, type: 'name' },
		{ key: 'impact', headers: words('implication|new evidence|evidence|effect|relevance|why|read through'), type: 'text' },
		{ key: 'direction', headers: ['polarity', 'sign', 'bias', 'verdict'], type: 'status' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Thesis implications', table: '| Thesis | Impact |\n|---|---|\n| [[Long copper]] | Supports: the strike removes 2% of supply |\n| [[Short steel]] | No change |' },
		{ heading: 'What it means', table: '| Thesis | New evidence | Direction |\n|---|---|---|\n| [[Long insulin]] | Approval in two more markets | Strengthening |' },
		{ heading: 'Folgen für die Thesen', table: '| These | Auswirkung |\n|---|---|\n| [[Long Fracht]] | Raten steigen |' },
	],
	areNot: [
		{ kind: 'table', heading: 'Graph filters', table: '| Thesis | Filter |\n|---|---|\n| Metals | tag:#mining |' },
	],
};
