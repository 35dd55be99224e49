/** A metric that notes tell under many names. */
export interface MetricName {
	readonly id: string;
	readonly title: string;
	/** What flows counts for a span of time: a figure of a year is none of a quarter. */
	readonly flows: boolean;
	/** Labels, split by `|`; compared without regard to case, accents, plural and what stands in brackets. */
	readonly words: string;
}

const stock = (id: string, title: string, words: string): MetricName => ({ id, title, flows: false, words });
const flow = (id: string, title: string, words: string): MetricName => ({ id, title, flows: true, words });

/** Published: what counts as the same metric, beside the translations that all words share. A label that is none of these is a metric of its own. */
export const METRIC_NAMES: readonly MetricName[] = [
	stock('market-cap', 'Market cap', 'market cap|market capitalization|market capitalisation|mkt cap|mcap|market value'),
	stock('enterprise-value', 'Enterprise value', 'enterprise value|total enterprise value'),
	stock('valuation', 'Valuation', 'valuation|post money valuation|post money|last valuation|latest valuation|private valuation'),
	stock('share-price', 'Share price', 'share price|stock price|price per share|aktienkurs|cours de l action|precio de la acción|preço da ação|株価|股价|주가'),
	flow('revenue', 'Revenue', 'revenue|total revenue|net revenue|sales|net sales|turnover|faturamento'),
	stock('arr', 'ARR', 'arr|annual recurring revenue|annualized recurring revenue|run rate|revenue run rate|run rate revenue|annualized revenue|annualised revenue|年間経常収益'),
	flow('net-income', 'Net income', 'net income|net profit|net earnings|profit after tax|nettogewinn|bénéfice net|lucro líquido|당기순이익'),
	flow('operating-income', 'Operating income', 'operating income|operating profit|ebit|resultado operativo|lucro operacional'),
	flow('ebitda', 'EBITDA', 'ebitda|adjusted ebitda'),
	flow('gross-profit', 'Gross profit', 'gross profit|bruttogewinn|marge brute en valeur|beneficio bruto|売上総利益|毛利|매출총이익'),
	flow('gross-margin', 'Gross margin', 'gross margin|gm|gross profit margin|bruttomarge|marge brute|margen bruto|margem bruta|粗利率|売上総利益率|매출총이익률'),
	flow('operating-margin', 'Operating margin', 'operating margin|operating profit margin|ebit margin|operative marge|marge opérationnelle|margen operativo|margem operacional|営業利益率|영업이익률'),
	flow('net-margin', 'Net margin', 'net margin|profit margin|net profit margin|nettomarge|marge nette|margen neto|margem líquida|純利益率|净利率|순이익률'),
	flow('eps', 'EPS', 'eps|earnings per share|gewinn je aktie|bénéfice par action|beneficio por acción|lucro por ação|一株利益|每股收益|주당순이익'),
	flow('free-cash-flow', 'Free cash flow', 'free cash flow|fcf|freier cashflow|flux de trésorerie disponible|flujo de caja libre|fluxo de caixa livre|フリーキャッシュフロー|自由现金流|잉여현금흐름'),
	flow('capex', 'Capex', 'capex|capital expenditure|total capex|investitionsausgaben|dépenses d investissement|gastos de capital|资本支出|설비투자'),
	flow('ai-capex', 'AI capex', 'ai capex|ai capital expenditure|capex for ai|ai spend|ai spending|ai infrastructure capex|ki investitionen'),
	flow('rnd', 'R&D', 'r&d|r d spend|r d spending|research and development|f e|forschung und entwicklung|研究開発費|研发支出|연구개발비'),
	stock('cash', 'Cash', 'cash|cash position|cash and equivalents|cash balance|barmittel|trésorerie|efectivo|caixa|現金|现金|현금'),
	stock('debt', 'Debt', 'debt|total debt|gross debt'),
	stock('net-debt', 'Net debt', 'net debt|nettoschulden|dette nette|deuda neta|dívida líquida|純有利子負債|净债务|순부채'),
	stock('total-raised', 'Total raised', 'total raised|raised|total funding|funding raised|funding to date|total funding raised|capital raised|levée totale|total recaudado|累計調達額|累计融资|누적 투자'),
	stock('backlog', 'Backlog', 'backlog|order backlog|order book|rpo|remaining performance obligation'),
	stock('employees', 'Employees', 'employee|headcount|staff|workforce|number of employees|fte|full time employee|mitarbeiter|beschäftigte|effectif|salariés|empleado|plantilla|funcionário|従業員|従業員数|社員数|员工|员工人数|직원|직원수|임직원'),
	stock('customers', 'Customers', 'number of customers|customer count|total customers|kundenzahl|nombre de clients|顧客数|고객수'),
	stock('users', 'Users', 'user|total user|number of users|nutzer|utilisateurs|usuarios|ユーザー数|用户|用户数|사용자|이용자수'),
	stock('mau', 'Monthly active users', 'mau|monthly active user|monthly user|月間アクティブユーザー|月活|월간 활성 사용자'),
	stock('dau', 'Daily active users', 'dau|daily active user|daily user|日活'),
	stock('subscribers', 'Subscribers', 'subscriber|paying subscriber|paid subscriber|abonnenten|abonnés|suscriptores|assinantes|加入者数|订阅用户|가입자'),
	stock('market-share', 'Market share', 'market share|share of market|global market share|市占率'),
	stock('foundry-share', 'Foundry share', 'foundry share|foundry market share|share of foundry|ファウンドリシェア|代工份额|파운드리 점유율'),
	stock('memory-share', 'Memory share', 'memory share|memory market share'),
	stock('hbm-share', 'HBM share', 'hbm share|hbm market share'),
	stock('capacity', 'Capacity', 'capacity|total capacity|installed capacity'),
	stock('power-capacity', 'Power capacity', 'power capacity|dc capacity|data center capacity|datacenter capacity|contracted power|secured power|it load|rechenzentrumskapazität'),
	flow('utilization', 'Utilization', 'utilization|utilisation|utilization rate|capacity utilization|auslastung|taux d utilisation|utilización|utilização|稼働率|产能利用率|가동률'),
	stock('yield', 'Yield', 'yield rate|process yield|production yield|ausbeute|歩留まり|良率|수율'),
	stock('aum', 'Assets under management', 'aum|assets under management|verwaltetes vermögen|actifs sous gestion|activos bajo gestión|ativos sob gestão|運用資産|管理资产|운용자산'),
	stock('pe', 'P/E', 'p e|pe|pe ratio|p e ratio|price earnings|price to earnings|kgv|cours bénéfice|per|市盈率|株価収益率|주가수익비율'),
	stock('forward-pe', 'Forward P/E', 'forward p e|forward pe|fwd p e|ntm p e'),
	stock('ps', 'P/S', 'p s|ps ratio|price to sales|kuv|市销率'),
	stock('dividend-yield', 'Dividend yield', 'dividend yield|dividendenrendite|rendement du dividende|rentabilidad por dividendo|配当利回り|股息率|배당수익률'),
	stock('net-worth', 'Net worth', 'net worth|vermögen|fortune|patrimonio|純資産|净资产|순자산'),
	stock('population', 'Population', 'population|einwohner|población|população|人口|인구'),
	flow('gdp', 'GDP', 'gdp|bip|pib|gross domestic product|国内総生産|国内生产总值'),
	stock('installed-base', 'Installed base', 'installed base|fleet size|installierte basis'),
	flow('deliveries', 'Deliveries', 'delivery|total delivery|units delivered|vehicle delivery|auslieferungen|納入台数|交付量|인도량'),
	flow('production', 'Production', 'production|total production|output|produktion|produção|producción|生産量|产量|생산량'),
	stock('reserves', 'Reserves', 'reserve|proven reserve|proved reserve|reserven|reservas|埋蔵量|储量|매장량'),
	flow('burn', 'Cash burn', 'cash burn|burn|burn rate|annual burn'),
	stock('ipo-price', 'IPO price', 'ipo price|offer price|issue price|ausgabepreis'),
	stock('rank', 'Global rank', 'global rank|world rank|market rank'),
];
