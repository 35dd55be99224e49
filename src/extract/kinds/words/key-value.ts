import { words } from './words';

/** First headers of tables that give a value for each label. An empty one is a label too. */
export const LABELS = words('|metric|* metric|stat|statistic|detail|item|line item|fact|field|attribute|indicator|measure|spec|spec *|specification|parameter|property|kpi|key figure|figure|data point|key|label|particular|financial|characteristic|variable|category|aspect|factor|feature|topic|dimension|criterion|criteria|element|what|position');

/** Headers of the value beside a label. */
export const VALUES = words('|value|figure|data|item|detail|status|description|amount|number|current|latest|impact|information|info|reading|level|fact|answer|total|size|scale|result|reported|actual|estimate|most recent|today|now|stand|information');

/** Headers of remarks beside a value. */
export const NOTES = words('note|comment|remark|source|date|as of|trend|change|context|unit|period|yoy|y/y|qoq|growth|direction|why it matters|significance|relevance|vs *|rank|benchmark|target|confidence|updated|last updated|year|implication|takeaway');

/** Other headers that describe, so that they are no names. */
export const QUALITIES = words('advantage|* advantage|disadvantage|* disadvantage|strength|* strength|weakness|* weakness|pro|con|benefit|* benefit|risk|* risk|reason|rationale|example|role|* role|share|* share|use|use case|application|product|player|* player|key *|company|position|* position|type|focus|location|price|* price|cost|* cost|effect|* effect|outcome|* outcome|capacity|* capacity|units|exposure|* exposure|relationship|strategy|approach|view|* view|stage|owner|before|after|why *|what *|how *|% *|* %|number of *|driver|* driver|response|* response|need|* need|function|purpose|evidence|counter|reality|notable|substitute|trade off|constraint|bottleneck|leader|laggard|beneficiary|winner|loser|provider|supplier|partner|revenue|* revenue|investment|* investment|valuation|* valuation|importance|priority|likelihood|probability|severity|mitigation|ticker|country|region|city|hq|sector|segment|phase|timeline|timing|consensus|forecast|* forecast|low|high|base|bull|bear|min|max|average|median|mean|sum|total|* total|quantity|volume|weight|allocation|characteristics|metric|performance|* performance|sales|margin|* margin|multiple|supply|demand|signal|* signal|narrative|* gap|beispiel|part|exemple|ejemplo');
