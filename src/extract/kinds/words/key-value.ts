import { words } from './words';

/** First headers of tables that give a value for each label. An empty one is a label too. */
export const LABELS = words('|* metric|stat|statistic|detail|item|line item|fact|field|attribute|indicator|measure|spec *|parameter|property|kpi|key figure|figure|data point|key|label|particular|financial|characteristic|variable|category|aspect|factor|feature|topic|dimension|criterion|criteria|what|position');

/** Headers of the value beside a label. */
export const VALUES = words('|value|figure|data|item|detail|status|description|amount|number|current|latest|impact|information|info|reading|level|fact|answer|total|size|scale|result|reported|actual|estimate|most recent|today|now');

/** Headers of remarks beside a value. */
export const NOTES = words('note|comment|remark|source|date|as of|trend|change|context|unit|period|yoy|y/y|qoq|growth|direction|why it matters|significance|relevance|vs *|rank|benchmark|target|confidence|updated|last updated|year|implication|takeaway');

/** Other headers that describe, so that they are no names. */
export const QUALITIES = words('* advantage|* disadvantage|* strength|* weakness|pro|con|* benefit|* risk|reason|rationale|example|* role|* share|use|use case|application|product|* player|key *|company|* position|type|focus|location|* price|* cost|* effect|* outcome|* capacity|units|* exposure|relationship|strategy|approach|* view|stage|owner|before|after|why *|what *|how *|% *|* %|number of *|* driver|* response|* need|function|purpose|evidence|counter|reality|notable|substitute|trade off|constraint|bottleneck|leader|laggard|beneficiary|winner|loser|provider|supplier|partner|* revenue|* investment|* valuation|importance|priority|likelihood|probability|severity|mitigation|ticker|country|region|city|hq|sector|segment|phase|timeline|timing|consensus|* forecast|low|high|base|bull|bear|min|max|average|median|mean|sum|* total|quantity|volume|weight|allocation|characteristics|metric|* performance|sales|* margin|multiple|supply|demand|* signal|narrative|* gap|beispiel|part|exemple|ejemplo');
