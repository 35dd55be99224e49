import type { Kind } from '../../model/kind';

/** `| Generation | Node | Status | Key specs |` under "Custom chip portfolio", "Product roadmap". */
export const roadmap: Kind = {
	id: 'roadmap',
	title: 'Roadmap',
	icon: 'cpu',
	rules: [
		{ first: ['generation', 'gen', 'chip', 'gpu', 'accelerator', 'processor', 'architecture', 'node', 'process node'], any: ['status', 'timeline', 'specs', 'key specs', 'launch', 'availability', 'production', 'node', 'process', 'hvm'] },
		{ any: ['generation', 'chip', 'node', 'process node'], sections: ['roadmap', 'chip portfolio', 'silicon', 'process technology', 'technology roadmap'] },
	],
	columns: [
		{ key: 'generation', headers: ['gen', 'chip', 'gpu', 'accelerator', 'processor', 'architecture', 'product'], type: 'name' },
		{ key: 'company', headers: ['vendor', 'designer', 'maker'], type: 'name' },
		{ key: 'node', headers: ['process', 'process node', 'technology'], type: 'node' },
		{ key: 'status', headers: ['state', 'phase'], type: 'status' },
		{ key: 'timeline', headers: ['launch', 'availability', 'date', 'year', 'production', 'hvm', 'ramp', 'when'], type: 'date' },
		{ key: 'specs', headers: ['key specs', 'specifications', 'notes', 'details'], type: 'text' },
	],
	subject: 'company',
};
