import type { Kind, KindExamples } from '../../model/kind';
import { DATES, ENTITIES, MONEY } from './words/entities';
import { words } from './words/words';

const HOLDERS = words('* investor|shareholder|stockholder|holder|owner|beneficial owner|backer|lp|limited partner|unitholder|equity holder|major shareholder|share class|ownership|consortium member|promoter|promoter group');
const STAKES = words('stake|share|ownership|% held|% owned|holding|shareholding|shares held|interest|equity|% stake|ownership %|voting power|voting|votes|part');
const OWNED = words('cap table|capitalization table|ownership|shareholders|shareholding|investors|lp base|consortium|backers|owners|holder|register');

/** Who owns the subject: `| Investor | Notes |`, `| Shareholder | Stake |`, the partners of a consortium. */
export const captable: Kind = {
	id: 'captable',
	title: 'Owners and investors',
	icon: 'chart-pie',
	rules: [
		{ first: HOLDERS, notSections: words('peer|comparison|landscape|competitive|competition'), none: ['lead investor', 'responsibility', 'concern'] },
		{ sections: OWNED, first: [...ENTITIES, 'partner', 'member', 'transaction', 'class', 'type', 'category'], notSections: ['round', 'rounds'] },
		{ sections: OWNED, any: STAKES },
		{ sections: OWNED, first: ['date', 'year'], any: words('investor|owner|buyer|seller|event') },
	],
	columns: [
		{ key: 'investor', headers: HOLDERS, type: 'name', loose: [...ENTITIES, 'partner', 'member', 'transaction', 'class'] },
		{ key: 'stake', headers: words('* %|% *|stake|ownership|interest|voting power'), type: 'value', loose: STAKES },
		{ key: 'amount', headers: MONEY, type: 'amount' },
		{ key: 'round', headers: ['series', 'rounds', 'entry'], type: 'text' },
		{ key: 'date', headers: DATES, type: 'date', asOf: true },
		{ key: 'role', headers: ['type', 'relationship'], type: 'text' },
		{ key: 'notes', headers: ['note', 'details', 'background', 'comment'], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Cap table / Investors', table: '| Investor | Notes |\n|---|---|\n| Elm Partners | Lead of the seed round |\n| [[Birch Capital]] | Board seat |' },
		{ heading: 'Shareholding pattern', table: '| Shareholder | Stake | Shares |\n|---|---|---|\n| Promoter group | 51% | 204M |\n| Public | 49% | 196M |' },
		{ heading: 'Consortium', table: '| Partner | Role |\n|---|---|\n| [[North Cable]] | 40%, operator |\n| Island Telecom | 60% |' },
		{ heading: 'Actionnariat', table: '| Actionnaire | Part |\n|---|---|\n| Famille Duval | 62 % |' },
	],
	areNot: [
		{ kind: 'competitors', heading: 'Differentiation from peers', table: '| Investor | Style |\n|---|---|\n| Elm Partners | Concentrated |' },
	],
};
