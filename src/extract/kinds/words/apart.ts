import { words } from './words';

/** Labels of rows that add up others. Names that begin so (Total Play, TotalEnergies) are none. */
export const TOTALS = words('overall|sum|all|all projects|all sites|all segments|all regions|all rounds|combined|aggregate|cumulative|total amount|total commitment|total cost|total debt|total revenue|total group|total company|total portfolio|total value|total equity|total assets|total outstanding|total spend|total so far|total to date|total of *|total for *|total excluding *|total including *|* total|* subtotal|total project|total borrowings|total loans|total shares|total pipeline|total sales|total power|total mw|total gw|total disclosed|total general|i alt|grand total *|total all *|total committed *|total announced *|total planned *|total investment *|total capex *|total funding *|total raised *|total capacity *');

export const BACKLOGS = words('* backlog|backlog *|* order book|* orderbook|remaining performance obligation|* rpo');

export const SUBSETS = words('of which *|of the above *|part of the above|thereof *|including *|incl *|included above|o w *');

export const VALUATIONS = words('* valuation|post money|pre money|* market cap|market capitalization|market capitalisation|enterprise value');

export const SHARES = words('share of *|* market share|% of total|% share|percent of total|percentage of total|as % of *');
