import { words } from './words';

/** Labels of rows that add up others. Names that begin so (Total Play, TotalEnergies) are none. */
export const TOTALS = words('total|totals|grand total|sub total|subtotal|overall|overall total|sum|all|all projects|all sites|all segments|all regions|all rounds|combined|combined total|aggregate|cumulative|total raised|total funding|total investment|total amount|total committed|total commitment|total capex|total cost|total capacity|total debt|total revenue|total group|total company|total announced|total planned|total portfolio|total value|total equity|total assets|total outstanding|total spend|total so far|total to date|total of *|total for *|total excluding *|total including *|* total|* subtotal|total project|total borrowings|total loans|total shares|group total|of total|total pipeline|total sales|total power|total mw|total gw|total disclosed|net total|total general|i alt|grand total *|total all *|total committed *|total announced *|total planned *|total investment *|total capex *|total funding *|total raised *|total capacity *');

export const BACKLOGS = words('backlog|* backlog|backlog *|order book|* order book|orderbook|* orderbook|order backlog|remaining performance obligation|remaining performance obligations|rpo|* rpo|contract backlog|auftragsbestand *|* auftragsbestand');

export const SUBSETS = words('of which|of which *|of the above *|part of the above|thereof *|including *|incl *|included above|o w *|davon *|darunter *|dont *|waarvan *|varav *');

export const VALUATIONS = words('valuation|* valuation|implied valuation|post money|post money valuation|pre money|market cap|* market cap|market capitalization|market capitalisation|enterprise value');

export const SHARES = words('share of *|market share|* market share|% of total|% share|percent of total|percentage of total|share of total|as % of *');
