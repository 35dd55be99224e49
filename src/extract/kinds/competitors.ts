import type { Kind, KindExamples } from '../../model/kind';
import { ENTITIES } from './words/entities';
import { LABELS } from './words/key-value';
import { words } from './words/words';

const RIVALS = words('* competitor|competitor *|peer *|rival *|challenger|competition|comparable|comp|versus|vs *|alternative');
const SECTIONS = words('competitor|competition|competitive|peers|rivals|versus|comparables|comps|challengers|comparison to other *|vs other|peergroup|competing|stack up|league table');

/** Who competes with the subject: `| Competitor | Position |`, `| vs | Advantage |`; its own row is set apart. */
export const competitors: Kind = {
	id: 'competitors',
	title: 'Competitors',
	icon: 'swords',
	rules: [
		{ first: RIVALS, notFirst: words('alternative|vs prior|peer review|comp|competition'), none: ['maturity'] },
		{ first: ['alternative', 'comp', 'competition'], sections: SECTIONS },
		{ any: words('* vs|vs competitor|vs peers|threat level'), notFirst: [...LABELS, 'risk', 'date', 'threat', 'chip', 'model', 'product', 'period', 'year', 'policy', 'vulnerability'] },
		{ sections: SECTIONS, first: [...ENTITIES, 'investor', 'stock', 'ticker', 'platform', 'hub', 'university', 'solution', 'brand', 'technology', 'product', 'model', 'approach', 'market', 'country', 'architecture', 'exchange'] , notFirst: words('technology|product|market|approach|model|architecture') },
		{ sections: SECTIONS, first: words('technology|product|market|approach|model|architecture'), any: words('player|companies|competitor|* vs|vs competitor|leader') },
		{ sections: SECTIONS, evidence: 'links', notFirst: LABELS },
		{ sections: ['vs', 'compared with'], first: [...ENTITIES, 'country', 'city', 'hub', 'university'] },
	],
	columns: [
		{ key: 'competitor', headers: RIVALS, type: 'name', loose: [...ENTITIES, 'player', 'platform', 'hub', 'country', 'brand', 'investor', 'stock', 'ticker'] },
		{ key: 'position', headers: words('status|positioning|market position|standing|notes|focus|approach|positionnement'), type: 'text' },
		{ key: 'share', headers: ['market share', '* share'], type: 'value' },
		{ key: 'advantage', headers: ['strength', '* advantage', 'strengths', 'edge'], type: 'text' },
		{ key: 'disadvantage', headers: ['weakness', '* disadvantage', '* weakness'], type: 'text' },
		{ key: 'threat', headers: ['threat level'], type: 'status' },
		{ key: 'versus', headers: ['* vs', 'vs *', 'comparison'], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Competitive position', table: '| Competitor | Strength | Acme vs |\n|---|---|---|\n| Reef Shipping | Newer fleet | Cheaper |' },
		{ heading: 'Peers', table: '| Company | Market cap |\n|---|---|\n| Bank North | $40B |\n| Bank South | $22B |' },
		{ heading: 'Market', table: '| vs | Status |\n|---|---|\n| [[Reef Shipping]] | Behind by a year |' },
		{ heading: '競合', table: '| 競合他社 | シェア |\n|---|---|\n| 東海運 | 18% |' },
		{ heading: 'League rivals', table: '| Club | Squad value |\n|---|---|\n| Racing | €310M |' },
	],
	areNot: [
		{ kind: 'comparison', heading: 'vs Reef Shipping', table: '| Aspect | Acme | Reef Shipping |\n|---|---|---|\n| Fleet | 20 | 44 |' },
	],
};
