import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES } from './words/entities';
import { words } from './words/words';

const SEGMENTS = words('* segment|segment *|* division|business|business line|business unit|line of business|business area|line|end market|end use|vertical|revenue source|revenue stream|revenue|stream|source of revenue|income source|product line|franchise|practice|sector|industry|demand type|loan book|portfolio');
const PARTS = words('% of *|share of *|% revenue|revenue share|% sales|revenue mix|mix|revenue contribution|sales share');
const SECTIONS = words('segments|business lines|business model|revenue breakdown|revenue model|revenue split|divisions|end markets|what they do|mix|composition');

/** The parts of a business: `| Segment | % revenue | Products |`, its end markets and sources of revenue. */
export const segments: Kind = {
	id: 'segments',
	title: 'Segments',
	icon: 'chart-bar-stacked',
	rules: [
		{ first: SEGMENTS, notFirst: words('sector|revenue|industry|line|business'), none: ['target price', 'correlation', 'net loss'] },
		{ first: words('sector|industry|line|business|application|use'), any: [...PARTS, 'use', 'description', 'position', 'products', 'focus', 'share', 'exposure', 'details', 'growth', 'criticality', 'applications', 'what it does', 'scale', 'asset', 'revenue', 'demand', 'driver'], notFirst: ['application', 'use'] },
		{ first: words('application|use|product|category|source|service|fuel|technology|type|crop'), any: PARTS },
		{ first: ['use', 'application', 'end use', 'demand source'], any: ['share', 'demand', '% share', 'growth driver'] },
		{ first: ['revenue'], any: words('description|source|share|%|details|model') },
		{ sections: SECTIONS, first: [...SEGMENTS, 'product', 'category', 'type', 'service', 'offering', 'tier', 'unit', 'area', 'operation'], notFirst: ['tier'] },
		{ any: PARTS, notFirst: [...ENTITIES, 'customer', 'region', 'country', 'jurisdiction', 'supplier', 'shipper', 'market', 'date', 'year', 'quarter', 'period', 'cost component', 'ticker', 'metric', 'location'] },
		{ first: ['market', 'target market'], any: words('why *|application|use case|size|tam|opportunity|growth|demand|products|dominant player|nvidia position') },
	],
	columns: [
		{ key: 'segment', headers: SEGMENTS, type: 'name', loose: words('product|category|application|use|source|service|market|unit|area|type') },
		{ key: 'share', headers: [...PARTS, '%', 'share', '* share'], type: 'value' },
		{ key: 'revenue', headers: ['sales', '* revenue'], type: 'amount' },
		{ key: 'growth', headers: ['yoy', 'trend', 'change'], type: 'value' },
		{ key: 'margin', headers: ['* margin'], type: 'value' },
		{ key: 'products', headers: ['product', 'brand'], type: 'text' },
		{ key: 'description', headers: ['focus', 'details', 'what it does', 'position'], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Business segments', table: '| Segment | % revenue | Products |\n|---|---|---|\n| Crop seeds | 60% | Maize, soy |\n| Protection | 40% | Fungicides |' },
		{ heading: 'Revenue model', table: '| Revenue stream | Description |\n|---|---|\n| Charter | Fixed day rate |' },
		{ heading: 'Geschäftsbereiche', table: '| Sparte | Umsatzanteil |\n|---|---|\n| Lager | 70 % |' },
	],
	areNot: [
		{ kind: 'geography', heading: 'Where it sells', table: '| Region | % of revenue |\n|---|---|\n| Europe | 40% |\n| Asia | 60% |' },
	],
};
