import type { Kind, KindExamples } from '../../model/kind';
import { words } from './words/words';

const AREAS = words('* region|* country|geography|location|city|state|province|territory|market|* hub|jurisdiction|area|continent|district|nation|destination|origin|metro|county|basin|port|zone|municipality|prefecture|trade lane|place');
const SAYS = words('presence|position|strategy|focus|activity|operations|* share|share *|% revenue|% of revenue|revenue|sales|role|appeal|notes|description|forecast|capability|work|niche|stance|employees|stores|branches|population|imports|exports|production|reserves|ai strategy|alignment|driver|type|cables|attracting|advantage|power advantage|growth|demand|supply|capacity|* status|* chip imports|why hydrogen|entity|fund|wage|region|trade off|key move|renewable %|swf|part');
const COUNTRIES = words('us|usa|united states|u s|north america|latin america|south america|americas|europe|emea|apac|asia|asia pacific|middle east|africa|china|greater china|mainland china|hong kong|taiwan|japan|korea|south korea|india|uk|united kingdom|germany|france|italy|spain|netherlands|nordics|eu|rest of world|international|domestic|other|brazil|mexico|chile|argentina|canada|australia|singapore|malaysia|thailand|vietnam|indonesia|philippines|saudi arabia|uae|israel|turkey|russia|ukraine|poland|switzerland|belgium|sweden|norway|south africa|nigeria|egypt|gcc|asean|southeast asia');

/** Where the subject works or sells: `| Region | Presence |`, `| Country | % of revenue |`. */
export const geography: Kind = {
	id: 'geography',
	title: 'Geography',
	icon: 'globe',
	rules: [
		{ first: AREAS, any: SAYS, notFirst: ['market', 'area', 'port', 'basin'], none: ['coupon', 'gdp growth forecast'] },
		{ first: ['market', 'area', 'basin', 'port'], any: SAYS.filter(word => word !== 'description' && word !== 'notes' && word !== 'growth' && word !== 'demand' && word !== 'why hydrogen'), notSections: ['end market', 'target market'] },
		{ first: words('market|area|name|segment||item'), cells: COUNTRIES, notFirst: ['segment'] },
		{ cells: COUNTRIES, notFirst: words('metric|competitor|customer|supplier|peer|aspect|factor|source|partner|ally|actor|company|stage|period') },
		{ sections: words('geographic|geography|global presence|footprint|regional|by region|by country|geografia'), first: AREAS },
		{ first: ['country', 'region', 'land'] },
		{ first: words('location|hub|city|state|jurisdiction') },
	],
	columns: [
		{ key: 'region', headers: AREAS, type: 'name' },
		{ key: 'presence', headers: words('position|activity|operations|focus|role|strategy'), type: 'text' },
		{ key: 'share', headers: words('%|% of *|share of *|% revenue|* share|part'), type: 'value' },
		{ key: 'revenue', headers: ['sales'], type: 'amount' },
		{ key: 'status', headers: ['stand'], type: 'status' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Geographic footprint', table: '| Region | Presence |\n|---|---|\n| Nordics | 40 branches |\n| Baltics | 12 branches |' },
		{ heading: 'Umsatz nach Region', table: '| Region | Anteil |\n|---|---|\n| Europa | 55 % |\n| Asien | 45 % |' },
		{ heading: 'By market', table: '| Item | Share |\n|---|---|\n| United States | 40% |\n| Japan | 22% |\n| Rest of world | 38% |' },
	],
	areNot: [
		{ kind: 'segments', heading: 'End markets', table: '| End market | Share |\n|---|---|\n| Aviation | 40% |' },
	],
};
