import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES } from './words/entities';
import { words } from './words/words';

const SUPPLIERS = words('* supplier|supplier *|vendor|contractor|subcontractor|epc|epc contractor|contract manufacturer|cmo|cdmo|foundry partner|sole source|licensor|shipyard|yard|cell maker');
const INPUTS = words('component|part|input|material|raw material|step|stage|source|feedstock|ingredient|equipment|commodity|chip type');
const SECTIONS = words('suppliers|supply base|supply dependencies|supply alternatives|supply chain alternatives|sourcing|procurement|manufacturing relationship|manufacturing partners|relationship to foundries|foundry relationships|vendors|who builds');

/** Who the subject buys from: `| Supplier | Components |`, `| Component | Source |`. */
export const suppliers: Kind = {
	id: 'suppliers',
	title: 'Suppliers',
	icon: 'truck',
	rules: [
		{ first: SUPPLIERS, notFirst: ['vendor type', 'vendor'], none: ['* vs', 'market share'] },
		{ first: ['vendor'], sections: SECTIONS },
		{ first: words('vendor|foundry|manufacturer|provider|osat'), any: words('component|what they supply|supplies|input|relationship|part|contract|dependency|products'), none: ['* vs', 'yield'] },
		{ sections: SECTIONS, first: words('foundry|source|partner|vendor|manufacturer|osat|node|origin'), notSections: ['customer', 'market'] },
		{ first: INPUTS, any: words('supplier|source|vendor|sourced from|made by|player|provider') , notFirst: ['source', 'stage'], none: ['view', 'forecast'] },
		{ sections: [...SECTIONS, 'supply chain'], any: SUPPLIERS },
		{ sections: ['suppliers', 'key suppliers'], first: ENTITIES, none: ['av exposure', '* exposure'] },
	],
	columns: [
		{ key: 'supplier', headers: [...SUPPLIERS, 'foundry', 'source', 'made by', 'provider', 'manufacturer', 'osat'], type: 'name', loose: ENTITIES },
		{ key: 'components', headers: [...INPUTS.filter(word => word !== 'source'), 'product', 'what they supply', 'supplies', 'service', 'scope'], type: 'text' },
		{ key: 'relationship', headers: words('role|type|nature|terms|contract|relation'), type: 'text' },
		{ key: 'share', headers: words('% of spend|% of purchases|% of supply|share of supply|dependency|part'), type: 'value' },
		{ key: 'status', headers: ['stage', 'stand'], type: 'status' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Suppliers', table: '| Supplier | Components |\n|---|---|\n| Nordic Glass | Vials |\n| [[Acme Wafer]] | Substrates |' },
		{ heading: 'Supply chain', table: '| Component | Source | Constraint |\n|---|---|---|\n| Magnets | Two mills | Export licence |' },
		{ heading: 'Lieferanten', table: '| Lieferant | Bauteil |\n|---|---|\n| Gießerei Süd | Gehäuse |' },
	],
	areNot: [
		{ kind: 'ecosystem', heading: 'Foundry landscape', table: '| Foundry | Node | Yield |\n|---|---|---|\n| Fab One | 5nm | 70% |' },
	],
};
