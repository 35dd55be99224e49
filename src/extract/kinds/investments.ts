import type { Kind } from '../../model/kind';

const PLACES = ['project', 'facility', 'site', 'location', 'plant', 'campus', 'data center', 'data centre', 'fab', 'development'];
const FIGURES = ['amount', 'investment', 'cost', 'capex', 'budget', 'capacity', 'power', 'size', 'timeline', 'completion', 'online', 'status'];

/** `| Project | Amount | Capacity | Timeline |` under "Infrastructure investments", "Capital projects". */
export const investments: Kind = {
	id: 'investments',
	title: 'Investments',
	icon: 'factory',
	rules: [{ first: PLACES, any: FIGURES }],
	columns: [
		{ key: 'project', headers: PLACES, type: 'name' },
		{ key: 'amount', headers: ['investment', 'cost', 'capex', 'budget', 'value', 'commitment', 'spend'], type: 'amount' },
		{ key: 'capacity', headers: ['power', 'size', 'load', 'mw', 'gw', 'output'], type: 'capacity' },
		{ key: 'timeline', headers: ['completion', 'date', 'online', 'opening', 'year', 'when', 'target', 'cod'], type: 'date' },
		{ key: 'status', headers: ['phase', 'state'], type: 'status' },
	],
	subject: null,
};
