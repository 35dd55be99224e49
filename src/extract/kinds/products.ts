import type { Kind, KindExamples } from '../../model/kind';
import { OWNERS } from './words/entities';
import { words } from './words/words';

const PRODUCTS = words('* product|product *|* model|vehicle|vehicle type|robot|service|brand|platform|offering|solution|drug|medicine|device|system|software|app|game|title|aircraft|engine|turbine|equipment|tool|module|capability|technology|application|use case|function|form factor|class|crop|seed|grade|account type|card|policy type|vessel class|content|sku|series|material|chip|family|method|powertrain|sensor type|innovation|breakthrough|program|type|fahrzeug');
const SAYS = words('description|application|use case|status|type|focus|function|category|market|details|notes|position|* price|* sales|specs|key specs|features|users|arr|model|level|purpose|capability|* performance|parameters|impact|potential|examples|what it does|efficiency|provider|capacity|quantity|platform|indication|approval|tier|accuracy|* role|* use|* content|reach|target|customers|share|leaders|launch|year|company|units|range|key models|positioning|offering|advantage|integration|substitutes|elements|scope');
const SECTIONS = words('products|lineup|robot portfolio|services|offerings|brands|models|technology|use cases|applications|platform|content|pricing|fleet|line up|marketed|crop mix');

/** What the subject makes or offers: `| Product | Application |`, `| Model | Price | Status |`. */
export const products: Kind = {
	id: 'products',
	title: 'Products',
	icon: 'package',
	rules: [
		{ first: PRODUCTS, any: SAYS, notFirst: words('type|program|material|class|function|innovation|breakthrough|content|method|tool'), none: ['coupon', 'maturity', 'phase'] },
		{ first: words('product|robot|service|brand|product category|model|technology|application|use case|vehicle') },
		{ first: ['category', 'type', 'tier', 'focus'], any: words('products|models|offering|brands|use case|application') },
		{ sections: SECTIONS, first: [...PRODUCTS, 'category', 'tier', 'component', 'feature', 'name', 'item', 'process', 'type'], notFirst: ['function'], none: ['challenge', 'risk'] },
		{ first: OWNERS, any: words('product|model|chip|cluster|brand|platform|vehicle|drug|service'), also: words('performance|memory|price|use|users|specs|capability|sales|features|units') },
		{ first: words('device|chip|node|gen|generation|architecture|variant|gpu|processor|memory type') },
		{ first: words('class|type|program|method|material'), any: words('application|use case|price|specs|gravity|products|properties') },
	],
	columns: [
		{ key: 'product', headers: PRODUCTS, type: 'name', loose: words('category|tier|name|item|node|generation|gen|cluster') },
		{ key: 'company', headers: [...OWNERS, 'maker', 'vendor', 'manufacturer', 'provider'], type: 'name' },
		{ key: 'type', headers: ['category', 'class'], type: 'text' },
		{ key: 'application', headers: words('use case|use|market|applications|purpose'), type: 'text' },
		{ key: 'price', headers: ['* price', 'price *', 'asp', 'msrp'], type: 'amount' },
		{ key: 'status', headers: ['availability', 'stage', 'stand'], type: 'status' },
		{ key: 'sales', headers: words('revenue|units|deliveries|* sales|arr'), type: 'amount' },
		{ key: 'description', headers: words('details|notes|focus|function|specs'), type: 'text' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Products', table: '| Product | Application |\n|---|---|\n| Harvester X | Grain |\n| Seeder Y | Maize |' },
		{ heading: 'Vehicle lineup', table: '| Model | Type | Price | Status |\n|---|---|---|---|\n| Finch | Van | $41,000 | Shipping |' },
		{ heading: '主要製品', table: '| 製品 | 用途 |\n|---|---|\n| 触媒A | 排ガス |' },
	],
	areNot: [
		{ kind: 'roadmap', heading: 'Product roadmap', table: '| Product | Launch | Status |\n|---|---|---|\n| Finch 2 | 2027 | Design |' },
	],
};
