import type { Kind, KindExamples } from '../../model/kind';
import { DATES, OWNERS } from './words/entities';
import { words } from './words/words';

const STEPS = words('gen|* generation|* chip|gpu|cpu|asic|accelerator|processor|soc|architecture|codename|node|process node|process|process technology|node name|variant|model family|family|release|version|milestone release|engine|reactor design|vehicle program|generation *|chipgeneration');
const CANDIDATES = words('candidate|drug candidate|compound|asset|drug|therapy|vaccine|program|programme|pipeline asset|trial|study|variety|trait');
const TRIALS = words('phase|indication|readout|clinical stage|clinical phase|development stage|stage|pdufa|approval|trial phase');
const WHEN = words('status|timeline|* launch|availability|* production|hvm|ramp|release|release date|released|date|year|target|target date|expected|eta|tape out|sop|first customer shipment|introduction|entry into service|eis|first flight|node|process|process node|specs|key specs|bandwidth');
const NODES = words('node|process|process node|process technology|node name|technology node|nm');
const PLANS = words('roadmap|road map|chip portfolio|silicon|product pipeline|development pipeline|clinical pipeline|drug pipeline|r&d pipeline|process technology|generations|release schedule|launch schedule|launch pipeline|upcoming products|model releases');

/** What comes when: chips and nodes, releases, drug candidates, with their status and date. */
export const roadmap: Kind = {
	id: 'roadmap',
	title: 'Roadmap',
	icon: 'cpu',
	rules: [
		{ first: STEPS, any: WHEN, notSections: ['equipment', 'yield'] },
		{ first: [...OWNERS, 'location', 'fab', 'site', 'phase', 'player', 'designer', 'vendor'], any: NODES, also: WHEN.filter(word => word !== 'node' && word !== 'process' && word !== 'process node') },
		{ first: OWNERS, any: ['chip', 'generation', 'gen', 'processor'], also: WHEN },
		{ any: words('next expected|next release|next model|next generation|next launch|next version') },
		{ first: [...CANDIDATES, 'product', 'name'], any: TRIALS, also: [...TRIALS, ...WHEN], notFirst: ['asset'], none: ['location', 'capacity', 'budget'] },
		{ first: CANDIDATES, any: ['indication', 'readout', 'pdufa', 'clinical stage'], none: ['sales', '* sales', 'revenue', 'price'] },
		{ sections: PLANS, any: [...WHEN, ...TRIALS, 'performance', 'capability', 'scale'], notFirst: words('metric|customer|partner|date|project|spec|risk|aspect|factor') },
		{ sections: ['pipeline'], first: CANDIDATES, any: [...TRIALS, ...WHEN], none: ['location', 'capacity', 'budget'] },
		{ sections: ['roadmap', 'road map'], first: [...DATES, 'quarter'], any: words('product|launch|chip|release|model|milestone|generation|feature|node') },
		{ first: words('system|model|product|technology|vehicle|aircraft|device|ship'), any: words('timeline|launch|launch date|expected launch|release|release date|eta|sop|tape out|entry into service|eis|first flight') },
		{ sections: words('chip line|product line|custom silicon|chip portfolio|custom chip'), first: ['chip', 'product', 'family'] },
		{ sections: words('process technology|technology status|technology position|technology roadmap|chip portfolio|foundry struggles'), first: NODES },
	],
	columns: [
		{ key: 'generation', headers: [...STEPS.filter(word => !NODES.includes(word)), ...CANDIDATES], type: 'name', loose: words('product|model|system|technology|name|vehicle|device') },
		{ key: 'company', headers: [...OWNERS, 'vendor', 'designer', 'maker', 'sponsor', 'originator', 'owner'], type: 'name' },
		{ key: 'node', headers: NODES, type: 'node', loose: ['technology'] },
		{ key: 'status', headers: ['state', 'stand'], type: 'status', loose: ['stage', 'phase'] },
		{ key: 'timeline', headers: words('launch|launch date|availability|date|year|production|hvm|ramp|when|target|expected|next expected|release|release date|eta|readout|pdufa|sop|introduction|target date'), type: 'date' },
		{ key: 'specs', headers: words('key specs|specifications|notes|details|performance|memory'), type: 'text' },
		{ key: 'indication', headers: ['target indication'], type: 'text' },
		{ key: 'phase', headers: ['clinical phase', 'clinical stage', 'trial phase', 'development stage'], type: 'status' },
		{ key: 'foundry', headers: ['fab', 'manufactured by', 'manufacturer'], type: 'name' },
		{ key: 'partner', headers: ['design partner', 'ic design', 'licensee', 'collaborator'], type: 'name' },
		{ key: 'location', headers: words('site|region|place|where'), type: 'name' },
	],
	subject: 'company',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Product roadmap', table: '| Chip | Node | Status | Launch |\n|---|---|---|---|\n| Heron 2 | 5nm | Sampling | H2 2026 |\n| Heron 3 | 3nm | Design | 2028 |' },
		{ heading: 'Clinical pipeline', table: '| Candidate | Indication | Phase | Readout |\n|---|---|---|---|\n| QX-12 | Asthma | Phase 2 | Q3 2026 |' },
		{ heading: 'Custom silicon', table: '| Company | Chip | Node | Launch |\n|---|---|---|---|\n| [[Acme Cloud]] | Finch | 3nm | 2027 |' },
		{ heading: 'ロードマップ', table: '| 世代 | プロセス | 量産時期 |\n|---|---|---|\n| 第3世代 | 2nm | 2027年 |' },
	],
	areNot: [
		{ kind: 'products', heading: 'Why complexity helps', table: '| Node | Challenge | Benefit |\n|---|---|---|\n| 2nm | More steps | More tools sold |' },
	],
};
