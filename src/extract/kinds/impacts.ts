import type { Kind } from '../../model/kind';

/** `| Thesis | Impact |` under "Thesis implications"; daily notes add a Direction. */
export const impacts: Kind = {
	id: 'impacts',
	title: 'Thesis implications',
	icon: 'compass',
	rules: [
		{ first: ['thesis', 'theses', 'trade', 'position'], any: ['impact', 'implication', 'new evidence', 'evidence', 'direction', 'effect', 'relevance', 'read through', 'why'] },
		{ first: ['thesis', 'theses'] },
		{ sections: ['thesis implications', 'for theses', 'implications for theses', 'thesis impact', 'thesis impacts', 'theses'], columns: 2 },
	],
	columns: [
		{ key: 'thesis', headers: ['theses', 'trade', 'position'], type: 'name' },
		{ key: 'impact', headers: ['implication', 'new evidence', 'evidence', 'effect', 'relevance', 'why', 'read through'], type: 'text' },
		{ key: 'direction', headers: ['polarity', 'sign', 'bias'], type: 'status' },
	],
	subject: null,
};
