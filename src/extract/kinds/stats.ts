import type { Kind, KindExamples } from '../../model/kind';
import { LABELS, VALUES } from './words/key-value';
import { words } from './words/words';

const SECTIONS = words('stats|statistics|key facts|quick facts|fast facts|facts and figures|key figures|key metrics|key data|headline figures|vitals|snapshot|overview|profile|at a glance|fact sheet|factsheet|tear sheet|summary|basics|essentials|numbers|company data|company info|company information|corporate information|key information|general information|data sheet|infobox|company facts|highlights|quick reference|quick look|about|dashboard|personal');

/** Labels of what a profile tells, where its table has no header of labels: the first fact stands there. */
const FACTS = words('born|founded|founder|headquarters|hq|ceo|chair|employee|staff|owner|stadium|league|nationality|net worth|residence|population|area|capital|currency|industry|sector|ticker|website|fleet|revenue|founded in|established');

/** `| Metric | Value |` under "Quick stats", "Key facts", "Kennzahlen". */
export const stats: Kind = {
	id: 'stats',
	title: 'Quick stats',
	icon: 'gauge',
	rules: [
		{ headers: 'key-value', sections: SECTIONS, notSections: ['financial', 'balance sheet', 'income statement', 'earnings'] },
		{ sections: SECTIONS, first: ['project'], any: ['detail', 'value'], columns: 2 },
		{ sections: SECTIONS, cells: FACTS, columns: 2 },
		{ sections: ['quick stats', 'key stats', 'key facts', 'fact sheet'], columns: 2 },
	],
	columns: [
		{ key: 'metric', headers: LABELS, type: 'name' },
		{ key: 'value', headers: VALUES, type: 'value' },
		{ key: 'as_of', headers: words('as of|date|updated|last updated|stand|au'), type: 'date', asOf: true },
		{ key: 'source', headers: [], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Quick stats', table: '| Metric | Value |\n|---|---|\n| Market cap | ~$12B |\n| Employees | 9,400 |' },
		{ heading: 'Kennzahlen', table: '| Kennzahl | Wert |\n|---|---|\n| Umsatz | 2,1 Mrd. € |\n| Mitarbeiter | 8.200 |' },
		{ heading: 'Datos clave', table: '| Indicador | Valor | Fecha |\n|---|---|---|\n| Producción | 1,2 Mt | 2024 |' },
		{ heading: '会社概要', table: '| 項目 | 内容 |\n|---|---|\n| 本社 | 大阪 |' },
	],
	areNot: [
		{ kind: 'metrics', heading: 'Why Reef Shipping matters', table: '| Metric | Value |\n|---|---|\n| Fleet | 44 tankers |' },
		{ kind: 'financials', heading: 'Financials', table: '| Metric | Value |\n|---|---|\n| Revenue | $4B |' },
	],
};
