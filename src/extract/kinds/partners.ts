import type { Kind } from '../../model/kind';

/** `| Partner | Relationship |` under "Partnerships", "Alliances". */
export const partners: Kind = {
	id: 'partners',
	title: 'Partnerships',
	icon: 'handshake',
	rules: [
		{ first: ['partner', 'partners', 'ally', 'collaborator', 'counterparty', 'partner company'] },
		{ sections: ['partners', 'partnerships', 'alliances', 'strategic partners', 'collaborations'], first: ['company', 'name', 'organization', 'organisation', 'entity'] },
	],
	columns: [
		{ key: 'partner', headers: ['partners', 'company', 'name', 'organization', 'organisation', 'entity', 'ally', 'collaborator', 'counterparty', 'partner company'], type: 'name' },
		{ key: 'relationship', headers: ['role', 'type', 'nature', 'deal', 'scope', 'focus', 'details', 'description'], type: 'text' },
	],
	subject: null,
};
