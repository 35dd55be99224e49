import type { Kind, KindExamples, Words } from '../../model/kind';
import { DATES, ENTITIES } from './words/entities';
import { words } from './words/words';

const PERSONS = words('person|name|founder|co founder|cofounder|executive|exec|officer|director|board member|member|manager|employee|key person|leader|chair|scientist|researcher|individual|alumni|alum|returnee|hire|partner|general partner|managing partner|people|minister|official|politician|who|ceo|incumbent|trustee|commissioner|coach|governor|judge|senator');
const OFFICES = words('role|title|position|job title|function|office|post|responsibility|current role|designation|background|bio|since|tenure|appointed|joined|net worth|connection|relevance|previous role|expertise|committee|contribution|focus|left *|started *|age|nationality|party|in office|from|affiliation|independent|based|remit');
const TITLES = words('ceo *|* ceo|cfo *|* cfo|coo *|cto *|cso|cio|cmo|chair|chairman *|chairwoman|chairperson|executive chairman|non executive director|ned|president *|vice president *|vp *|evp *|svp *|head *|chief *|director *|managing director|md|general counsel|founder *|co founder *|cofounder|board member|treasurer|company secretary|vorsitzender *|directeur *|directrice *');
const SECTIONS: Words = ['leadership', 'management', 'executive team', 'executives', 'board', 'board of directors', 'directors', 'founders', 'founding team', 'founding story', 'people', 'team', 'squad', 'family', 'ministers', 'trustees', 'commissioners', 'staff', 'inner circle', 'notable people', 'notable alumni', 'notable ai alumni', 'leadership changes', 'notable partners', 'investment partners', 'general partners', 'key executives', 'senior management', 'governance', 'advisers', 'advisors', 'management board', 'direction', "conseil d'administration"];

/** Who leads or founded the subject: `| Name | Role | Background |`. */
export const people: Kind = {
	id: 'people',
	title: 'People',
	icon: 'users',
	rules: [
		{ first: PERSONS, any: OFFICES, notFirst: words('partner|name|leader|who|member|individual|people|ceo|manager') },
		{ first: words('name|leader|member|individual|ceo|official|who|manager'), any: OFFICES.filter(word => word !== 'focus' && word !== 'relevance' && word !== 'function' && word !== 'since'), none: words('company|ticker|stake|sector|region|capacity|exposure|market share') },
		{ values: TITLES, notFirst: [...DATES, 'from', 'years', 'employer', 'risk', 'challenge', 'threat', 'project', 'initiative', 'objective', 'action', 'task', 'issue', 'segment', 'product', ...ENTITIES.filter(word => word !== 'name'), 'company', 'customer', 'investor', 'metric', 'shareholder', 'date', 'year', 'period', 'field', 'fact', 'item', 'detail', 'event', 'label', ''] },
		{ cells: TITLES, notFirst: ['metric', 'shareholder', 'investor'], none: ['value'] },
		{ first: ['role', 'title', 'position', 'office'], any: words('name|person|incumbent|holder|who|executive') },
		{ sections: SECTIONS, first: PERSONS, notSections: words('thought leadership|market leadership|risk management|hbm leadership|team sports') },
		{ first: ['partner', 'general partner', 'managing partner'], any: words('background|focus|bio|expertise|joined'), tags: words('vc|investor|private-equity|fund|law-firm|hedge-fund') },
		{ first: ['date', 'year', 'when'], any: words('person|name|executive|founder|who|departure|departing'), also: words('role|position|change|from|to|move|title|destination|successor|replacement|departure') },
		{ any: ['net worth', 'fortune', 'patrimonio'], first: PERSONS },
	],
	columns: [
		{ key: 'person', headers: PERSONS, type: 'name' },
		{ key: 'role', headers: words('remit|responsibility|relation|title|position|job title|function|office|designation|current role'), type: 'text' },
		{ key: 'background', headers: words('bio|experience|previous role|previously|connection'), type: 'text' },
		{ key: 'since', headers: words('appointed|joined|tenure|start|from|in office'), type: 'date' },
		{ key: 'net_worth', headers: ['wealth', 'fortune', 'patrimonio'], type: 'amount' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Leadership', table: '| Name | Role | Since |\n|---|---|---|\n| Ana Ruiz | CEO | 2019 |\n| Tom Berg | CFO | 2022 |' },
		{ heading: 'Vorstand', table: '| Name | Ressort | Seit |\n|---|---|---|\n| Eva Klein | Finanzen | 2021 |' },
		{ heading: 'Notable partners', table: '| Partner | Background |\n|---|---|\n| Ida Holm | Former regulator |', tags: ['vc'] },
		{ heading: '役員一覧', table: '| 氏名 | 役職 |\n|---|---|\n| 山田太郎 | 代表取締役社長 |' },
		{ heading: 'Squad', table: '| No. | Player | Position |\n|---|---|---|\n| 9 | M. Okoro | Forward |' },
	],
	areNot: [
		{ kind: 'partners', heading: 'Partnerships', table: '| Partner | Role |\n|---|---|\n| North Cable | Co-owner of the line |' },
	],
};
