import type { Kind, KindExamples, Words } from '../../model/kind';
import { ENTITIES, MONEY, OWNERS } from './words/entities';
import { words } from './words/words';

const PLACES = words('* project|hull|newbuilding|scheme|works|link|interconnector|facility|site|* plant|campus|data center|data centre|datacenter|* fab|factory|mill|smelter|refinery|mine|deposit|field|block|well|terminal|port|pipeline|wind farm|solar farm|farm|unit|reactor|power station|substation|cable|vessel|newbuild|ship|warehouse|hub|development|expansion|initiative|program|programme|cluster|asset|property|phase|operation|estate|greenhouse|building|power source|brownfield|greenfield');
const FIGURES: Words = [
	...MONEY, 'capacity', '* capacity', 'capacity *', 'power', 'power *', 'mw', 'gw', 'units', 'output', 'throughput', 'area', 'length', 'tonnage', 'timeline', 'completion', 'completion date', 'online', 'cod', 'start', 'start up', 'opening', 'opened', 'delivery', 'commissioning', 'target', 'status', 'subsidy', '* cip', '* share', 'reserves', 'grade', 'first gas', 'first oil', 'first production', 'date', 'year', 'route', 'owner', 'owners', 'details', 'focus', 'significance', 'location', 'notes', 'stage', 'developer', 'resource', 'purpose', 'partner', 'description', 'impact', 'role', '* role', 'market',
	'ort', 
];
const INBOUND = words('investment|data center boom|fdi|capex|capital expenditure|hyperscaler commitments|data center buildout|investitionen|inversiones|grant|award');
/** What runs already is no investment: its capacity is none that is being added. */
const OWNED = words('installed base|existing capacity|installed capacity|operating capacity|capacity in operation|portfolio in operation|operating portfolio|in operation');
const FLEETS: Words = [...OWNED, 'fleet', '* fleet'];

/** What is being built, for how much and by when: `| Project | Amount | Capacity | Timeline |`. */
export const investments: Kind = {
	id: 'investments',
	title: 'Investments and projects',
	icon: 'factory',
	rules: [
		{ first: PLACES, any: FIGURES, notFirst: words('phase|unit|cluster|project type|asset|hub|block|power source|property|field'), none: words('indication|readout|risk level|% of nav|stake'), notSections: OWNED },
		{ first: words('phase|unit|cluster|asset|block|field|hub|property'), any: [...MONEY, 'capacity', '* capacity', 'power', 'mw', 'power source', 'location', 'cod', 'completion', 'output', 'reserves', 'production', 'grade', 'cable'], none: ['stake', 'allocation', 'yield', 'return'], notSections: FLEETS },
		{ first: words('location|site|country|state|city'), any: words('amount|* capacity|power|capex|investment|mw|nodes|products|output'), none: ['ticker', 'gdp', 'population', 'key move'], notFirst: ['country', 'state'] },
		{ first: ['location', 'country', 'state', 'city'], any: ['investment', 'amount', 'capex', 'budget'], also: words('capacity|timeline|status|partner|facility|plant|project') },
		{ sections: INBOUND, first: [...ENTITIES, 'award', 'recipient'], any: words('investment|grant|amount|capacity|new capacity|location|project|target|value|presence'), notSections: ['nuclear energy investments'], none: words('stake|sector|category|ticker|multiple') },
		{ first: ENTITIES, any: words('project|facility|campus|plant|fab|site'), also: [...MONEY, 'capacity', '* capacity', 'power', 'timeline', 'status', 'location', 'strategy', 'completion'] },
		{ sections: words('project|construction|infrastructure|capex plan|expansion plan|data center portfolio|manufacturing footprint|newbuild|orderbook|mines|key assets|bauprojekte'), any: words('* capacity|amount|capex|investment|cost|power|completion|delivery|cod|mw'), notFirst: words('metric|aspect|customer|partner|spec|') },
		{ first: ['turbine model', 'equipment', 'turbine'], any: ['units', 'quantity'], also: ['total', 'capacity', '* each', 'capacity each'], sections: ['investment', 'project'] },
	],
	columns: [
		{ key: 'project', headers: PLACES, type: 'name', loose: words('location|investment|country|city|state') },
		{ key: 'company', headers: [...OWNERS, 'owner', 'operator', 'developer', 'sponsor', 'builder'], type: 'name', loose: ENTITIES },
		{ key: 'amount', headers: MONEY, type: 'amount' },
		{ key: 'capacity', headers: words('power|load|mw|gw|output|throughput|tonnage|* capacity|capacity *'), type: 'capacity' },
		{ key: 'timeline', headers: words('completion|completion date|date|online|opening|year|when|target|target date|cod|start|start up|delivery|commissioning|first production|first oil|first gas'), type: 'date' },
		{ key: 'status', headers: ['state', 'stand'], type: 'status', loose: ['phase', 'stage'] },
		{ key: 'location', headers: words('site|state|country|region|city|ort'), type: 'text' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Infrastructure investments', table: '| Project | Amount | Capacity | Timeline |\n|---|---|---|---|\n| Fjord campus | $2B | 300 MW | 2027 |\n| Delta wind farm | €400M | 120 MW | Opened 2024 |' },
		{ heading: 'Growth projects', table: '| Mine | Capex | First production |\n|---|---|---|\n| Cerro Alto | $1.4B | 2028 |' },
		{ heading: 'Major investments', table: '| Company | Investment |\n|---|---|\n| A cloud firm | $1B campus |\n| A retailer | Two warehouses |' },
		{ heading: 'Proyectos', table: '| Proyecto | Inversión | Capacidad | Puesta en marcha |\n|---|---|---|---|\n| Planta solar | 90 M€ | 80 MW | 2026 |' },
		{ heading: 'Newbuilding programme', table: '| Hull | Yard | Delivery | Cost |\n|---|---|---|---|\n| H2801 | Northyard | Q3 2026 | $128M |' },
	],
	areNot: [
		{ kind: 'holdings', heading: 'AI portfolio', table: '| Company | Investment |\n|---|---|\n| Quill Software | Series A |', tags: ['vc'] },
		{ kind: 'products', heading: 'Generating fleet', table: '| Asset | Capacity | Output | Notes |\n|---|---|---|---|\n| Hydro | 22 GW | 80 TWh | Old |\n| Gas | 26 GW | 110 TWh | Leased |' },
		{ kind: 'products', heading: 'Why scaling is hard', table: '| Node | Challenge | Benefit |\n|---|---|---|\n| 2nm | Cost | Fewer rivals |' },
	],
};
